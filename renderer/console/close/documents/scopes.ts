// Of which session or day a document is asked for, and what is asked for until somebody chooses; it makes none.
import type { DocumentRequest, RetreatDocument } from '../../../../shared/documents.ts';
import type { Session } from '../../../../shared/domain/things.ts';
import { hasAttendance } from '../../../../shared/domain/records/attendancePaper.ts';
import type { Day } from '../../../../shared/units.ts';

/** None: every session or agency, or the last day on record. */
export type Scope = Pick<DocumentRequest, 'session' | 'day' | 'agency'>;
export type Scopes = Readonly<Partial<Record<RetreatDocument, Scope>>>;

/** Lists of attendance are printed the evening before, so the next day with sessions is meant; after the last one, all of them. */
export const scopesOn = (today: Day, sessions: readonly Pick<Session, 'day' | 'kind'>[]): Scopes => {
  const next = sessions.filter((session) => hasAttendance(session) && session.day > today).map(({ day }) => day).toSorted()[0];
  return next === undefined ? {} : { attendance: { day: next } };
};
