// Who was there, session by session: present with the time of arrival, or why not; it moves no clock and gives no points.
import type { PersonId } from '../../units.ts';
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { State } from '../model.ts';
import type { Person } from '../things.ts';
import type { PaperWord, PersonMark, Presence } from './schemas.ts';
import { same } from '../same.ts';

export type Marks = Readonly<Record<PersonId, Presence>>;
export type AttendanceTotals = Readonly<Record<Presence['kind'] | 'open', number>>;

/** Everyone who belongs on a session's list: who takes part, and who left since with what was recorded of them. */
export const attendeesOf = ({ people, formerPeople }: Pick<State, 'people' | 'formerPeople'>, marks: Marks): readonly Person[] =>
  [...people, ...formerPeople.filter(({ id }) => marks[id] !== undefined)];

export const attendanceTotals = (people: readonly Person[], marks: Marks): AttendanceTotals => {
  const totals: Record<Presence['kind'] | 'open', number> = { present: 0, permitted: 0, sick: 0, duty: 0, absent: 0, open: 0 };
  for (const { id } of people) totals[marks[id]?.kind ?? 'open'] += 1;
  return totals;
};

/** Only the marks that say something new. */
const changed = (marks: Marks, wanted: readonly PersonMark[]): readonly PersonMark[] =>
  wanted.filter(({ person, mark }) => !same(marks[person] ?? null, mark));

/** Whoever left later was there before: a list comes in when the day is over, and a wrong mark is found when it is looked through. */
const wasHere = ({ people, formerPeople }: State, id: PersonId): boolean => [...people, ...formerPeople].some((each) => each.id === id);

/** A paper knows no times: an arrival that was noted stays. */
const markOf = (word: PaperWord, before: Presence | undefined): Presence | null => {
  if (word === 'open') return null;
  return word !== 'present' ? { kind: word } : before?.kind === 'present' ? before : { kind: 'present', at: null };
};

export const attendanceDeciders: Deciders<'recordAttendance' | 'takePaperAttendance'> = {
  recordAttendance: (state, { session, marks }) => {
    if (!state.sessions.some(({ id }) => id === session)) return refuse({ code: 'unknownSession' });
    if (marks.some(({ person }) => !wasHere(state, person))) return refuse({ code: 'unknownPerson' });
    const news = changed(state.attendance[session] ?? {}, marks);
    return news.length === 0 ? refuse({ code: 'unchanged' }) : accept({ type: 'attendanceRecorded', session, marks: news, fromPaper: false });
  },
  // The paper is the last word on who was there: of all who take part today, and of those who left as far as it names them.
  takePaperAttendance: (state, { session, except }) => {
    if (!state.sessions.some(({ id }) => id === session)) return refuse({ code: 'unknownSession' });
    if (except.some(({ person }) => !wasHere(state, person))) return refuse({ code: 'unknownPerson' });
    const words = new Map([...state.people.map(({ id }): [PersonId, PaperWord] => [id, 'present']), ...except.map(({ person, why }): [PersonId, PaperWord] => [person, why])]);
    const marks = state.attendance[session] ?? {};
    const news = changed(marks, [...words].map(([person, word]): PersonMark => ({ person, mark: markOf(word, marks[person]) })));
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
