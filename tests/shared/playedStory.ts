// The played demo of a seed as the real decide and reduce take it: what it comes to, row by row.
import { decide } from '../../shared/domain/decide.ts';
import type { Fact } from '../../shared/domain/facts.ts';
import type { State } from '../../shared/domain/model.ts';
import { emptyState } from '../../shared/domain/model.ts';
import { reduceRow } from '../../shared/domain/reduce.ts';
import { playedDeeds } from '../../shared/library/played/playedDemo.ts';
import type { Deed } from '../../shared/library/played/story.ts';

export type PlayedStory = { readonly deeds: readonly Deed[]; readonly state: State; readonly facts: readonly Fact[]; readonly refused: readonly string[] };

export const playedStory = (seed: number): PlayedStory => {
  const deeds = playedDeeds(seed);
  const facts: Fact[] = [];
  const refused: string[] = [];
  let state = emptyState;
  for (const [i, { at, command }] of deeds.entries()) {
    const operator = command.type === 'createRetreat' ? command.operator : state.operator;
    const decision = decide(state, command, { role: 'console', operator });
    if ('refusal' in decision) {
      refused.push(`${command.type}: ${decision.refusal.code}`);
      continue;
    }
    state = reduceRow(state, { seq: i + 1, facts: decision.facts, at });
    facts.push(...decision.facts);
  }
  return { deeds, state, facts, refused };
};
