// Awards and the seal of a show are made once for one ground, and anew as soon as anything they come from is another.
import { expect, test } from 'vitest';
import { awardsOf } from '../../../../shared/domain/reveal/awards.ts';
import { revealDigest } from '../../../../shared/domain/reveal/digest.ts';
import { lastMade } from '../../../../shared/domain/reveal/lastMade.ts';
import type { State } from '../../../../shared/domain/model.ts';
import { stateAfter } from '../../given.ts';
import { told } from '../../revealStory.ts';

test('what was made last is kept for the same ground alone', () => {
  let made = 0;
  const count = lastMade((one: Pick<State, 'runs' | 'operator'>, other) => one.operator === other.operator, () => { made += 1; return made; });
  const [runs, others]: readonly State['runs'][] = [[], []] as const;
  if (runs === undefined || others === undefined) throw new Error('two lists were made');
  expect(['Ani', 'Ani', 'Beni', 'Ani'].map((operator) => count({ runs, operator }))).toEqual([1, 1, 2, 3]);
  expect([count({ runs: others, operator: 'Ani' }), count({ runs, operator: 'Ani' })]).toEqual([4, 3]);
});

test('awards are one thing for one ground, whatever else changes; each part of it makes them anew, and the board the seal alone', () => {
  const state = stateAfter(...told('5:00', '6:00'));
  const renamed: State = { ...state, operator: 'Lain' };
  expect(awardsOf(renamed)).toBe(awardsOf(state));
  const parts = ['teams', 'runs', 'help', 'adjustments', 'tieChain', 'frameworks', 'tieDecisions'] as const;
  for (const part of parts) expect(awardsOf({ ...state, [part]: [...state[part]] }), part).not.toBe(awardsOf(state));
  const other: State = { ...state, hall: { ...state.hall, boardMode: 'all' } };
  expect(awardsOf(other)).toBe(awardsOf(state));
  expect(revealDigest(other)).not.toBe(revealDigest(state));
});
