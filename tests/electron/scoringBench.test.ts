// The bench of scores in small: each of its three figures is measured as the long one measures it.
import { expect, test } from 'vitest';
import { benches } from '../bench/benches.ts';
import { recountDifferences } from '../bench/scoring/differences.ts';
import { writeLongScores } from '../bench/scoring/longScores.ts';
import { recomputeTimes } from '../bench/scoring/recompute.ts';
import { standings } from '../../shared/domain/scoring/boards/standings.ts';
import { join } from 'node:path';
import { bigBoard } from '../bench/scoring/bigBoard.ts';
import { differencesOf, recounted, shownBoard } from '../../electron/host/recount/compareCounts.ts';
import { folderForTest } from './host/onLaptop.ts';

test('the promised bench exists', () => expect(Object.keys(benches)).toContain('scoring'));

test('the board that is counted anew has ties that need the whole chain, and comes to the same twice', () => {
  const { state, facts } = bigBoard({ teams: 12, runs: 6, judges: 3 });
  expect(differencesOf(shownBoard(state), recounted(facts))).toEqual([]);
  const { counts } = recomputeTimes({ teams: 12, runs: 6, judges: 3 }, 2);
  expect(counts).toHaveLength(2);
});

test('random logs are counted twice, and most of them hold scores', () => {
  const { differences, scores } = recountDifferences(25, 1, () => undefined);
  expect(differences).toBe(0);
  expect(scores).toBeGreaterThan(50);
});

test('the long log gives every cell a score', () => {
  const state = writeLongScores(join(folderForTest(), 'nilai.kompak'), { people: 12, teams: 3, runs: 4, judges: 4 }, 100);
  expect(standings(state).map(({ runsDone }) => runsDone)).toEqual([4, 4, 4]);
});
