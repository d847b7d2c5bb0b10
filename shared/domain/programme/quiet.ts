// The quiet hours that follow from the programme: while a locked prayer session is planned no gong sounds; it knows no hours set by hand.
import type { Session } from '../things.ts';
import type { QuietTime } from '../hall/quietHours.ts';

export const isQuietSession = ({ kind, locked }: Pick<Session, 'kind' | 'locked'>): boolean => kind === 'prayer' && locked;

export const quietSessions = (sessions: readonly Session[]): readonly QuietTime[] =>
  sessions.filter(isQuietSession).map(({ day, from, to }) => ({ day, from, to }));
