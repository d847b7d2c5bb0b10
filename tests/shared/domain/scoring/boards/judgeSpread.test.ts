// How judges and observers scored, by hand: what each gave, and the difference from those who judged the same team in the same run.
import { expect, test } from 'vitest';
import type { Command } from '../../../../../shared/domain/commands.ts';
import type { Spread } from '../../../../../shared/domain/scoring/boards/judgeSpread.ts';
import { views } from '../../../../../shared/domain/views.ts';
import type { ExerciseId, Hundredths } from '../../../../../shared/units.ts';
import { hundredths } from '../../../../../shared/units.ts';
import { stateAfter } from '../../../given.ts';
import { absent, finished, judge, ready, run, submit, team } from '../../../samples.ts';

const members = ['Ani', 'Beni', 'Cici'].map((name): Command => ({ type: 'addMember', fields: { name: `${name} Contoh`, rank: null, nip: null, post: null, roles: ['judge'] } }));
/** A rubric of 30, 25, 25, 20 as the second run, judged by three. */
const begun: readonly Command[] = [...ready(3), ...members, { type: 'planRun', exercise: 'yel' as ExerciseId }, { type: 'setJudges', run: run(2), judges: [1, 2, 3].map(judge) }];
const sheet = (number: number, by: number, ...points: readonly number[]): Command => (
  { type: 'submitSheet', run: run(2), team: team(number), judge: judge(by), basedOn: 0, mark: { kind: 'rated', points: points.map((each) => each * 100) }, penalties: {} }
);
const rate = (number: number, observer: number | null, HA: number | null, KL: number | null): Command => (
  { type: 'rateBehaviour', run: run(2), team: team(number), observer: observer === null ? null : judge(observer), basedOn: 0, ratings: { HA, KL }, note: '' }
);
const spread = (...steps: readonly Command[]) => views.judgeSpread(stateAfter(...begun, ...steps));
const short = ({ name, count, mean, values, beside }: Spread) =>
  [name, count, mean, values.flatMap(({ at, times }) => Array.from({ length: times }, () => at)), beside === null ? null : [beside.count, beside.own, beside.others, beside.difference]];

// Team 1 has 80, 90 and 95; team 2 has 70 and 100; team 3 has 40 from the first alone.
const sheets = [
  sheet(1, 1, 20, 20, 20, 20), sheet(1, 2, 30, 20, 20, 20), sheet(1, 3, 30, 25, 20, 20), sheet(2, 1, 20, 20, 20, 10), sheet(2, 2, 30, 25, 25, 20), sheet(3, 1, 10, 10, 10, 10),
];

test('a judge is compared only where others judged the same team: the first is 21,25 below them, whatever was given to the third', () => {
  const { sheets: seen } = spread(...sheets);
  expect(seen.map(short)).toEqual([
    // 75,00 beside the mean of 92,50 and 100.
    ['Ani Contoh', 3, 6333, [4000, 7000, 8000], [2, 7500, 9625, -2125]],
    // 95,00 beside the mean of 87,50 and 70.
    ['Beni Contoh', 2, 9500, [9000, 10_000], [2, 9500, 7875, 1625]],
    ['Cici Contoh', 1, 9500, [9500], [1, 9500, 8500, 1000]],
  ]);
});

test('a judge who is alone has nothing to stand beside, and an absent team says nothing of its judge', () => {
  expect(spread(sheet(3, 1, 10, 10, 10, 10)).sheets.map(short)).toEqual([['Ani Contoh', 1, 4000, [4000], null]]);
  const away: Command = { type: 'submitSheet', run: run(2), team: team(3), judge: judge(2), basedOn: 0, mark: absent, penalties: {} };
  expect(spread(sheet(3, 1, 10, 10, 10, 10), away).sheets.map(short)).toEqual([['Ani Contoh', 1, 4000, [4000], null]]);
});

test('bonuses, measured runs and cancelled runs say nothing of a judge', () => {
  const bonus: Command = { type: 'giveBonus', run: run(2), team: team(1), points: 500 as Hundredths, reason: 'Rapi' };
  expect(spread(...sheets, bonus, submit(1, finished('5:30')))).toEqual(spread(...sheets));
  expect(spread(...sheets, rate(1, 1, 3, 4), { type: 'cancelRun', run: run(2), reason: 'Hujan', replacedBy: null })).toEqual({ sheets: [], ratings: [] });
});

test('observers are compared value by value, and not observed is no value', () => {
  const { ratings } = spread(rate(1, 1, 3, 4), rate(1, 2, 4, null), rate(1, null, 2, 4));
  expect(ratings.map(short)).toEqual([
    // Harmonis beside the mean of 4 and 2, Kolaboratif beside 4.
    ['Ani Contoh', 2, 350, [300, 400], [2, 350, 350, 0]],
    ['Beni Contoh', 1, 400, [400], [1, 400, 250, 150]],
    [null, 2, 300, [200, 400], [2, 300, 375, -75]],
  ]);
  expect(ratings.map(({ person }) => person)).toEqual([judge(1), judge(2), null]);
});

test('the difference is the one between the two printed means: 2,33 and 1,67 are 0,66 apart', () => {
  const { ratings: [first] } = spread(...[[2, 1], [2, 2], [3, 2]].flatMap(([one, other], i) => [rate(i + 1, 1, one ?? null, null), rate(i + 1, 2, other ?? null, null)]));
  expect(first?.beside).toEqual({ count: 3, own: 233, others: 167, difference: 66 });
});

test('equal values are counted together, and sheets of a team that was merged stay its judge’s', () => {
  const same: readonly Command[] = [{ type: 'setJudges', run: run(2), judges: [judge(1)] }, sheet(1, 1, 20, 20, 20, 20), sheet(2, 1, 30, 20, 20, 10)];
  const counted = [{ at: 8000, times: 2 }];
  expect(spread(...same).sheets[0]?.values).toEqual(counted);
  expect(spread(...same, { type: 'mergeTeams', kept: team(1), gone: team(2), name: 'Gabungan' }).sheets[0]?.values).toEqual(counted);
});

test('who has left the committee keeps a row without a name, after those who are in it', () => {
  const seen = spread(rate(1, 1, 3, 4), rate(1, 2, 4, 4), { type: 'removeMember', member: judge(1) }).ratings;
  expect(seen.map(({ person, name }) => [person, name])).toEqual([[judge(2), 'Beni Contoh'], [judge(1), null]]);
});

test('sheets written before the rubric changed stand on the present one, beside those written after it', () => {
  const criteria = [40, 10, 35, 15].map((most, i) => ({ name: { id: `Kriteria ${i + 1}`, en: `Criterion ${i + 1}` }, most: hundredths(most * 100) }));
  const { sheets: seen } = spread(sheet(1, 1, 24, 20, 20, 15), { type: 'changeRubric', run: run(2), criteria, reason: 'Kekompakan lebih berat' }, sheet(1, 2, 32, 8, 28, 11));
  // 24 × 40/30 + 20 × 10/25 + 20 × 35/25 + 15 × 15/20 = 79,25, beside 79.
  expect(seen.map(short)).toEqual([['Ani Contoh', 1, 7925, [7925], [1, 7925, 7900, 25]], ['Beni Contoh', 1, 7900, [7900], [1, 7900, 7925, -25]]]);
});
