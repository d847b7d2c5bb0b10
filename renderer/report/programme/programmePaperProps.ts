// What both papers of the programme are given, and its sessions day by day.
import type { PlannedSession } from '../../../shared/domain/programme/programmePaper.ts';
import type { Day } from '../../../shared/units.ts';
import type { PaperProps } from '../paperProps.ts';

export type ProgrammePaperProps = PaperProps<'programmePaper'>;
export type PaperDay = { readonly day: Day; readonly sessions: readonly PlannedSession[] };

/** In the order of the days; a day without sessions is left out. */
export const byDay = (sessions: readonly PlannedSession[]): readonly PaperDay[] =>
  [...new Set(sessions.map(({ day }) => day))].map((day) => ({ day, sessions: sessions.filter((session) => session.day === day) }));
