// Totals and places: one calculation for hall, paper and console (rules: Points, Places).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../../shared/domain/commands.ts';
import type { State } from '../../../../../shared/domain/model.ts';
import type { Run, Team } from '../../../../../shared/domain/things.ts';
import { emptyState } from '../../../../../shared/domain/model.ts';
import { newRun } from '../../../../../shared/domain/runs/findRun.ts';
import { allSaid, saidOf, withSaid } from '../../../../../shared/domain/scoring/sheets/byTeam.ts';
import { standings } from '../../../../../shared/domain/scoring/boards/standings.ts';
import { views } from '../../../../../shared/domain/views.ts';
import { seconds } from '../../../../../shared/units.ts';
import { stateAfter } from '../../../given.ts';
import { absent, finished, planRun, rateAlike, ready, run, submit, team, timed, unfinished } from '../../../samples.ts';

// One hundredth of a point a second: 1000 s are 100,00 and 7000 s are 40,00.
const fine = timed({ target: seconds(1000), limit: seconds(7000) });

/** A run in which team t(i+1) scored `points[i]` hundredths (40,00 to 100,00); null: no sheet yet. */
const scored = (number: number, weight: number, points: readonly (number | null)[]): Run => ({
  ...newRun(run(number), fine, weight),
  sheets: points.reduce<Run['sheets']>((all, score, i) => (score === null ? all
    : withSaid(all, team(i + 1), null, { version: 1, mark: { kind: 'finished', time: seconds(11_000 - score) }, penalties: {} })), {}),
});
const named = (...names: readonly string[]): readonly Team[] => names.map((name, i) => ({ id: team(i + 1), number: i + 1, name, members: [] }));
const state = (teams: readonly Team[], ...runs: readonly Run[]): State => ({ ...emptyState, teams, runs, tieChain: [] });
/** The total of t1 alone. */
const teamTotal = (runs: readonly Run[]) => standings(state(named('A'), ...runs))[0]?.total ?? null;
const placed = (of: State) => standings(of).map(({ team: { name }, place, tied }) => `${place ?? '-'}${tied ? '=' : ''} ${name}`);

test('runs of 70,19 (weight 1) and 81,75 (weight 2) make 77,90', () => {
  expect(teamTotal([scored(1, 1, [7019]), scored(2, 2, [8175])])).toBe(7790);
});

test('a total is rounded half up once: 70,00 and 70,01 make 70,01', () => {
  expect(teamTotal([scored(1, 1, [7000]), scored(2, 1, [7001])])).toBe(7001);
});

test('a run without a sheet of the team leaves its weight out, and no run at all leaves no total', () => {
  expect(teamTotal([scored(1, 1, [7019]), scored(2, 9, [null])])).toBe(7019);
  expect(teamTotal([scored(1, 1, [null])])).toBeNull();
  expect(teamTotal([])).toBeNull();
});

test('a team that did not come has 0 and is placed; a team without a sheet has no place', () => {
  const rows = standings(stateAfter(...ready(3), submit(1, absent), submit(2, unfinished(0))));
  expect(rows.map(({ team: { name }, total, place, tied, runsDone }) => [name, total, place, tied, runsDone])).toEqual([
    ['Badak', 0, 1, true, 1], ['Rajawali', 0, 1, true, 1], ['Penyu', null, null, false, 0],
  ]);
});

test('places are 1, 2, 2, 4, and the tied stand in alphabetical order', () => {
  expect(placed(state(named('Rajawali', 'Penyu', 'Badak', 'Anoa'), scored(1, 1, [9000, 8000, 8000, 7000])))).toEqual([
    '1 Rajawali', '2= Badak', '2= Penyu', '4 Anoa',
  ]);
});

test('equal print is a tie, however the totals came about', () => {
  // A: 70,00 and twice 70,01 are 70,00666…; B: three times 70,01.
  expect(placed(state(named('A', 'B'), scored(1, 1, [7000, 7001]), scored(2, 2, [7001, 7001])))).toEqual(['1= A', '1= B']);
});

