// The board of sheets: every sheet once, each with its state, counted as the rules count; and what is printed for the judges.
import { expect, it } from 'vitest';
import type { Command } from '../../../../../shared/domain/commands.ts';
import type { State } from '../../../../../shared/domain/model.ts';
import type { SheetBoard } from '../../../../../shared/domain/scoring/sheets/sheetBoard.ts';
import { onlyOut, sheetBoard } from '../../../../../shared/domain/scoring/sheets/sheetBoard.ts';
import { views } from '../../../../../shared/domain/views.ts';
import type { ExerciseId, MemberId } from '../../../../../shared/units.ts';
import { stateAfter } from '../../../given.ts';
import { absent, addJudge, finished, planRun, ready, run, submit, team } from '../../../samples.ts';

const tower = 'menara' as ExerciseId;
const second = 'Yoga Contoh';
const plan: Command = { type: 'planRotation', fields: {
  form: { kind: 'groups', size: 1 }, teams: [1, 2, 3].map(team), work: 60, walk: 5, from: null,
  stations: [{ name: 'Lapangan', exercise: 'pipa-bocor' as ExerciseId }, { name: 'Pendopo', exercise: null }, { name: 'Aula', exercise: tower }],
} };
const boardOf = (state: State): SheetBoard => sheetBoard({ rotation: views.rotation(state), runs: views.runs(state) });
const told = (...commands: readonly Command[]): SheetBoard => boardOf(stateAfter(...ready(), ...commands));
const statesOf = (board: SheetBoard): readonly string[] =>
  [...(board.rotation?.rounds ?? []).flatMap(({ cells }) => cells.flat()), ...board.runs.flatMap(({ sheets }) => sheets)].map(({ code, state }) => `${code} ${state}`);

it('all are out at first', () => {
  const board = told();
  expect([board.out, board.of, board.rotation]).toEqual([4, 4, null]);
  expect(statesOf(board)).toEqual(['L1-01 out', 'L1-02 out', 'L1-03 out', 'L1-04 out']);
});

it('tells in, absent, verified, disputed, excused and released apart; only what is awaited is out', () => {
  const states: readonly Command[] = [
    submit(1, finished('5:00')), submit(2, absent), submit(3, finished('6:00')), { type: 'disputeCell', run: run(1), team: team(3), words: 'Kami tadi 5:40' },
  ];
  const open = told(...states);
  expect(statesOf(open)).toEqual(['L1-01 in', 'L1-02 in', 'L1-03 disputed', 'L1-04 out']);
  expect([open.out, open.of]).toEqual([1, 4]);
  const released = told(...states.slice(0, 3), { type: 'releaseSheet', run: run(1), team: team(4), judge: null, reason: 'Hilang', second }, { type: 'verifyRun', run: run(1), reader: second }, ...states.slice(3));
  expect(statesOf(released)).toEqual(['L1-01 verified', 'L1-02 verified', 'L1-03 disputed', 'L1-04 released']);
  expect(released.out).toBe(0);
  const excused = told({ type: 'excuseTeam', run: run(1), team: team(2), reason: 'Dipanggil Sekda', second });
  expect(statesOf(excused)[1]).toBe('L1-02 excused');
  expect(excused.out).toBe(3);
});

it('lays the rotation out by round and station, and keeps teams without a visit in sight', () => {
  const { rotation, runs, out, of } = told(plan, planRun, { type: 'planRun', exercise: tower });
  if (rotation === null) throw new Error('there is no rotation');
  expect(rotation.stations.map(({ station, run: held, out: stillOut }) => [station.name, held?.run ?? null, stillOut])).toEqual([['Lapangan', run(1), 4], ['Pendopo', null, 0], ['Aula', run(3), 4]]);
  expect(rotation.rounds.map(({ round, cells }) => [round, ...cells.map((cell) => cell.map(({ code }) => code).join())])).toEqual([
    [0, 'P1-R1-01', '', 'P3-R1-03'], [1, 'P1-R2-03', '', 'P3-R2-02'], [2, 'P1-R3-02', '', 'P3-R3-01'], [null, 'P1-04', '', 'P3-04'],
  ]);
  expect(runs.map((each) => [each.run.run, each.out, each.of])).toEqual([[run(2), 4, 4]]);
  expect([out, of]).toEqual([12, 12]);
});

it('leaves a cancelled run out of the board and of its counts', () => {
  const board = told(planRun, { type: 'cancelRun', run: run(1), reason: 'Hujan', replacedBy: run(2) });
  expect([board.out, board.of]).toEqual([4, 4]);
  expect(statesOf(board)[0]).toBe('L2-01 out');
});

it('has a sheet a judge, and the observers’ ratings beside it, which are never awaited', () => {
  const judges = ['c1', 'c2'] as MemberId[];
  const board = told(
    addJudge('Ayu'), addJudge('Bagus'), { type: 'planRun', exercise: 'yel' as ExerciseId }, { type: 'setJudges', run: run(2), judges },
    { type: 'rateBehaviour', run: run(2), team: team(1), observer: judges[0] ?? null, basedOn: 0, ratings: { HA: 3, KL: 4 }, note: '' },
  );
  const own = board.runs[1]?.sheets ?? [];
  expect(own.slice(0, 3).map(({ code, state, ratings }) => [code, state, ratings])).toEqual([['L2-01-J1', 'out', 1], ['L2-01-J2', 'out', 1], ['L2-02-J1', 'out', 0]]);
  expect([board.out, board.of]).toEqual([12, 12]);
});

it('narrowed to what is out, it keeps the counts and drops the rows with nothing to fetch', () => {
  const whole = told(plan, submit(1, finished('5:00')), submit(3, finished('5:00')), submit(4, finished('5:00')));
  const narrow = onlyOut(whole);
  expect(statesOf(narrow)).toEqual(['P1-R3-02 out']);
  expect(narrow.rotation?.rounds.map(({ round }) => round)).toEqual([2]);
  expect([narrow.out, narrow.of]).toEqual([1, 4]);
});

it('prints every sheet once, a judge’s together and in the order the teams come, with the values where Perilaku is on', () => {
  const state = stateAfter(...ready(), plan, addJudge('Ayu'), addJudge('Bagus'), { type: 'planRun', exercise: 'yel' as ExerciseId }, { type: 'setJudges', run: run(2), judges: ['c1', 'c2'] as MemberId[] },
    { type: 'switchBehaviour', run: run(1), on: false });
  const { sheets, runs } = views.scoreSheets(state);
  expect(sheets.map(({ code }) => code)).toEqual([
    'P1-R1-01', 'P1-R2-03', 'P1-R3-02', 'P1-04', ...[1, 2].flatMap((judge) => [1, 2, 3, 4].map((of) => `L2-0${of}-J${judge}`)),
  ]);
  expect(sheets[4]?.judge).toEqual({ number: 1, name: 'Ayu' });
  expect(runs.map(({ values }) => values.map(({ code }) => code))).toEqual([[], ['HA', 'KL']]);
  expect(JSON.stringify(views.scoreSheets(stateAfter(...ready(), submit(1, finished('5:17')))))).not.toContain(String(317_000));
});
