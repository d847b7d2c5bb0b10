// The rehearsal's oracle against the figures that the rules of scoring print: only an oracle that knows them may judge the product.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/domain/commands.ts';
import { decide } from '../../shared/domain/decide.ts';
import { publicBoard } from '../../shared/domain/freeze/publicBoard.ts';
import { emptyState } from '../../shared/domain/model.ts';
import { reduceRow } from '../../shared/domain/reduce.ts';
import type { Mark } from '../../shared/domain/scoring/points/mark.ts';
import { standings } from '../../shared/domain/scoring/boards/standings.ts';
import { playedDeeds } from '../../shared/library/played/playedDemo.ts';
import { learntFrom } from '../faults/rehearsal/oracle/gains.ts';
import { createOracle } from '../faults/rehearsal/oracle/oracle.ts';
import { hadIn } from '../faults/rehearsal/oracle/runBook.ts';
import { scoreIn, standingOf } from '../faults/rehearsal/oracle/standing.ts';
import { facilitator } from '../shared/given.ts';

type Loose = Readonly<Record<string, unknown>>;
const give = (...commands: readonly Loose[]) => {
  const oracle = createOracle();
  for (const command of commands) oracle.take(command as unknown as Command);
  return oracle;
};
const drawn = (count: number): Loose => ({ type: 'drawTeams', teams: Array.from({ length: count }, (_, i) => ({ name: `Tim ${i + 1}`, members: [] })) });
const sheet = (team: string, mark: Mark, penalties: Readonly<Record<string, number>> = {}, run = 'r1'): Loose => ({ type: 'submitSheet', run, team, mark, penalties });
const finished = (minutes: number, seconds: number): Mark => ({ kind: 'finished', time: (60 * minutes + seconds) * 1_000 as never });
const rated = (team: string, ratings: Readonly<Record<string, number>>, run = 'r1'): Loose => ({ type: 'rateBehaviour', run, team, observer: 'm1', ratings });

const scored = (exercise: string, mark: Mark, penalties: Readonly<Record<string, number>>, ratings: Readonly<Record<string, number>> | null) => {
  const { scores } = give(drawn(1), { type: 'planRun', exercise }, sheet('t1', mark, penalties), ...(ratings === null ? [] : [rated('t1', ratings)]));
  const [run] = scores.runs;
  return run === undefined ? null : hadIn(run, 't1');
};

test.each<[string, string, Mark, Readonly<Record<string, number>>, Readonly<Record<string, number>> | null, number | null, number]>([
  ['two dropped buckets', 'pipa-bocor', finished(5, 30), { 'ember-jatuh': 2 }, { KL: 3, AD: 3, BP: 3 }, 8_625, 8_175],
  ['forty spoken words', 'baris-bisu', finished(7, 0), { kata: 40 }, null, 0, 0],
  ['silent and not finished', 'baris-bisu', { kind: 'unfinished', donePercent: 95 }, {}, null, 3_800, 3_800],
])('%s', (_, exercise, mark, penalties, ratings, hasil, score) => {
  expect(scored(exercise, mark, penalties, ratings)).toMatchObject({ hasil, score });
});