test('what observers saw parts a tie only where it counts: not in a cell that is disputed, nor before its sheet is in', () => {
  const both = (of: (number: number) => Command): readonly Command[] => [1, 2].map(of);
  const second = { run: run(2) };
  const level = [...ready(2), ...both((number) => submit(number, finished('6:00'))), planRun, rateAlike(1, 4, second), rateAlike(2, 2, second)];
  const sheets = both((number) => submit(number, finished('6:00'), second));
  expect(placed(stateAfter(...level, ...sheets))).toEqual(['1 Rajawali', '2 Badak']);
  expect(placed(stateAfter(...level, ...sheets, ...both((number) => ({ type: 'disputeCell', ...second, team: team(number), words: 'Kami 5:10' }))))).toEqual(['1= Badak', '1= Rajawali']);
  expect(placed(stateAfter(...level))).toEqual(['1= Badak', '1= Rajawali']);
});

test('the board counts the runs each team has had and stays provisional', () => {
  const board = views.standings(state(named('A', 'B'), scored(1, 1, [7000, 8000]), scored(2, 1, [null, 8000])));
  expect([board.runs, board.provisional, board.mode]).toEqual([2, true, 'all']);
  expect(board.rows.map(({ name, runsDone }) => [name, runsDone])).toEqual([['B', 2], ['A', 1]]);
});

test('the rekap shows each run beside the total, and tells an absent team from a missing sheet', () => {
  const rekap = views.rekap(stateAfter(...ready(3), submit(1, absent), submit(2, finished('5:30'), { penalties: { 'ember-jatuh': 2 } })));
  expect(rekap.rows.map(({ name, place, total, cells }) => [name, place, total, cells.map(({ score }) => score), cells.map(({ state }) => state === 'noShow')])).toEqual([
    ['Badak', 1, 8625, [8625], [false]],
    ['Rajawali', 2, 0, [0], [true]],
    ['Penyu', null, null, [null], [false]],
  ]);
  expect(rekap.draw).toMatchObject({ seed: '271828', number: 1 });
});

const points = fc.option(fc.integer({ min: 4000, max: 10_000 }), { nil: null });
const anyRuns = (teams: number) => fc.array(fc.tuple(fc.integer({ min: 1, max: 10 }), fc.array(points, { minLength: teams, maxLength: teams })), { maxLength: 8 })
  .map((rows) => rows.map(([weight, row], i) => scored(i + 1, weight, row)));
const five = named('Rajawali', 'Badak', 'Penyu', 'Anoa', 'Komodo');

describe('always', () => {
  test('totals and places never depend on the order of runs, teams or sheets', () => {
    const worlds = anyRuns(5).chain((runs) => fc.tuple(fc.constant(runs), fc.shuffledSubarray([...runs], { minLength: runs.length }), fc.shuffledSubarray([...five], { minLength: 5 })));
    fc.assert(fc.property(worlds, ([runs, otherRuns, otherTeams]) => {
      const otherSheets = otherRuns.map((each) => ({ ...each, sheets: allSaid(each.sheets).toReversed().reduce<Run['sheets']>((all, { team: of, who, said }) => withSaid(all, of, who, said), {}) }));
      expect(standings(state(otherTeams, ...otherSheets))).toEqual(standings(state(five, ...runs)));
    }), { numRuns: 300 });
  });

  test('a total is the weighted mean, to half a hundredth', () => {
    fc.assert(fc.property(anyRuns(1), (runs) => {
      const counted = runs.flatMap((each) => {
        const mark = saidOf(each.sheets, team(1), null)?.mark;
        return mark?.kind === 'finished' ? [{ weight: each.weight, score: 11_000 - mark.time / 1000 }] : [];
      });
      const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
      const total = teamTotal(runs);
      if (total === null) {
        expect(weights).toBe(0);
        return;
      }
      const twice = 2 * counted.reduce((sum, { weight, score }) => sum + weight * score, 0);
      expect(2 * total * weights).toBeGreaterThan(twice - weights);
      expect(2 * total * weights).toBeLessThanOrEqual(twice + weights);
    }), { numRuns: 500 });
  });

  test('a place is one more than the number of teams strictly better', () => {
    fc.assert(fc.property(anyRuns(5), (runs) => {
      const rows = standings(state(five, ...runs));
      for (const { total, place, tied } of rows) {
        const others = rows.flatMap((row) => row.total ?? []);
        expect(place).toBe(total === null ? null : 1 + others.filter((other) => other > total).length);
        expect(tied).toBe(total !== null && others.filter((other) => other === total).length > 1);
      }
      expect(rows.map(({ place }) => place ?? 99)).toEqual(rows.map(({ place }) => place ?? 99).toSorted((a, b) => a - b));
    }), { numRuns: 300 });
  });
});
