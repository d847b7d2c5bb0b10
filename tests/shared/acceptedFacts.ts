// Plays a story to the real decide and reduce and keeps what was accepted; a refused step is passed over.
import type { Command } from '../../shared/domain/commands.ts';
import { decide } from '../../shared/domain/decide.ts';
import type { Fact } from '../../shared/domain/facts.ts';
import type { State } from '../../shared/domain/model.ts';
import { emptyState } from '../../shared/domain/model.ts';
import { reduceRow } from '../../shared/domain/reduce.ts';
import { facilitator, moment } from './given.ts';

/** The accepted commands' facts and what they come to. */
export const played = (commands: readonly Command[]): { readonly state: State; readonly facts: readonly Fact[] } => {
  let state = emptyState;
  const all: Fact[] = [];
  for (const [i, command] of commands.entries()) {
    const decision = decide(state, command, facilitator);
    if ('refusal' in decision) continue;
    state = reduceRow(state, { seq: i + 1, facts: decision.facts, at: moment(i) });
    all.push(...decision.facts);
  }
  return { state, facts: all };
};
