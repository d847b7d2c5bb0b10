// The items of the programme as days and times of day: adding, changing and taking them out; it knows no exercise and moves no clock.
import type { Day, SessionId } from '../../units.ts';
import type { Decision, Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Session, State } from '../model.ts';
import type { SessionFields } from './schemas.ts';
import type { Refusal } from '../../refusal.ts';

const problemOf = ({ retreat }: State, { day, from, to }: SessionFields): Refusal | null => {
  if (to <= from) return { code: 'sessionEndsFirst' };
  return retreat !== null && (day < retreat.startsOn || day > retreat.endsOn) ? { code: 'sessionOutsideDays' } : null;
};

const nextId = ({ sessions }: State): SessionId => `s${1 + Math.max(0, ...sessions.map(({ id }) => Number(id.slice(1))))}` as SessionId;

const ofSession = (state: State, id: SessionId, go: (session: Session) => Decision): Decision => {
  const session = state.sessions.find((each) => each.id === id);
  return session === undefined ? refuse({ code: 'unknownSession' }) : go(session);
};

const sessionFieldsOf = (session: Session): SessionFields => {
  const { id: _, ...fields } = session;
  return fields;
};

export const sessionDeciders: Deciders<'addSession' | 'editSession' | 'removeSession'> = {
  addSession: (state, { fields }) => {
    const problem = problemOf(state, fields);
    return problem === null ? accept({ type: 'sessionAdded', session: nextId(state), fields }) : refuse(problem);
  },
  editSession: (state, { session: id, fields }) => ofSession(state, id, (session) => {
    const problem = problemOf(state, fields);
    if (problem !== null) return refuse(problem);
    if (JSON.stringify(fields) === JSON.stringify(sessionFieldsOf(session))) return refuse({ code: 'unchanged' });
    return accept({ type: 'sessionEdited', session: id, fields });
  }),
  removeSession: (state, { session: id }) => ofSession(state, id, (session) => {
    if (state.attendance[id] !== undefined) return refuse({ code: 'sessionHasAttendance', title: session.title });
    if (state.duties.some((duty) => duty.session === id)) return refuse({ code: 'sessionHasJudges', title: session.title });
    return accept({ type: 'sessionRemoved', session: id, fields: sessionFieldsOf(session) });
  }),
};

const inOrder = (sessions: readonly Session[]): readonly Session[] => {
  const key = ({ day, from, id }: Session): string => `${day} ${from} ${id.padStart(32)}`;
  return sessions.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
};

/** The programme without one session, with its new self if it has one, always in the order of the days. */
const withSession = (state: State, id: SessionId, session: Session | null): State => ({
  ...state, sessions: inOrder([...state.sessions.filter((each) => each.id !== id), ...(session === null ? [] : [session])]),
});

type Recorded = 'sessionAdded' | 'sessionEdited' | 'sessionRemoved';

export const sessionReducers: Reducers<Recorded> = {
  sessionAdded: (state, { session, fields }) => withSession(state, session, { ...fields, id: session }),
  sessionEdited: (state, { session, fields }) => withSession(state, session, { ...fields, id: session }),
  sessionRemoved: (state, { session }) => withSession(state, session, null),
};

export const sessionInverses: Inverses<Recorded> = {
  sessionAdded: (_, { session, fields }) => [{ type: 'sessionRemoved', session, fields }],
  sessionEdited: ({ sessions }, { session }) =>
    sessions.filter(({ id }) => id === session).map((each) => ({ type: 'sessionEdited', session, fields: sessionFieldsOf(each) })),
  sessionRemoved: (_, { session, fields }) => [{ type: 'sessionAdded', session, fields }],
};

const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** A programme taken along to another retreat: the same day of it, counted from its first; what falls after its last day is left out. */
export const movedSessions = (
  sessions: readonly Session[], from: Day, to: { readonly startsOn: Day; readonly endsOn: Day },
): readonly SessionFields[] => sessions.map(sessionFieldsOf).map((fields) => {
  const moved = dayNumber(to.startsOn) + dayNumber(fields.day) - dayNumber(from);
  return { ...fields, day: new Date(moved * 86_400_000).toISOString().slice(0, 10) as Day };
}).filter(({ day }) => day >= to.startsOn && day <= to.endsOn);

export const sessionViews = { sessions: ({ sessions }: State): readonly Session[] => sessions };
