// The table of how even the teams are, on the page: in which order its rows stand.
import { expect, test } from 'vitest';
import { EvennessTable } from '../../../../../renderer/console/prepare/draw/EvennessTable.tsx';
import type { AttributeEvenness, LevelEvenness } from '../../../../../shared/domain/draw/evenness/evenness.ts';
import { wordsOn } from '../../onPage.ts';

const level = (name: string, people: number): LevelEvenness => ({ level: name, people, counts: [], least: 0, most: 0, outside: 0 });
const attribute = (name: string, levels: readonly LevelEvenness[]): AttributeEvenness =>
  ({ name, weight: 4, without: 0, pairs: 0, bound: 0, boundWithoutRules: 0, outside: 0, levels });

test('groups of age stand by their number, all else by how many there are', () => {
  const attributes = [
    attribute('age', [level('1', 20), level('2', 20), level('3', 18), level('4', 20), level('5', 21)]),
    attribute('grade', [level('III/a', 2), level('IV/a', 9)]),
  ];
  const evenness = { objective: 0, bound: 0, gap: 0, pairs: 0, pairsBound: 0, pairsBoundWithoutRules: 0, outside: 0, attributes };
  expect(wordsOn(<EvennessTable evenness={evenness} teams={[]} />)).toMatch(/Kelompok 1.*Kelompok 2.*Kelompok 3.*Kelompok 4.*Kelompok 5.*IV\/a.*III\/a/);
});
