// What the attendance lists are printed from: each session with everyone who belongs on its list, and what was recorded of them; it marks nobody.
import type { Day, PersonId, SessionId } from '../../units.ts';
import type { AttendanceTotals, Marks } from '../attendance/attendance.ts';
import { attendanceTotals, attendeesOf } from '../attendance/attendance.ts';
import type { State } from '../model.ts';
import type { Person, Retreat, Session } from '../things.ts';
import type { SessionKind } from '../programme/schemas.ts';

export type ListedAttendee = Pick<Person, 'name' | 'nip' | 'grade' | 'post' | 'agency'> & { readonly person: PersonId };
export type AttendanceList = Pick<Session, 'day' | 'from' | 'to' | 'title' | 'place' | 'person'> & {
  readonly session: SessionId;
  readonly attendees: readonly PersonId[];
  /** Nobody has an entry: the list is there to be signed. */
  readonly marks: Marks;
  readonly totals: AttendanceTotals;
};
export type AttendancePaperView = {
  readonly retreat: Retreat | null;
  readonly people: readonly ListedAttendee[];
  /** In the order of the programme. */
  readonly lists: readonly AttendanceList[];
};

/** Nobody signs for a meal, a prayer or a break. */
const SIGNED: readonly SessionKind[] = ['talk', 'exercise', 'reflection', 'ceremony'];

const listed = ({ id, name, nip, grade, post, agency }: Person): ListedAttendee => ({ person: id, name, nip, grade, post, agency });

export const hasAttendance = ({ kind }: Pick<Session, 'kind'>): boolean => SIGNED.includes(kind);
/** What is printed when one session or one day is asked for, or neither. */
export const listsOf = <List extends { readonly session: SessionId; readonly day: Day }>(lists: readonly List[], session?: SessionId, day?: Day): readonly List[] =>
  lists.filter((list) => (session === undefined || list.session === session) && (day === undefined || list.day === day));

export const attendancePaperView = ({ retreat, people, formerPeople, sessions, attendance }: State): AttendancePaperView => {
  const lists = sessions.flatMap((session): readonly AttendanceList[] => {
    const marks = attendance[session.id] ?? {};
    if (!hasAttendance(session) && Object.keys(marks).length === 0) return [];
    const attendees = attendeesOf({ people, formerPeople }, marks);
    const { id, day, from, to, title, place, person } = session;
    return [{ session: id, day, from, to, title, place, person, attendees: attendees.map((each) => each.id), marks, totals: attendanceTotals(attendees, marks) }];
  });
  return { retreat, people: [...people, ...formerPeople].map(listed), lists };
};
