// What the audience is told of the programme, and how one day of it stands at a moment that comes in; no session's other matters are in it.
import type { Day, Instant, Zone } from '../../units.ts';
import type { State } from '../model.ts';
import type { Session } from '../things.ts';
import type { CourseRow } from './course.ts';
import { courseOf } from './course.ts';

export type HallSession = Pick<Session, 'day' | 'from' | 'to' | 'title' | 'kind' | 'place' | 'person' | 'locked' | 'startedAt' | 'endedAt'>;

export const hallSessions = ({ sessions }: State): readonly HallSession[] =>
  sessions.map(({ day, from, to, title, kind, place, person, locked, startedAt, endedAt }) =>
    ({ day, from, to, title, kind, place, person, locked, startedAt, endedAt }));

/** `past`: over, or passed over. Nobody need start anything: what nobody has is on by the plan. */
export type RunDownRow = CourseRow<HallSession> & { readonly stands: 'past' | 'now' | 'next' | 'later' };
export type RunDown = { readonly rows: readonly RunDownRow[]; readonly now: RunDownRow | null; readonly next: RunDownRow | null };

/** The first day with anything planned from `today` on, or else the last there was; null: nothing is planned at all. */
export const dayShown = (sessions: readonly HallSession[], today: Day): Day | null =>
  (sessions.find(({ day }) => day >= today) ?? sessions.at(-1))?.day ?? null;

export const runDownOf = (sessions: readonly HallSession[], day: Day, zone: Zone, now: Instant): RunDown => {
  const { rows, now: begun } = courseOf(sessions, day, zone, now);
  const isOpen = ({ session }: CourseRow<HallSession>): boolean => session.startedAt === null && session.endedAt === null;
  const on = begun ?? rows.findLast((row) => isOpen(row) && row.expected.from <= now && now < row.expected.to) ?? null;
  const before = on === null ? -1 : rows.indexOf(on);
  const next = rows.findIndex((row, at) => at > before && isOpen(row) && row.expected.to > now);
  const isByPlan = on !== null && isOpen(on);
  const standing = rows.map((row, at): RunDownRow => ({
    ...row, expected: isByPlan && at >= before ? row.planned : row.expected,
    stands: row === on ? 'now' : at === next ? 'next' : at < before || row.session.endedAt !== null || row.expected.to <= now ? 'past' : 'later',
  }));
  return { rows: standing, now: standing.find(({ stands }) => stands === 'now') ?? null, next: standing[next] ?? null };
};

/** What comes next: today's, or the first of a later day; null: nothing does any more. */
export const nextOf = (sessions: readonly HallSession[], today: Day, zone: Zone, now: Instant): RunDownRow | null => {
  const days = [...new Set(sessions.map(({ day }) => day))].filter((day) => day >= today);
  return days.map((day) => runDownOf(sessions, day, zone, now).next).find((next) => next !== null) ?? null;
};
