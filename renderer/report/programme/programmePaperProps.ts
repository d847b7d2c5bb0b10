// What both papers of the programme are given, and its sessions day by day.
import type { PaperSize } from '../../../shared/contract.ts';
import type { Retreat } from '../../../shared/domain/model.ts';
import type { PlannedSession } from '../../../shared/domain/programme/programmePaper.ts';
import type { Day, Instant, Language } from '../../../shared/units.ts';

export type ProgrammePaperProps = {
  readonly sessions: readonly PlannedSession[];
  readonly retreat: Retreat;
  readonly language: Language;
  readonly size: PaperSize;
  readonly madeAt: Instant;
};
export type PaperDay = { readonly day: Day; readonly sessions: readonly PlannedSession[] };

/** In the order of the days; a day without sessions is left out. */
export const byDay = (sessions: readonly PlannedSession[]): readonly PaperDay[] =>
  [...new Set(sessions.map(({ day }) => day))].map((day) => ({ day, sessions: sessions.filter((session) => session.day === day) }));
