// Who was there, session by session: present with the time of arrival, or why not; it moves no clock and gives no points.
import type { PersonId } from '../../units.ts';
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { State } from '../model.ts';
import type { Person } from '../things.ts';
import type { PersonMark, Presence } from './schemas.ts';
import { same } from '../same.ts';

export type Marks = Readonly<Record<PersonId, Presence>>;
export type AttendanceTotals = Readonly<Record<Presence['kind'] | 'open', number>>;

export const attendanceTotals = (people: readonly Person[], marks: Marks): AttendanceTotals => {
  const totals: Record<Presence['kind'] | 'open', number> = { present: 0, permitted: 0, sick: 0, duty: 0, absent: 0, open: 0 };
  for (const { id } of people) totals[marks[id]?.kind ?? 'open'] += 1;
  return totals;
};

/** Only the marks that say something new. */
const changed = (marks: Marks, wanted: readonly PersonMark[]): readonly PersonMark[] =>
  wanted.filter(({ person, mark }) => !same(marks[person] ?? null, mark));

export const attendanceDeciders: Deciders<'recordAttendance' | 'takePaperAttendance'> = {
  recordAttendance: (state, { session, marks }) => {
    if (!state.sessions.some(({ id }) => id === session)) return refuse({ code: 'unknownSession' });
    if (marks.some(({ person }) => !state.people.some(({ id }) => id === person))) return refuse({ code: 'unknownPerson' });
    const news = changed(state.attendance[session] ?? {}, marks);
    return news.length === 0 ? refuse({ code: 'unchanged' }) : accept({ type: 'attendanceRecorded', session, marks: news, fromPaper: false });
  },
  // The paper is the last word on who was there, but it knows no times: an arrival that was noted stays.
  takePaperAttendance: (state, { session, except }) => {
    if (!state.sessions.some(({ id }) => id === session)) return refuse({ code: 'unknownSession' });
    if (except.some(({ person }) => !state.people.some(({ id }) => id === person))) return refuse({ code: 'unknownPerson' });
    const why = new Map(except.map((each) => [each.person, each.why]));
    const marks = state.attendance[session] ?? {};
    const news = changed(marks, state.people.map(({ id }): PersonMark => {
      const absence = why.get(id);
      const before = marks[id];
      return { person: id, mark: absence !== undefined ? { kind: absence } : before?.kind === 'present' ? before : { kind: 'present', at: null } };
    }));
    return news.length === 0 ? refuse({ code: 'unchanged' }) : accept({ type: 'attendanceRecorded', session, marks: news, fromPaper: true });
  },
};

export const attendanceReducers: Reducers<'attendanceRecorded'> = {
  attendanceRecorded: (state, { session, marks: news }) => {
    const marks = { ...state.attendance[session] };
    for (const { person, mark } of news) {
      if (mark === null) delete marks[person];
      else marks[person] = mark;
    }
    const { [session]: _, ...others } = state.attendance;
    return { ...state, attendance: Object.keys(marks).length === 0 ? others : { ...others, [session]: marks } };
  },
};

export const attendanceInverses: Inverses<'attendanceRecorded'> = {
  attendanceRecorded: ({ attendance }, fact) =>
    [{ ...fact, marks: fact.marks.map(({ person }) => ({ person, mark: attendance[fact.session]?.[person] ?? null })) }],
};

export const attendanceViews = { attendance: ({ attendance }: State): State['attendance'] => attendance };
