// The items of the programme: adding, changing, moving, taking out, and when they really began and ended; it knows no exercise and moves no clock.
import type { Day, SessionId } from '../../units.ts';
import type { Decision, Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Fact, FactOf } from '../facts.ts';
import type { State } from '../model.ts';
import type { Session } from '../things.ts';
import type { SessionFields } from './schemas.ts';
import type { Refusal } from '../../refusal.ts';
import { daySchema } from '../../schema.ts';
import { fieldsOf, nextId, numberOf, without } from '../ids.ts';
import { same } from '../same.ts';
import { isOn } from './course.ts';
import { shiftOf } from './shift.ts';
import { daysBetween, daysLater } from './times.ts';

const problemOf = ({ retreat }: State, { day, from, to }: SessionFields): Refusal | null => {
  if (to <= from) return { code: 'sessionEndsFirst' };
  return retreat !== null && (day < retreat.startsOn || day > retreat.endsOn) ? { code: 'sessionOutsideDays' } : null;
};

const ofSession = (state: State, id: SessionId, go: (session: Session) => Decision): Decision => {
  const session = state.sessions.find((each) => each.id === id);
  return session === undefined ? refuse({ code: 'unknownSession' }) : go(session);
};

export const sessionFieldsOf = (session: Session): SessionFields => {
  const { startedAt: _, endedAt: __, ...rest } = session;
  return fieldsOf(rest);
};

const adding = (state: State, all: readonly SessionFields[]): Decision => {
  const problem = all.reduce<Refusal | null>((found, fields) => found ?? problemOf(state, fields), null);
  if (problem !== null) return refuse(problem);
  const first = numberOf(nextId('s', state.sessions));
  return accept(...all.map((fields, i) => ({ type: 'sessionAdded' as const, session: `s${first + i}` as SessionId, fields })));
};

export const sessionDeciders: Deciders<'addSession' | 'addSessions' | 'editSession' | 'removeSession' | 'shiftSessions' | 'startSession' | 'endSession'> = {
  addSession: (state, { fields }) => adding(state, [fields]),
  addSessions: (state, { sessions }) => adding(state, sessions),
  editSession: (state, { session: id, fields }) => ofSession(state, id, (session) => {
    const problem = problemOf(state, fields);
    if (problem !== null) return refuse(problem);
    if (same(fields, sessionFieldsOf(session))) return refuse({ code: 'unchanged' });
    return accept({ type: 'sessionEdited', session: id, fields });
  }),
  removeSession: (state, { session: id }) => ofSession(state, id, (session) => {
    if (state.attendance[id] !== undefined) return refuse({ code: 'sessionHasAttendance', title: session.title });
    if (state.duties.some((duty) => duty.session === id)) return refuse({ code: 'sessionHasJudges', title: session.title });
    if (session.startedAt !== null) return refuse({ code: 'sessionWasHeld', title: session.title });
    return accept({ type: 'sessionRemoved', session: id, fields: sessionFieldsOf(session) });
  }),
  shiftSessions: (state, { day, from, by, around }) => {
    const today = state.sessions.filter((session) => session.day === day);
    if (from !== null && !today.some(({ id }) => id === from)) return refuse({ code: 'unknownSession' });
    const { moved, meets: [meeting], outside: [beyond] } = shiftOf(today, from, by);
    const titleOf = (id: SessionId): string => today.find((session) => session.id === id)?.title ?? '';
    if (beyond !== undefined) return refuse({ code: 'shiftLeavesDay', title: titleOf(beyond) });
    if (meeting !== undefined && !around) return refuse({ code: 'shiftMeetsLocked', title: titleOf(meeting.session), block: titleOf(meeting.block), minutes: meeting.minutes });
    return moved.length === 0 ? refuse({ code: 'nothingToShift' }) : accept({ type: 'sessionsShifted', day, by, moved });
  },
  // One thing at a time: what is still on ends when the next begins.
  startSession: (state, { session: id }) => ofSession(state, id, (session) => (isOn(session) ? refuse({ code: 'sessionIsOn', title: session.title })
    : accept({ type: 'sessionStarted', session: id }, ...state.sessions.filter(isOn).map((other) => ({ type: 'sessionEnded' as const, session: other.id }))))),
  endSession: (state, { session: id }) => ofSession(state, id, (session) => (isOn(session) ? accept({ type: 'sessionEnded', session: id }) : refuse({ code: 'sessionNotOn', title: session.title }))),
};

