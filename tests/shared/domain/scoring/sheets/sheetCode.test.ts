// Codes of sheets: printed and read back, in every way a tired person types them, and what is said of one that leads nowhere.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Command } from '../../../../../shared/domain/commands.ts';
import { emptyState } from '../../../../../shared/domain/model.ts';
import type { Rotation } from '../../../../../shared/domain/rotation/schemas.ts';
import { findSheet } from '../../../../../shared/domain/scoring/sheets/findSheet.ts';
import type { SheetPlan } from '../../../../../shared/domain/scoring/sheets/placedSheets.ts';
import { placedSheets, stationRuns } from '../../../../../shared/domain/scoring/sheets/placedSheets.ts';
import type { SheetCode } from '../../../../../shared/domain/scoring/sheets/sheetCode.ts';
import { printCode, readCode } from '../../../../../shared/domain/scoring/sheets/sheetCode.ts';
import { plannedRounds } from '../../../../../shared/domain/rotation/teamRounds.ts';
import { newRun } from '../../../../../shared/domain/runs/findRun.ts';
import { runViews } from '../../../../../shared/domain/scoring/run/runView.ts';
import { views } from '../../../../../shared/domain/views.ts';
import { exercises } from '../../../../../shared/library/exercises.ts';
import type { ExerciseId, MemberId } from '../../../../../shared/units.ts';
import { stateAfter } from '../../../given.ts';
import { addJudge, finished, planRun, ready, run, submit, team } from '../../../samples.ts';

const number = (most: number) => fc.integer({ min: 1, max: most });
const anyCode: fc.Arbitrary<SheetCode> = fc.record({
  of: fc.oneof(
    fc.record({ kind: fc.constant('station' as const), station: number(24), round: fc.option(number(120)) }),
    fc.record({ kind: fc.constant('run' as const), run: number(60) }),
  ),
  team: number(150), judge: fc.option(number(10)),
});

describe('a code by itself', () => {
  it('is short, and names a judge only where several judge', () => {
    expect(printCode({ of: { kind: 'station', station: 3, round: 2 }, team: 7, judge: null })).toBe('P3-R2-07');
    expect(printCode({ of: { kind: 'station', station: 3, round: 2 }, team: 7, judge: 2 })).toBe('P3-R2-07-J2');
    expect(printCode({ of: { kind: 'station', station: 3, round: null }, team: 12, judge: null })).toBe('P3-12');
    expect(printCode({ of: { kind: 'run', run: 4 }, team: 7, judge: null })).toBe('L4-07');
  });
  test('is read back as what was printed, always', () => {
    fc.assert(fc.property(anyCode, (code) => { expect(readCode(printCode(code))).toEqual([code]); }), { numRuns: 2_000 });
  });
  test('two codes are never printed alike', () => {
    fc.assert(fc.property(anyCode, anyCode, (one, other) => { expect(printCode(one) === printCode(other)).toBe(JSON.stringify(one) === JSON.stringify(other)); }), { numRuns: 2_000 });
  });
  test('is read in lower case, with other signs between its parts and with other zeros', () => {
    const between = fc.constantFrom('-', ' ', ' - ', '–', '—', '−', '.', '/', '_', '--');
    fc.assert(fc.property(anyCode, fc.array(between, { minLength: 3, maxLength: 3 }), fc.integer({ min: 0, max: 2 }), fc.boolean(), (code, signs, zeros, isLower) => {
      const parts = printCode(code).split('-').map((part) => part.replace(/\d+/, (digits) => '0'.repeat(zeros) + String(Number(digits))));
      const typed = `  ${parts.map((part, i) => (i === 0 ? part : `${signs[i - 1]}${part}`)).join('')} `;
      expect(readCode(isLower ? typed.toLowerCase() : typed)).toEqual([code]);
    }), { numRuns: 2_000 });
  });
  test('without any sign it is among its readings, and the only one up to team 99', () => {
    fc.assert(fc.property(anyCode, (code) => {
      const readings = readCode(printCode(code).replaceAll('-', '').toLowerCase());
      expect(readings).toContainEqual(code);
      const digits = /(\d+)(?:J\d+)?$/.exec(printCode(code).replaceAll('-', ''))?.[1] ?? '';
      if (code.team < 100 && digits.length === 3) expect(readings).toEqual([code]);
    }), { numRuns: 2_000 });
  });
  it.each([
    ['p3r207', 'P3-R2-07'], ['P3R27', 'P3-R2-07'], ['p 3 r 2 7', 'P3-R2-07'], ['P03-R02-007', 'P3-R2-07'], ['P3R207J2', 'P3-R2-07-J2'], ['p3-r207-j2', 'P3-R2-07-J2'],
    ['l4 7', 'L4-07'], ['L407', 'L4-07'], ['P3R1207', 'P3-R12-07'], ['p12 07', 'P12-07'],
  ])('%s is %s', (typed, printed) => expect(readCode(typed).map(printCode)[0]).toBe(printed));
  it.each([
    '', '7', 'P', 'P3', 'P3-R2', 'P3-R12', 'X3-R2-07', 'P3-R2-07-J', 'L4-R2-07', 'P3-R2-07-08', 'Pos 3', 'P3-R2-07; drop',
  ])('%j is no code', (typed) => {
    expect(readCode(typed)).toEqual([]);
  });
  it('takes no time over a long text', () => {
    for (const typed of ['P'.repeat(500), '-'.repeat(5_000), `P${'1'.repeat(5_000)}`, `P3${'- '.repeat(3_000)}`]) expect(readCode(typed)).toEqual([]);
  });
});

