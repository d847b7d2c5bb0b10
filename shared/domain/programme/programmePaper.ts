// What the printed programme and the cue list are told: the sessions as planned, and of which retreat.
import type { State } from '../model.ts';
import type { Retreat, Session } from '../things.ts';

export type PlannedSession = Omit<Session, 'kind' | 'startedAt' | 'endedAt'>;
export type ProgrammePaperView = { readonly retreat: Retreat | null; readonly sessions: readonly PlannedSession[] };

export const programmePaperView = ({ retreat, sessions }: State): ProgrammePaperView => ({
  retreat,
  sessions: sessions.map(({ id, day, from, to, title, place, person, counted, locked }) => ({ id, day, from, to, title, place, person, counted, locked })),
});
