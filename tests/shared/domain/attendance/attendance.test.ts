// Sessions and who was there: by name with a time, or from paper in one go; nothing recorded is lost or doubled.
import { describe, expect, test } from 'vitest';
import { attendanceTotals } from '../../../../shared/domain/attendance/attendance.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { Presence } from '../../../../shared/domain/attendance/schemas.ts';
import type { SessionFields } from '../../../../shared/domain/programme/schemas.ts';
import { movedSessions } from '../../../../shared/domain/programme/session.ts';
import type { Day, PersonId, SessionId } from '../../../../shared/units.ts';
import { given, moment, stateAfter } from '../../given.ts';
import { person, personFields, ready, sessionFields } from '../../samples.ts';

const s1 = 's1' as SessionId;
const opening: SessionFields = sessionFields(15, '19:00', '20:00', 'Pembukaan');
const parade: SessionFields = sessionFields(16, '07:00', '07:45', 'Apel pagi');
const addSession = (fields: SessionFields): Command => ({ type: 'addSession', fields });
const begun = [...ready(), addSession(opening)];
const mark = (number: number, to: Presence | null): Command => ({ type: 'recordAttendance', session: s1, marks: [{ person: person(number), mark: to }] });
const present = (secondsIn: number | null): Presence => ({ kind: 'present', at: secondsIn === null ? null : moment(secondsIn) });
const undo: Command = { type: 'undo' };
const left: Command = { type: 'withdrawPerson', person: person(1), reason: 'Sakit' };

describe('sessions', () => {
  test('stand in the order of the days, whatever order they came in', () => {
    const state = stateAfter(...ready(), addSession(parade), addSession(opening));
    expect(state.sessions.map(({ title, id }) => [title, id])).toEqual([['Pembukaan', 's2'], ['Apel pagi', 's1']]);
  });
  test('are changed and taken out, and come back', () => {
    const later: Command = { type: 'editSession', session: s1, fields: { ...opening, day: '2025-05-17' as Day } };
    expect(stateAfter(...begun, later).sessions[0]?.day).toBe('2025-05-17');
    expect(stateAfter(...begun, later, undo).sessions[0]).toMatchObject({ ...opening, id: s1 });
    expect(stateAfter(...begun, { type: 'removeSession', session: s1 }).sessions).toEqual([]);
    expect(stateAfter(...begun, { type: 'removeSession', session: s1 }, undo).sessions).toMatchObject([{ ...opening, id: s1 }]);
  });
  test('are refused when they end before they begin, or fall outside the retreat', () => {
    given(...ready()).when(addSession({ ...opening, to: '19:00' })).thenRefused({ code: 'sessionEndsFirst' });
    given(...ready()).when(addSession({ ...opening, day: '2025-05-18' as Day })).thenRefused({ code: 'sessionOutsideDays' });
    given(...begun).when({ type: 'editSession', session: s1, fields: opening }).thenRefused({ code: 'unchanged' });
  });
  test('with attendance in them are not taken out', () => {
    given(...begun, mark(1, present(0))).when({ type: 'removeSession', session: s1 }).thenRefused({ code: 'sessionHasAttendance', title: 'Pembukaan' });
    expect(stateAfter(...begun, mark(1, present(0)), mark(1, null), { type: 'removeSession', session: s1 }).sessions).toEqual([]);
  });
  test('go along to another retreat by their day, while they fit', () => {
    const sessions = stateAfter(...ready(), addSession(opening), addSession(parade)).sessions;
    expect(movedSessions(sessions, '2025-05-15' as Day, { startsOn: '2025-12-31' as Day, endsOn: '2026-01-02' as Day }).map(({ day }) => day)).toEqual(['2025-12-31', '2026-01-01']);
    expect(movedSessions(sessions, '2025-05-15' as Day, { startsOn: '2025-12-31' as Day, endsOn: '2025-12-31' as Day })).toHaveLength(1);
  });
});

