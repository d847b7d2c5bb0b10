// Tells a story command by command as a host would take it in, and keeps each with its moment; it knows no retreat of its own and no clock but the story's.
import type { Command } from '../../domain/commands.ts';
import { decide } from '../../domain/decide.ts';
import type { State } from '../../domain/model.ts';
import { emptyState } from '../../domain/model.ts';
import { momentOf } from '../../domain/programme/times.ts';
import { reduceRow } from '../../domain/reduce.ts';
import type { Day, Instant, Millis } from '../../units.ts';
import { instant, later, minutes, seconds } from '../../units.ts';
import type { Chance } from './chance.ts';

/** A command and when it was given. */
export type Deed = { readonly at: Instant; readonly command: Command };

export type Story = {
  readonly chance: Chance;
  readonly deeds: readonly Deed[];
  state(): State;
  now(): Instant;
  /** Waits until this time of day in the retreat's zone; what is past already is not waited for. */
  waitFor(day: Day, time: string): void;
  pass(count: number): void;
  /** Throws where the command is refused: then the story itself is wrong. `wait`: how long it took, where chance does not say so. */
  tell(command: Command, wait?: Millis): void;
};

export const newStory = (chance: Chance): Story => {
  const deeds: Deed[] = [];
  let state = emptyState;
  let now = instant(0);
  return {
    chance, deeds,
    state: () => state,
    now: () => now,
    waitFor: (day, time) => {
      now = instant(Math.max(now, momentOf(day, time, 'WIB')));
    },
    pass: (count) => {
      now = later(now, minutes(count));
    },
    tell: (command, wait = seconds(chance.from(2, 6))) => {
      // Nobody types two things in the same second.
      now = later(now, wait);
      const operator = command.type === 'createRetreat' ? command.operator : state.operator;
      const decision = decide(state, command, { role: 'console', operator });
      if ('refusal' in decision) throw new Error(`the played demo is refused at ${command.type}: ${JSON.stringify(decision.refusal)}`);
      deeds.push({ at: now, command });
      state = reduceRow(state, { seq: deeds.length, facts: decision.facts, at: now });
    },
  };
};