const [pipe, tower, chant] = ['pipa-bocor', 'menara', 'yel'] as ExerciseId[] as [ExerciseId, ExerciseId, ExerciseId];
const plan = (...stations: readonly (ExerciseId | null)[]): Command => ({ type: 'planRotation', fields: {
  form: { kind: 'groups', size: 1 }, teams: [1, 2, 3, 4].map(team), work: 60, walk: 5, from: null, stations: stations.map((exercise, i) => ({ name: `Pos ${i + 1}`, exercise })),
} });
const told = (...commands: readonly Command[]) => {
  const state = stateAfter(...ready(), { type: 'planRun', exercise: tower }, ...commands);
  const sheetPlan: SheetPlan = { rotation: views.rotation(state), runs: views.runs(state) };
  return { state, sheetPlan, find: (typed: string) => findSheet(sheetPlan, views.mergedTeams(state), typed) };
};
const problem = (kind: string, more: object = {}) => ({ kind: 'problem', problem: expect.objectContaining({ kind, ...more }) as unknown });

describe('the sheets of a retreat', () => {
  it('bear the station of their run, the round of their team; a run outside the rotation its own number', () => {
    const codes = placedSheets(told(plan(tower, null, null, null)).sheetPlan).map(({ code }) => code);
    expect(codes).toEqual(['L1-01', 'L1-02', 'L1-03', 'L1-04', 'P1-R1-01', 'P1-R4-02', 'P1-R3-03', 'P1-R2-04']);
  });
  it('a station held twice takes the second run of its exercise', () => {
    const { sheetPlan } = told(planRun, plan(pipe, tower, pipe, chant));
    expect(stationRuns(sheetPlan).map((held) => held?.run ?? null)).toEqual([run(1), run(2), run(3), null]);
  });
  it('are found by any way of typing their code', () => {
    const { find, sheetPlan } = told(plan(pipe, tower));
    const wanted = placedSheets(sheetPlan).find(({ code }) => code === 'P2-R3-01');
    expect(wanted?.run.run).toBe(run(2));
    for (const typed of ['P2-R3-01', 'p2r301', 'P2 R3 1', 'P2-01', 'l2-1']) expect(find(typed)).toEqual({ kind: 'sheet', sheet: wanted });
  });
  it('of several judges ask which one', () => {
    const judges = ['c1', 'c2'] as MemberId[];
    const { find } = told({ type: 'planRun', exercise: chant }, addJudge('Ayu'), addJudge('Bagus'), { type: 'setJudges', run: run(3), judges });
    expect(find('L3-02-J2')).toMatchObject({ kind: 'sheet', sheet: { code: 'L3-02-J2', sheet: { judge: 'c2' } } });
    expect(find('L3-02')).toEqual(problem('whichJudge', { judges }));
    expect(find('L3-02-J3')).toEqual(problem('noJudge', { number: 3, of: 2 }));
    expect(find('L1-02-J1')).toMatchObject({ kind: 'sheet' });
    expect(find('L1-02-J2')).toEqual(problem('noJudge', { number: 2, of: 1 }));
  });
});

