// A laptop's data folder with one retreat in it that has been worked on; it stands for the laptop before anything happens to it.
import { demoCommands } from '../../shared/library/demoRetreat.ts';
import type { Command } from '../../shared/domain/commands.ts';
import type { CommandId } from '../../shared/units.ts';
import { envelopeOf } from './consoleWindow.ts';
import type { HostAt, SteppedClock } from './hostAt.ts';
import { granted, hostAt, steppedClock } from './hostAt.ts';
import { load } from './load.ts';

export type MadeRetreat = {
  readonly file: string;
  /** The load, as far as it has been given; what comes next is accepted next. */
  readonly commands: Generator<Command, never>;
  readonly acknowledged: Map<CommandId, number>;
};

/** A load whose first `count` commands have been given already. */
export const loadAfter = (count: number): ReturnType<typeof load> => {
  const commands = load();
  for (let i = 0; i < count; i++) commands.next();
  return commands;
};

/** Gives the next `count` commands of a load, all of which are accepted. */
export const giveMore = ({ host }: HostAt, { commands, acknowledged }: Pick<MadeRetreat, 'commands' | 'acknowledged'>, count: number): void => {
  for (let i = 0; i < count; i++) {
    const envelope = envelopeOf(commands.next().value);
    acknowledged.set(envelope.id, granted(host.current.send(envelope)).seq);
  }
};

/** Founds the demo retreat in `folder`, gives it `count` commands and a backup, and lets go of it. */
export const makeRetreat = (folder: string, count: number, clock: SteppedClock = steppedClock()): MadeRetreat => {
  const at = hostAt(folder, { clock });
  granted(at.host.current.found(demoCommands()));
  const made = { file: at.host.current.path() ?? '', commands: load(), acknowledged: new Map<CommandId, number>() };
  giveMore(at, made, count);
  granted(at.host.current.backUp());
  at.host.close();
  return made;
};
