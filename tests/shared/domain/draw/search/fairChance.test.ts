// Chance is fair: over many seeds nobody of the demo comes into one team more often than into another.
import { expect, test } from 'vitest';
import { fairDraw } from '../../../../../shared/domain/draw/search/fairDraw.ts';
import { levelsOf } from '../../../../../shared/domain/draw/evenness/levels.ts';
import { defaultPlan } from '../../../../../shared/domain/draw/plan.ts';
import { demoPeople } from '../../../../../shared/library/demoPeople.ts';
import type { PersonId } from '../../../../../shared/units.ts';

const SEEDS = 2000;
const { problem } = levelsOf(demoPeople().map((each, i) => ({ ...each, id: `p${i + 1}` as PersonId })), defaultPlan, new Set());

test('person by team, over 2000 seeds of the demo, all of them at the bound', { timeout: 120_000 }, () => {
  const counts = problem.people.map(() => Array.from({ length: problem.teams }, () => 0));
  let atBound = 0;
  for (let seed = 0; seed < SEEDS; seed++) {
    const drawn = fairDraw(problem, `seed ${seed}`);
    if (drawn.kind !== 'drawn') continue;
    if (drawn.evenness.gap === 0) atBound += 1;
    drawn.seating.forEach((team, person) => {
      const row = counts[person] as number[];
      row[team] = (row[team] ?? 0) + 1;
    });
  }
  expect(atBound).toBe(SEEDS);
  const expected = SEEDS / problem.teams;
  const byPerson = counts.map((row) => row.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0));
  const all = byPerson.reduce((sum, each) => sum + each, 0);
  // 900 degrees of freedom; nine for one person.
  expect(all).toBeGreaterThan(720);
  expect(all).toBeLessThan(1040);
  expect(Math.max(...byPerson)).toBeLessThan(40);
});
