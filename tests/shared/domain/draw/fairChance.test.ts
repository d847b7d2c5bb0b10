// Chance is fair: over many seeds nobody of the demo comes into one team more often than into another.
import { expect, test } from 'vitest';
import { fairDraw } from '../../../../shared/domain/draw/fairDraw.ts';
import { levelsOf } from '../../../../shared/domain/draw/levels.ts';
import { defaultPlan } from '../../../../shared/domain/draw/plan.ts';
import { slackOf } from '../../../../shared/domain/draw/slack.ts';
import { demoPeople } from '../../../../shared/library/demoPeople.ts';
import type { PersonId } from '../../../../shared/units.ts';

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

test('slack tells a demo with room from a handful with too many attributes', () => {
  expect(slackOf(problem)).toBeGreaterThan(100);
  const people = Array.from({ length: 16 }, (_, i) => ({ key: `P${i + 10}`, levels: [0, 1, 2, 3, 4, 5].map((at) => `L${(i * (at + 2)) % (at + 3)}`) }));
  expect(slackOf({ teams: 4, attributes: [0, 1, 2, 3, 4, 5].map((at) => ({ name: `a${at}`, weight: 1 })), people, rules: [] })).toBeLessThan(0);
  // Two people, two teams, one attribute of two levels: the two seatings are perfect, so the slack is exactly one bit.
  expect(slackOf({ teams: 2, attributes: [{ name: 'a', weight: 1 }], people: [{ key: 'A', levels: ['X'] }, { key: 'B', levels: ['X'] }], rules: [] })).toBeCloseTo(1);
});