describe('a total', () => {
  test('is the weighted mean, with help beside it', () => {
    const { scores } = give(
      drawn(2), { type: 'planRun', exercise: 'pipa-bocor' }, { type: 'planRun', exercise: 'pipa-bocor' }, { type: 'weighRun', run: 'r2', weight: 2, resultWeight: 60 },
      sheet('t1', finished(5, 30), { 'ember-jatuh': 2 }, 'r2'), rated('t1', { KL: 3, AD: 3, BP: 3 }, 'r2'),
      sheet('t1', finished(7, 8), {}), rated('t1', { KL: 3, AD: 4, BP: 3 }), { type: 'giveHelp', giver: 't1', receiver: 't2', points: 150 },
    );
    const [first, second] = scores.runs;
    const [team] = scores.teams;
    if (first === undefined || second === undefined || team === undefined) throw new Error('nothing was written down');
    // 100 − 60 × 188 ÷ 480 = 76,50 and 83,33; with 81,75 twice as heavy: (79,23 + 163,50) ÷ 3 = 80,91.
    expect([scoreIn(first, team), scoreIn(second, team), standingOf(scores)[0]?.total]).toEqual([7_923, 8_175, 8_241]);
  });

  test('leaves out the excused and the disputed, counts a no-show as nothing, and a cancelled run not at all', () => {
    const oracle = give(drawn(3), { type: 'planRun', exercise: 'hitung20' }, { type: 'excuseTeam', run: 'r1', team: 't1' }, sheet('t2', { kind: 'absent' }), sheet('t3', { kind: 'amount', amount: 1_500 as never }));
    const totals = () => standingOf(oracle.scores).map(({ place, total }) => [place, total]);
    expect(totals()).toEqual([[null, null], [2, 0], [1, 7_500]]);
    oracle.take({ type: 'cancelRun', run: 'r1' } as never);
    expect(totals()).toEqual([[null, null], [null, null], [null, null]]);
  });

  test('of two merged teams is made of the mean of their scores', () => {
    const { scores } = give(
      drawn(2), { type: 'planRun', exercise: 'hitung20' }, sheet('t1', { kind: 'amount', amount: 1_500 as never }), sheet('t2', { kind: 'amount', amount: 1_001 as never }),
      { type: 'mergeTeams', kept: 't1', gone: 't2', name: 'Satu' },
    );
    // 75,00 and 50,05: 62,525 rounded half up.
    expect(standingOf(scores)).toMatchObject([{ name: 'Satu', total: 6_253 }]);
  });

  test('of two merged teams has half of what both were given, and the whole of what comes later', () => {
    const help = (giver: string, points: number): Loose => ({ type: 'giveHelp', giver, receiver: 't3', points });
    const { scores } = give(
      drawn(3), { type: 'planRun', exercise: 'hitung20' }, sheet('t1', { kind: 'amount', amount: 1_000 as never }), help('t1', 100), help('t2', 25), { type: 'adjustTotal', team: 't2', points: -201 },
      { type: 'mergeTeams', kept: 't1', gone: 't2', name: 'Satu' }, help('t1', 50), { type: 'adjustTotal', team: 't1', points: -200 },
    );
    expect(standingOf(scores)[0]).toMatchObject({ help: 113, adjust: -300, total: 4_813 });
  });

  test('comes back after a storm of undo, and a board is kept for every moment', () => {
    const oracle = give(drawn(2), { type: 'planRun', exercise: 'hitung20' }, sheet('t1', { kind: 'amount', amount: 2_000 as never }), { type: 'adjustTotal', team: 't1', points: -300, reason: 'x' }, { type: 'undo' }, { type: 'redo' }, { type: 'undo' });
    expect(oracle.boards.map((board) => board[0]?.total ?? null)).toEqual([null, null, 10_000, 9_700, 10_000, 9_700, 10_000]);
  });
});

