// Boards of some of the runs alone, and on which day a run was held.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../../shared/domain/commands.ts';
import { dayOfRun } from '../../../../../shared/domain/runs/runDays.ts';
import { boardLines, daysOf, runsHad } from '../../../../../shared/domain/scoring/boards/boards.ts';
import type { BoardOf } from '../../../../../shared/domain/scoring/explain/step.ts';
import { scoreBookViews } from '../../../../../shared/domain/scoring/boards/scoreBook.ts';
import { standings } from '../../../../../shared/domain/scoring/boards/standings.ts';
import type { Day, DutyId, MemberId, SessionId } from '../../../../../shared/units.ts';
import { hundredths } from '../../../../../shared/units.ts';
import type { Deed } from '../../../given.ts';
import { at, stateAfter } from '../../../given.ts';
import { finished, pipe, planRun, ready, run, sessionFields, startPhase, submit, team } from '../../../samples.ts';

const A_DAY = 86_400;
const friday = '2025-05-16' as Day;
const book = (...steps: readonly (Command | Deed)[]) => scoreBookViews.scoreBook(stateAfter(...ready(3), ...steps));
const placed = (of: BoardOf, ...steps: readonly (Command | Deed)[]) => boardLines(book(...steps), of).map(({ team: { name }, total, place, tied }) => [name, total, place, tied]);

describe('the day of a run', () => {
  const member: Command = { type: 'addMember', fields: { name: 'Ani Contoh', rank: null, nip: null, post: null, roles: ['judge'] } };
  const asked: readonly Command[] = [
    member, { type: 'addSession', fields: sessionFields(17, '08:00', '09:00', 'Pipa Bocor', { kind: 'exercise' }) },
    { type: 'assignJudge', fields: { member: 'c1' as MemberId, run: run(1), station: null, session: 's1' as SessionId } },
  ];
  const day = (...steps: readonly (Command | Deed)[]) => dayOfRun(stateAfter(...ready(3), ...steps), run(1));
  test('nothing tells, a sheet tells, its session tells more, and its own time most', () => {
    expect(day()).toBeNull();
    expect(day(at(A_DAY, submit(1, finished('5:30'))))).toBe('2025-05-16');
    expect(day(...asked, at(A_DAY, submit(1, finished('5:30'))))).toBe('2025-05-17');
    expect(day(...asked, at(A_DAY, startPhase(0)), at(3 * A_DAY, submit(1, finished('5:30'))))).toBe('2025-05-16');
  });
  test('a trial the day before does not count, nor what runs after the scores', () => {
    expect(day(at(0, startPhase(0)), at(A_DAY, startPhase(0)), at(A_DAY, submit(1, finished('5:30'))), at(2 * A_DAY, startPhase(3)))).toBe('2025-05-16');
  });
  test('near midnight the retreat’s own zone decides', () => {
    // 12.00 WIB plus eleven and thirteen hours.
    expect(day(at(11 * 3600, startPhase(0)))).toBe('2025-05-15');
    expect(day(at(13 * 3600, startPhase(0)))).toBe('2025-05-16');
  });
  test('an undone sheet or a judge taken off says nothing any more of a session', () => {
    expect(day(...asked, { type: 'releaseJudge', duty: 'd1' as DutyId })).toBeNull();
  });
});

describe('boards of some runs', () => {
  const both = [planRun, submit(1, finished('6:00')), submit(2, finished('7:00')), submit(3, finished('8:00')), at(A_DAY, submit(1, finished('8:00'), { run: run(2) })), at(A_DAY, submit(2, finished('6:00'), { run: run(2) }))];
  const helped: Command = { type: 'giveHelp', giver: team(3), receiver: team(1), points: hundredths(300), reason: 'Tali' };
  test('a day has its own runs, without help points, and the days are in order', () => {
    expect(daysOf(book(...both))).toEqual(['2025-05-15', '2025-05-16']);
    expect(daysOf(book(...both, planRun))).toEqual(['2025-05-15', '2025-05-16', null]);
    expect(placed({ kind: 'day', day: friday }, ...both, helped)).toEqual([['Badak', 8500, 1, false], ['Rajawali', 7000, 2, false], ['Penyu', null, null, false]]);
  });
  test('in one run equal scores share their place', () => {
    expect(placed({ kind: 'run', run: run(1) }, ...both, submit(2, finished('6:00'), { basedOn: 1 })).map(([name, , place, tied]) => [name, place, tied])).toEqual([['Badak', 1, true], ['Rajawali', 1, true], ['Penyu', 3, false]]);
  });
  test('a value places by the mean of all its ratings, as points', () => {
    const rate = (number: number, KL: number | null): Command => ({ type: 'rateBehaviour', run: run(1), team: team(number), observer: null, basedOn: 0, ratings: Object.fromEntries(pipe.values.map((code) => [code, code === 'KL' ? KL : 4])), note: '' });
    const rated = [...[1, 2, 3].map((number) => submit(number, finished('6:00'))), rate(1, 3), rate(2, 4), rate(3, null)];
    expect(placed({ kind: 'value', code: 'KL' }, ...rated)).toEqual([['Badak', 10_000, 1, false], ['Rajawali', 7500, 2, false], ['Penyu', null, null, false]]);
    // Left out as everything else of a disputed cell is.
    expect(placed({ kind: 'value', code: 'KL' }, ...rated, { type: 'disputeCell', run: run(1), team: team(2), words: 'Kami 5:10' }).map(([name, total]) => [name, total])).toEqual([['Rajawali', 7500], ['Badak', null], ['Penyu', null]]);
  });
  test('the board of everything is the standings', () => {
    const state = stateAfter(...ready(3), ...both, helped);
    expect(boardLines(scoreBookViews.scoreBook(state), { kind: 'all' })).toEqual(standings(state));
  });
  test('how many of the runs held each team has had; a cancelled one is none', () => {
    expect(runsHad(book(...both), { kind: 'all' })).toEqual({ done: { t1: 2, t2: 2, t3: 1 }, held: 2, differ: true });
    expect(runsHad(book(...both, { type: 'cancelRun', run: run(2), reason: 'Hujan', replacedBy: null }), { kind: 'all' })).toEqual({ done: { t1: 1, t2: 1, t3: 1 }, held: 1, differ: false });
  });
});