const inOrder = (sessions: readonly Session[]): readonly Session[] => {
  const key = ({ day, from, id }: Session): string => `${day} ${from} ${id.padStart(32)}`;
  return sessions.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
};

/** The programme with these sessions in the place of those of the same id, always in the order of the days. */
const withSessions = (state: State, sessions: readonly Session[]): State => {
  const ids = new Set(sessions.map(({ id }) => id));
  return { ...state, sessions: inOrder([...state.sessions.filter(({ id }) => !ids.has(id)), ...sessions]) };
};

const changed = (state: State, id: SessionId, change: (session: Session) => Partial<Session>): State =>
  withSessions(state, state.sessions.filter((session) => session.id === id).map((session) => ({ ...session, ...change(session) })));

type Recorded = 'sessionAdded' | 'sessionEdited' | 'sessionRemoved' | 'sessionsShifted' | 'sessionStarted' | 'sessionEnded' | 'sessionTimesRestored';

export const sessionReducers: Reducers<Recorded> = {
  sessionAdded: (state, { session, fields }) => withSessions(state, [{ ...fields, id: session, startedAt: null, endedAt: null }]),
  sessionEdited: (state, { session, fields }) => changed(state, session, () => fields),
  sessionRemoved: (state, { session }) => ({ ...state, sessions: without(state.sessions, session) }),
  sessionsShifted: (state, { moved }) => withSessions(state, moved.flatMap(({ session: id, from, to }) =>
    state.sessions.filter((session) => session.id === id).map((session) => ({ ...session, from, to })))),
  // Begun again it goes on as if it had never ended.
  sessionStarted: (state, { session }, at) => changed(state, session, ({ startedAt }) => ({ startedAt: startedAt ?? at, endedAt: null })),
  sessionEnded: (state, { session }, at) => changed(state, session, () => ({ endedAt: at })),
  sessionTimesRestored: (state, { session, startedAt, endedAt }) => changed(state, session, () => ({ startedAt, endedAt })),
};

const timesBefore = ({ sessions }: State, { session }: { readonly session: SessionId }): readonly Fact[] =>
  sessions.filter(({ id }) => id === session).map(({ startedAt, endedAt }) => ({ type: 'sessionTimesRestored', session, startedAt, endedAt }));

export const sessionInverses: Inverses<Recorded> = {
  sessionAdded: (_, { session, fields }) => [{ type: 'sessionRemoved', session, fields }],
  sessionEdited: ({ sessions }, { session }) =>
    sessions.filter(({ id }) => id === session).map((each) => ({ type: 'sessionEdited', session, fields: sessionFieldsOf(each) })),
  sessionRemoved: (_, { session, fields }) => [{ type: 'sessionAdded', session, fields }],
  sessionsShifted: ({ sessions }, { day, by, moved }) => [{
    type: 'sessionsShifted', day, by: -by,
    moved: moved.flatMap(({ session }) => sessions.filter(({ id }) => id === session).map(({ from, to }) => ({ session, from, to }))),
  }],
  sessionStarted: timesBefore, sessionEnded: timesBefore, sessionTimesRestored: timesBefore,
};

/** A programme taken along to another retreat: the same day of it, counted from its first; what falls after its last day is left out. */
export const movedSessions = (
  sessions: readonly Session[], from: Day, to: { readonly startsOn: Day; readonly endsOn: Day },
): readonly SessionFields[] => sessions.map(sessionFieldsOf)
  .map((fields) => ({ ...fields, day: daysLater(to.startsOn, daysBetween(from, fields.day)) }))
  .filter(({ day }) => day >= to.startsOn && day <= to.endsOn);

/** Where the programme goes when the retreat's first day moves: as many days along. Once anything of it was held it stays, as it does beyond the last day there is. */
export const sessionsAlong = ({ sessions, attendance }: Pick<State, 'sessions' | 'attendance'>, from: Day, to: Day): readonly FactOf<'sessionEdited'>[] => {
  const by = daysBetween(from, to);
  if (by === 0 || sessions.some(({ id, startedAt }) => startedAt !== null || attendance[id] !== undefined)) return [];
  const moved = sessions.map((session) => ({ type: 'sessionEdited' as const, session: session.id, fields: { ...sessionFieldsOf(session), day: daysLater(session.day, by) } }));
  return moved.every(({ fields }) => daySchema.safeParse(fields.day).success) ? moved : [];
};

export const sessionViews = { sessions: ({ sessions }: State): readonly Session[] => sessions };
