// Tells a short story to the real decide and reduce: given what was done, when one command comes, then its facts or its refusal.
import { expect } from 'vitest';
import type { Command } from '../../shared/domain/commands.ts';
import { decide } from '../../shared/domain/decide.ts';
import type { Actor } from '../../shared/domain/decision.ts';
import type { Fact } from '../../shared/domain/facts.ts';
import type { State } from '../../shared/domain/model.ts';
import { emptyState } from '../../shared/domain/model.ts';
import { reduceRow } from '../../shared/domain/reduce.ts';
import type { Refusal } from '../../shared/refusal.ts';
import type { Instant } from '../../shared/units.ts';
import { instant } from '../../shared/units.ts';

export const facilitator: Actor = { role: 'console', operator: 'Sari Wulandari' };
export const machine: Actor = { role: 'host', operator: '' };

/** Seconds after the moment every story starts: 15 May 2025, 12.00 WIB. */
export const moment = (secondsIn: number): Instant => instant(1_747_285_200_000 + secondsIn * 1000);

/** A command with its moment; plain commands of a story come from the console at its start. */
export type Deed = { readonly command: Command; readonly at: Instant; readonly by: Actor };
export const at = (secondsIn: number, command: Command, by: Actor = facilitator): Deed => ({ command, at: moment(secondsIn), by });

const deedOf = (step: Command | Deed): Deed => ('command' in step ? step : at(0, step));

/** The state after the story. A refused step is a mistake in the test itself, so it throws. */
export const stateAfter = (...steps: readonly (Command | Deed)[]): State =>
  steps.map(deedOf).reduce((state, deed, i) => {
    const decision = decide(state, deed.command, deed.by);
    if ('refusal' in decision) throw new Error(`the story is refused at ${deed.command.type}: ${decision.refusal.code}`);
    return reduceRow(state, { seq: i + 1, facts: decision.facts, at: deed.at });
  }, emptyState);

export const given = (...steps: readonly (Command | Deed)[]) => {
  const state = stateAfter(...steps);
  return {
    when: (command: Command, by: Actor = facilitator) => ({
      thenFacts: (...facts: readonly Fact[]): void => expect(decide(state, command, by)).toEqual({ facts }),
      thenRefused: (refusal: Refusal): void => expect(decide(state, command, by)).toEqual({ refusal }),
    }),
  };
};
