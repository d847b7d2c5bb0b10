// What a script of acts is made of, and how a fault has some of them played; it holds no act.
import type { Command } from '../../../shared/domain/commands.ts';
import type { World } from './world.ts';

export type Act = {
  readonly name: string;
  /** It may be interrupted by anything, because it is commands that are each given until they are answered. */
  readonly isCommand: boolean;
  /** It is done at the console's own page. */
  readonly needsPage?: true;
  /** When, by the retreat's clock; null: right after the one before. */
  readonly at: number | null;
  do(world: World): Promise<void>;
};

/** Plays the next acts, in order, as far as they are commands; gives how many that were. */
export type Play = (acts: number) => Promise<number>;

export const giving = (command: Command, at: number | null = null): Act => ({ name: command.type, isCommand: true, at, do: (world) => world.give(command) });
