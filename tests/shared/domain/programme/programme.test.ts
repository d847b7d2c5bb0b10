// The programme: moving a day around what is locked, what is on and what comes next, when the day will end, how many JP it counts, and the template of three days.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { Session } from '../../../../shared/domain/things.ts';
import { courseOf, lessonHours } from '../../../../shared/domain/programme/course.ts';
import { shiftOf } from '../../../../shared/domain/programme/shift.ts';
import { minutesOf, momentOf, timeOf } from '../../../../shared/domain/programme/times.ts';
import { threeDays } from '../../../../shared/library/threeDays.ts';
import type { Day, Instant, SessionId } from '../../../../shared/units.ts';
import { millis, minutes } from '../../../../shared/units.ts';
import { given, stateAfter } from '../../given.ts';
import { createRetreat, sessionFields } from '../../samples.ts';

const FRIDAY = '2025-05-16' as Day;
const id = (number: number) => `s${number}` as SessionId;
const at = (time: string): Instant => momentOf(FRIDAY, time, 'WIB');
const session = (number: number, from: string, to: string, more: Partial<Session> = {}): Session =>
  ({ ...sessionFields(16, from, to, `Sesi ${number}`), id: id(number), startedAt: null, endedAt: null, ...more });
const prayer = (number: number, from: string, to: string): Session => session(number, from, to, { title: 'Salat Jumat', kind: 'prayer', locked: true });

describe('a day moved', () => {
  test('fifteen minutes later, what is locked stays', () => {
    const day = [session(1, '07:00', '07:45'), session(2, '07:45', '08:35'), prayer(3, '11:15', '13:00'), session(4, '13:00', '14:00')];
    expect(shiftOf(day, null, 15)).toEqual({
      moved: [{ session: 's1', from: '07:15', to: '08:00' }, { session: 's2', from: '08:00', to: '08:50' }, { session: 's4', from: '13:15', to: '14:15' }],
      meets: [], outside: [],
    });
  });

  test('what would run into a locked session goes after it, and what followed goes on following', () => {
    const day = [session(1, '10:00', '11:10'), prayer(2, '11:15', '13:00'), session(3, '13:00', '14:00'), session(4, '14:00', '14:30')];
    expect(shiftOf(day, null, 15)).toEqual({
      moved: [{ session: 's1', from: '13:00', to: '14:10' }, { session: 's3', from: '14:10', to: '15:10' }, { session: 's4', from: '15:10', to: '15:40' }],
      meets: [{ session: 's1', block: 's2', minutes: 10 }], outside: [],
    });
  });

  test('from one session on, and nothing that has begun', () => {
    const day = [session(1, '07:00', '08:00', { startedAt: at('07:05') }), session(2, '08:00', '09:00'), session(3, '09:30', '10:00')];
    expect(shiftOf(day, null, -15).moved).toEqual([{ session: 's3', from: '09:15', to: '09:45' }]);
    expect(shiftOf(day, id(3), 30).moved).toEqual([{ session: 's3', from: '10:00', to: '10:30' }]);
  });

  test('past midnight nothing is moved at all', () => {
    given(createRetreat, { type: 'addSession', fields: sessionFields(16, '22:00', '23:50', 'Malam api unggun') })
      .when({ type: 'shiftSessions', day: FRIDAY, from: null, by: 15, around: true }).thenRefused({ code: 'shiftLeavesDay', title: 'Malam api unggun' });
  });

  test('never lands on what is locked, keeps every length, and what did not overlap still does not', () => {
    const anyDay = fc.array(fc.record({ gap: fc.integer({ min: 0, max: 40 }), length: fc.integer({ min: 5, max: 90 }), locked: fc.boolean() }), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (parts, by) => {
      let free = 300;
      const day = parts.map(({ gap, length, locked }, i) => {
        const from = free + gap;
        free = from + length;
        return session(i + 1, timeOf(from), timeOf(free), { locked });
      });
      const { moved, outside } = shiftOf(day, null, by);
      fc.pre(outside.length === 0);
      const after = day.map((one) => ({ ...one, ...moved.find((each) => each.session === one.id) }));
      for (const [i, one] of after.entries()) {
        expect(minutesOf(one.to) - minutesOf(one.from)).toBe(minutesOf(day[i]?.to ?? '') - minutesOf(day[i]?.from ?? ''));
        if (one.locked) expect([one.from, one.to]).toEqual([day[i]?.from, day[i]?.to]);
        for (const other of after.slice(i + 1)) expect(one.to <= other.from || other.to <= one.from, `${one.id} and ${other.id}`).toBe(true);
      }
    }), { numRuns: 300 });
  });
});