describe('one mark', () => {
  test('keeps the time of arrival, which can be mended', () => {
    const state = stateAfter(...begun, mark(1, present(0)), mark(1, present(300)));
    expect(state.attendance[s1]).toEqual({ [person(1)]: present(300) });
    expect(stateAfter(...begun, mark(1, present(0)), mark(1, present(300)), undo).attendance[s1]).toEqual({ [person(1)]: present(0) });
    expect(stateAfter(...begun, mark(1, present(0)), undo).attendance).toEqual({});
  });
  test('is refused for nobody, for no session, and when it says nothing new', () => {
    given(...begun).when(mark(99, present(0))).thenRefused({ code: 'unknownPerson' });
    given(...ready()).when(mark(1, present(0))).thenRefused({ code: 'unknownSession' });
    given(...begun, mark(1, { kind: 'sick' })).when(mark(1, { kind: 'sick' })).thenRefused({ code: 'unchanged' });
    given(...begun).when(mark(1, null)).thenRefused({ code: 'unchanged' });
  });
  test('of those who withdrew stays, and is mended as any other', () => {
    expect(stateAfter(...begun, mark(1, present(0)), left).attendance[s1]).toEqual({ [person(1)]: present(0) });
    expect(stateAfter(...begun, mark(1, present(0)), left, mark(1, { kind: 'sick' })).attendance[s1]).toEqual({ [person(1)]: { kind: 'sick' } });
  });
});

describe('from paper', () => {
  const paper: Command = { type: 'takePaperAttendance', session: s1, except: [{ person: person(2), why: 'sick' }, { person: person(3), why: 'absent' }] };
  test('everyone is present but those named, in one step, and noted arrivals stay', () => {
    const state = stateAfter(...begun, mark(1, present(0)), mark(3, present(60)), paper);
    const marks = state.attendance[s1] ?? {};
    expect(marks[person(1)]).toEqual(present(0));
    expect(marks[person(2)]).toEqual({ kind: 'sick' });
    expect(marks[person(3)]).toEqual({ kind: 'absent' });
    expect(marks[person(4)]).toEqual(present(null));
    expect(attendanceTotals(state.people, marks)).toEqual({ present: 10, permitted: 0, sick: 1, duty: 0, absent: 1, open: 0 });
    expect(stateAfter(...begun, mark(1, present(0)), mark(3, present(60)), paper, undo).attendance[s1]).toEqual({ [person(1)]: present(0), [person(3)]: present(60) });
  });
  test('typed in after somebody left and another came says of each what stands on it', () => {
    const replace: Command = { type: 'replacePerson', person: person(1), by: personFields(20), reason: 'Dipanggil dinas' };
    const evening: Command = { type: 'takePaperAttendance', session: s1, except: [{ person: person(1), why: 'present' }, { person: person(13), why: 'open' }] };
    const marks = stateAfter(...begun, replace, evening).attendance[s1] ?? {};
    expect(marks[person(1)]).toEqual(present(null));
    expect(marks[person(13)]).toBeUndefined();
    expect(Object.keys(marks)).toHaveLength(12);
    // Whoever left and is not named was not asked about.
    expect(stateAfter(...begun, left, paper).attendance[s1]?.[person(1)]).toBeUndefined();
    expect(stateAfter(...begun, mark(1, { kind: 'duty' }), left, paper).attendance[s1]?.[person(1)]).toEqual({ kind: 'duty' });
  });
  test('the same paper twice says nothing new, and a stranger on it is refused', () => {
    given(...begun, paper).when(paper).thenRefused({ code: 'unchanged' });
    given(...begun).when({ type: 'takePaperAttendance', session: s1, except: [{ person: 'p99' as PersonId, why: 'duty' }] }).thenRefused({ code: 'unknownPerson' });
  });
  test('people not recorded are counted as open', () => {
    const state = stateAfter(...begun, mark(1, present(null)), mark(2, { kind: 'duty' }));
    expect(attendanceTotals(state.people, state.attendance[s1] ?? {})).toEqual({ present: 1, permitted: 0, sick: 0, duty: 1, absent: 0, open: 10 });
  });
});
