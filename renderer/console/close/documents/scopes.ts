// Of which session or day a document is asked for, and what is asked for until somebody chooses; it makes none.
import type { DocumentRequest, RetreatDocument } from '../../../../shared/documents.ts';
import type { State } from '../../../../shared/domain/model.ts';
import type { Session } from '../../../../shared/domain/things.ts';
import { hasAttendance } from '../../../../shared/domain/records/attendancePaper.ts';
import type { Day } from '../../../../shared/units.ts';

/** None: every session or agency, or the last day on record. */
export type Scope = Pick<DocumentRequest, 'session' | 'day' | 'agency'>;
export type Scopes = Readonly<Partial<Record<RetreatDocument, Scope>>>;

/** Lists of attendance are printed the evening before, so the next day with sessions is meant; after the last one, all of them. */
export const scopesTonight = (today: Day, sessions: readonly Pick<Session, 'day' | 'kind'>[]): Scopes => {
  const next = sessions.filter((session) => hasAttendance(session) && session.day > today).map(({ day }) => day).toSorted()[0];
  return next === undefined ? {} : { attendance: { day: next } };
};

/** What is kept is what was recorded, so the last session with marks is meant before any blank list. */
export const scopesOn = (today: Day, sessions: readonly Session[], attendance: State['attendance']): Scopes => {
  const recorded = sessions.findLast(({ id }) => attendance[id] !== undefined);
  return recorded === undefined ? scopesTonight(today, sessions) : { attendance: { session: recorded.id } };
};