describe('a board for the audience', () => {
  const rubric = (team: string, points: number): Loose => sheet(team, { kind: 'rated', points: [points as never] });
  const told = (...commands: readonly Loose[]) => give(drawn(3), { type: 'planRun', exercise: 'yel' }, rubric('t1', 8_000), rubric('t2', 7_500), rubric('t3', 7_000), ...commands).boards.at(-1)?.map(({ place, total }) => [place, total]);
  const byResult = [[1, 8_000], [2, 7_500], [3, 7_000]];
  const all = [rated('t3', { HA: 4, KL: 4 }), rated('t1', { HA: 1, KL: 1 }), { type: 'rateBehaviour', run: 'r1', team: 't2', observer: 'm1', ratings: { HA: null, KL: null } }];
  test('has Hasil alone until every team of a run was observed, of whom nothing was seen among them', () => {
    expect([told(), told(...all.slice(0, 1)), told(...all.slice(0, 2))]).toEqual([byResult, byResult, byResult]);
    expect(told(...all)).toEqual([[3, 5_800], [2, 7_500], [1, 8_200]]);
  });
  test('has all that was observed once the run was read back', () => {
    expect(told(...all.slice(0, 1), { type: 'verifyRun', run: 'r1' })).toEqual([[2, 8_000], [3, 7_500], [1, 8_200]]);
  });
  test('awaits nobody who did not come or was excused', () => {
    expect(told(...all.slice(0, 1), sheet('t1', { kind: 'absent' }), { type: 'excuseTeam', run: 'r1', team: 't2' })).toEqual([[2, 0], [null, null], [1, 8_200]]);
  });
  test('parts nobody by what is not told yet', () => {
    expect(told(rubric('t2', 8_000), ...all.slice(1, 2))).toEqual([[1, 8_000], [1, 8_000], [3, 7_000]]);
  });
});

test.each([1, 2, 3])('after every command of the demo played from seed %i the console and the audience are told what the oracle has', (seed) => {
  const oracle = createOracle();
  const board = (rows: readonly { readonly team: unknown; readonly place: number | null; readonly total: number | null }[]): string =>
    JSON.stringify(rows.map(({ team, place, total }) => [typeof team === 'string' ? team : (team as { readonly id: string }).id, place, total]).toSorted());
  let state = emptyState;
  for (const [i, { command, at }] of playedDeeds(seed).entries()) {
    const decision = decide(state, command, facilitator);
    if ('refusal' in decision) throw new Error(`${command.type} was refused`);
    state = reduceRow(state, { seq: i + 1, facts: decision.facts, at });
    oracle.take(command);
    expect([i, command.type, board(standings(state)), board(publicBoard(state).rows)]).toEqual([i, command.type, board(standingOf(oracle.scores)), board(oracle.boards.at(-1) ?? [])]);
  }
  expect(oracle.boards.length).toBeGreaterThan(150);
});

test('teams of one total are parted by their places in the runs', () => {
  const amount = (team: string, run: string, units: number): Loose => sheet(team, { kind: 'amount', amount: units * 100 as never }, {}, run);
  const base = [drawn(3), { type: 'planRun', exercise: 'hitung20' }, { type: 'planRun', exercise: 'hitung20' }, { type: 'planRun', exercise: 'hitung20' }];
  const scores = [[20, 10, 9], [10, 15, 14], [9, 14, 16]] as const;
  const { scores: books } = give(...base, ...scores.flatMap((own, at) => own.map((units, run) => amount(`t${at + 1}`, `r${run + 1}`, units))));
  // All have 39 and were first once; they were second never, twice and once.
  expect(standingOf(books).map(({ total, place }) => [total, place])).toEqual([[6_500, 3], [6_500, 1], [6_500, 2]]);
});

test('what was learnt is the mean of the forms, and the gain what was still missing', () => {
  const items = [1, 2, 3, 4].map((n) => ({ id: `i${n}`, kind: 'choice', right: 1, options: [{}, {}] }));
  const form = (occasion: string, n: number, answers: readonly (number | null)[]) => ({ instrument: 's1', occasion, code: `K${n}`, answers });
  const forms = [...[1, 2, 3, 4, 5].map((n) => form('before', n, [1, 2, 2, null])), ...[1, 2, 3, 4, 6].map((n) => form('after', n, [1, 1, 2, 1]))];
  expect(learntFrom({ id: 's1', items: items as never }, forms as never)).toMatchObject({
    before: { n: 5, mean: 3_333 }, after: { n: 5, mean: 7_500 }, gain: 63, pairs: { n: 4, before: 3_333, after: 7_500 }, ticks: { before: [[5, 0], [0, 5], [0, 5], [0, 0]], after: [[5, 0], [5, 0], [0, 5], [5, 0]] },
  });
});