describe('a code that leads nowhere', () => {
  it('says which part of it is wrong', () => {
    const { find } = told(plan(pipe, null, chant));
    expect(find('hujan')).toEqual(problem('notACode'));
    expect(find('P9-R1-01')).toEqual(problem('noStation', { number: 9, of: 3 }));
    expect(find('P0-R1-01')).toEqual(problem('noStation', { number: 0 }));
    expect(find('P2-R1-01')).toEqual(problem('noExercise', { station: 'Pos 2' }));
    expect(find('P3-R1-01')).toEqual(problem('notPlanned', { station: 'Pos 3' }));
    expect(find('P1-R1-77')).toEqual(problem('noTeam', { number: 77 }));
    expect(find('L8-01')).toEqual(problem('noRun', { number: 8 }));
    expect(told().find('P1-R1-01')).toEqual(problem('noRotation'));
    expect(told({ type: 'cancelRun', run: run(1), reason: 'Hujan', replacedBy: null }).find('L1-01')).toEqual(problem('cancelled'));
  });
  it('of an older version names the code that holds now, and where the team is meanwhile', () => {
    const { find } = told(plan(pipe, tower, null), { type: 'startRound' }, { type: 'finishRound' }, { type: 'replanRotation', version: 1, closed: [], away: [team(3)], late: [{ team: team(1), from: 3 }], reason: 'Hujan' });
    const moved = find('P2-R2-01');
    expect(moved).toMatchObject({ kind: 'moved', typed: 'P2-R2-01', version: 2, round: 2, meanwhile: { kind: 'break' } });
    if (moved.kind !== 'moved') throw new Error('it has not moved');
    expect(moved.sheet.code).toMatch(/^P2-R[45]-01$/);
    expect(find(moved.sheet.code)).toMatchObject({ kind: 'sheet' });
    expect(find('P1-R99-02')).toMatchObject({ kind: 'moved', meanwhile: { kind: 'noRound' } });
    const away = find('P2-R3-03');
    expect(away.kind === 'problem' ? null : [away.kind, away.sheet.code, away.sheet.round]).toEqual(['moved', 'P2-03', null]);
  });
  it('of a merged team names the one it went into', () => {
    const { find } = told({ type: 'mergeTeams', kept: team(1), gone: team(4), name: 'Rajawali' });
    expect(find('L1-04')).toEqual(problem('merged', { number: 4, into: 'Rajawali' }));
  });
  it('of a merged team that handed its sheet in leads to that sheet for ever', () => {
    const { find } = told(submit(4, finished('6:00')), { type: 'mergeTeams', kept: team(1), gone: team(4), name: 'Rajawali' });
    expect(find('L1-04')).toMatchObject({ kind: 'sheet', sheet: { row: { team: team(4), sheets: [{ sheet: { mark: finished('6:00') } }] } } });
  });
  it('that can be read in two ways, both of which exist, asks for the signs', () => {
    const many = Array.from({ length: 120 }, (_, i) => ({ id: team(i + 1), number: i + 1, name: `Tim ${i + 1}`, members: [] }));
    const exercise = exercises[0];
    if (exercise === undefined) throw new Error('the library is empty');
    const runs = runViews.runs({ ...emptyState, teams: many, runs: [1, 11].map((id) => newRun(run(id), exercise, 1)) });
    const find = (typed: string) => findSheet({ rotation: null, runs }, [], typed);
    expect(find('L1107')).toEqual(problem('twoReadings', { codes: ['L11-07', 'L1-107'] }));
    expect(find('L1-107')).toMatchObject({ kind: 'sheet', sheet: { code: 'L1-107' } });
  });
});

describe('whatever is planned', () => {
  const anyRotation = fc.record({
    teams: fc.integer({ min: 1, max: 30 }), stations: fc.integer({ min: 1, max: 8 }), headToHead: fc.boolean(), size: fc.integer({ min: 1, max: 5 }), without: fc.integer({ min: 0, max: 2 }),
  });
  test('codes are unique, and each leads back to its own sheet, with signs or without', () => {
    fc.assert(fc.property(anyRotation, ({ teams, stations, headToHead, size, without }) => {
      const all = Array.from({ length: teams }, (_, i) => ({ id: team(i + 1), number: i + 1, name: `Tim ${i + 1}`, members: [] }));
      const fields = {
        form: headToHead ? { kind: 'headToHead', lone: 'rest' } as const : { kind: 'groups', size } as const,
        teams: all.slice(0, Math.max(1, teams - without)).map(({ id }) => id), work: 25, walk: 5, from: null,
        stations: Array.from({ length: stations }, (_, i) => ({ name: `Pos ${i + 1}`, exercise: exercises[i]?.id ?? null })),
      };
      const rotation: Rotation = { ...fields, version: 1, rounds: plannedRounds(fields), finished: 0, isRunning: false, closed: [], away: [] };
      const runs = runViews.runs({ ...emptyState, teams: all, runs: exercises.slice(0, stations + 2).map((exercise, i) => newRun(run(i + 1), exercise, 1)) });
      const sheetPlan = { rotation, runs };
      const sheets = placedSheets(sheetPlan);
      expect(new Set(sheets.map(({ code }) => code)).size).toBe(sheets.length);
      for (const sheet of sheets.filter((_, i) => i % 7 === 0)) {
        for (const typed of [sheet.code, sheet.code.toLowerCase().replaceAll('-', '')]) expect(findSheet(sheetPlan, [], typed)).toEqual({ kind: 'sheet', sheet });
      }
    }), { numRuns: 60 });
  }, 60_000);
});