describe('the commands', () => {
  const day: Command = { type: 'addSessions', sessions: [
    sessionFields(16, '10:00', '11:10', 'Pipa Bocor'), sessionFields(16, '11:15', '13:00', 'Salat Jumat', { kind: 'prayer', locked: true }), sessionFields(16, '13:00', '14:00', 'Meja Aduan'),
  ] };

  test('a locked session is warned of before it would be run into, and one undo brings every time back', () => {
    const shift = (around: boolean): Command => ({ type: 'shiftSessions', day: FRIDAY, from: null, by: 15, around });
    given(createRetreat, day).when(shift(false)).thenRefused({ code: 'shiftMeetsLocked', title: 'Pipa Bocor', block: 'Salat Jumat', minutes: 10 });
    const timesOf = (state: { readonly sessions: readonly Session[] }) => state.sessions.map(({ id: each, from, to }) => `${each} ${from}-${to}`);
    expect(timesOf(stateAfter(createRetreat, day, shift(true)))).toEqual(['s2 11:15-13:00', 's1 13:00-14:10', 's3 14:10-15:10']);
    expect(timesOf(stateAfter(createRetreat, day, shift(true), { type: 'undo' }))).toEqual(['s1 10:00-11:10', 's2 11:15-13:00', 's3 13:00-14:00']);
  });

  test('one thing at a time, and what was held stays in the programme', () => {
    const begun = stateAfter(createRetreat, day, { type: 'startSession', session: id(1) }, { type: 'startSession', session: id(3) });
    expect(begun.sessions.map(({ startedAt, endedAt }) => [startedAt !== null, endedAt !== null])).toEqual([[true, true], [false, false], [true, false]]);
    given(createRetreat, day, { type: 'startSession', session: id(1) }).when({ type: 'startSession', session: id(1) }).thenRefused({ code: 'sessionIsOn', title: 'Pipa Bocor' });
    given(createRetreat, day).when({ type: 'endSession', session: id(1) }).thenRefused({ code: 'sessionNotOn', title: 'Pipa Bocor' });
    given(createRetreat, day, { type: 'startSession', session: id(1) }).when({ type: 'removeSession', session: id(1) }).thenRefused({ code: 'sessionWasHeld', title: 'Pipa Bocor' });
    given(createRetreat, day, { type: 'shiftSessions', day: FRIDAY, from: id(3), by: 5, around: false }, { type: 'startSession', session: id(1) }, { type: 'startSession', session: id(3) })
      .when({ type: 'shiftSessions', day: FRIDAY, from: null, by: 5, around: true }).thenRefused({ code: 'nothingToShift' });
  });
});

describe('how the day goes', () => {
  const day = [session(1, '07:00', '07:45', { startedAt: at('07:10') }), session(2, '07:45', '08:35'), prayer(3, '11:15', '13:00'), session(4, '13:00', '14:00')];

  test('what is on pushes what follows, but not what is locked', () => {
    const course = courseOf(day, FRIDAY, 'WIB', at('07:30'));
    expect(course.now?.session.id).toBe('s1');
    expect(course.next?.session.id).toBe('s2');
    expect(course.rows.map(({ expected }) => [expected.from, expected.to])).toEqual([
      [at('07:10'), at('07:55')], [at('07:55'), at('08:45')], [at('11:15'), at('13:00')], [at('13:00'), at('14:00')],
    ]);
    expect([course.endsAt, course.late]).toEqual([at('14:00'), 0]);
  });

  test('what runs over is counted as it goes, and told before it meets what is locked', () => {
    const long = [session(1, '10:00', '11:10', { startedAt: at('10:15') }), prayer(2, '11:15', '13:00'), session(3, '13:00', '14:00')];
    const [first] = courseOf(long, FRIDAY, 'WIB', at('10:30')).rows;
    expect([first?.over, first?.intoLocked]).toEqual([millis(0), minutes(10)]);
    expect(courseOf(long, FRIDAY, 'WIB', at('11:40')).rows[0]?.over).toBe(minutes(15));
  });

  test('what is planned into a locked session is told too, and which one it is', () => {
    const [first, second] = courseOf([session(1, '11:00', '12:05'), prayer(2, '12:00', '13:00')], FRIDAY, 'WIB', at('07:00')).rows;
    expect([first?.intoLocked, first?.block?.title]).toEqual([minutes(5), 'Salat Jumat']);
    expect([second?.intoLocked, second?.block]).toEqual([0, null]);
  });

  test('what ended early or late keeps its figure, and the end of the day follows what is left', () => {
    const evening = [session(1, '19:00', '20:15', { startedAt: at('19:20'), endedAt: at('20:50') }), session(2, '20:15', '21:15')];
    const course = courseOf(evening, FRIDAY, 'WIB', at('20:55'));
    expect(course.rows[0]?.over).toBe(minutes(15));
    expect([course.now, course.next?.session.id, course.endsAt, course.late]).toEqual([null, 's2', at('21:55'), minutes(40)]);
  });

  test('where no begin is recorded the plan holds, and from the first one on what has not begun is late', () => {
    const plan = [session(1, '07:00', '07:45'), session(2, '07:45', '08:35'), session(3, '08:35', '09:00')];
    expect(courseOf(plan, FRIDAY, 'WIB', at('08:30')).rows[2]?.expected.from).toBe(at('08:35'));
    const run = [session(1, '07:00', '07:45', { startedAt: at('07:00'), endedAt: at('07:45') }), ...plan.slice(1)];
    expect(courseOf(run, FRIDAY, 'WIB', at('08:30')).rows[2]?.expected.from).toBe(at('09:20'));
  });

  test('an empty day has nothing', () => {
    expect(courseOf(day, '2025-05-17' as Day, 'WIB', at('07:30'))).toEqual({ rows: [], now: null, next: null, endsAt: null, late: 0 });
  });
});

test('JP: only what counts, 45 minutes each, rounded down', () => {
  const counted = [session(1, '07:00', '08:00', { counted: true }), session(2, '08:00', '08:35', { counted: true }), session(3, '09:00', '12:00')];
  expect(lessonHours(counted)).toBe(2);
});

test('the template of three days: no two at a time, each after its begin, prayers and meals locked', () => {
  const all = threeDays(['2025-05-15', '2025-05-16', '2025-05-17'] as Day[], 'id');
  for (const day of new Set(all.map((one) => one.day))) {
    const rows = all.filter((one) => one.day === day);
    for (const [i, row] of rows.entries()) expect(row.from < row.to && (rows[i - 1]?.to ?? '00:00') <= row.from, row.title).toBe(true);
  }
  expect(all.filter(({ kind }) => kind === 'prayer' || kind === 'meal').every(({ locked }) => locked)).toBe(true);
  expect(threeDays(['2025-05-15' as Day], 'en')).toHaveLength(7);
});
