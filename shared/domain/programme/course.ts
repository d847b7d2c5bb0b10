// How a day of the programme goes: what is on, what comes next, what ran over, and when the day will end; it stores nothing and never ticks.
import type { Day, Instant, Millis, Zone } from '../../units.ts';
import { between, instant, later, millis } from '../../units.ts';
import type { Session } from '../things.ts';
import { minutesPlanned, momentOf } from './times.ts';

/** As much of a session as its course asks for. */
export type Timed = Pick<Session, 'day' | 'from' | 'to' | 'locked' | 'startedAt' | 'endedAt'>;
export type Course<S extends Timed = Session> = {
  readonly rows: readonly CourseRow<S>[];
  /** The one that began last and has not ended, or a locked one whose hour it is, which needs no one to begin it; null: none. */
  readonly now: CourseRow<S> | null;
  /** The first after it that has not begun and is not past; null: none is left today. */
  readonly next: CourseRow<S> | null;
  /** When the last one ends as things stand; null: nothing is planned. */
  readonly endsAt: Instant | null;
  /** `endsAt` against the plan: above 0 later. */
  readonly late: Millis;
};
export type CourseRow<S extends Timed = Session> = {
  readonly session: S;
  readonly planned: { readonly from: Instant; readonly to: Instant };
  /** As it was, or as it will be as things stand. */
  readonly expected: { readonly from: Instant; readonly to: Instant };
  /** Longer than planned, below 0 shorter; so far, while it is on. null: it has not begun. */
  readonly over: Millis | null;
  /** By this much it would run into the locked session after it, `block`. */
  readonly intoLocked: Millis;
  readonly block: S | null;
};

/** It has begun and not ended. */
export const isOn = ({ startedAt, endedAt }: Pick<Session, 'startedAt' | 'endedAt'>): boolean => startedAt !== null && endedAt === null;

const latest = (a: Instant, b: Instant): Instant => (a > b ? a : b);

/** `sessions`: the whole programme. A locked session begins as planned, whatever comes before it. */
export const courseOf = <S extends Timed>(sessions: readonly S[], day: Day, zone: Zone, now: Instant): Course<S> => {
  const today = sessions.filter((session) => session.day === day);
  const isRun = today.some(({ startedAt }) => startedAt !== null);
  const rows: CourseRow<S>[] = [];
  /** When the hall is free again. */
  let free: Instant | null = null;
  for (const session of today) {
    const planned = { from: momentOf(day, session.from, zone), to: momentOf(day, session.to, zone) };
    const length = between(planned.from, planned.to);
    const { startedAt, endedAt } = session;
    const from = startedAt ?? (session.locked || free === null ? planned.from : latest(planned.from, free));
    // What has begun lasts at least until now, and what has not cannot have begun before now; where nobody records begins, the plan is all that is known.
    const begins = isRun && startedAt === null && !session.locked && now > from && now < planned.to ? now : from;
    const to = endedAt ?? (startedAt === null ? later(begins, length) : latest(later(from, length), now));
    const over = startedAt === null ? null : millis(Math.max(between(startedAt, endedAt ?? now) - length, endedAt === null ? 0 : -length));
    rows.push({ session, planned, expected: { from: begins, to }, over, intoLocked: millis(0), block: null });
    free = latest(free ?? to, to);
  }
  const whole = rows.map((row, at): CourseRow<S> => {
    const block = rows.slice(at + 1).find(({ session, planned }) => session.locked && planned.from > row.planned.from);
    const into = block === undefined || row.session.locked || row.session.endedAt !== null ? 0 : Math.max(0, between(block.planned.from, row.expected.to));
    return { ...row, intoLocked: millis(into), block: into === 0 ? null : block?.session ?? null };
  });
  const isOpen = ({ session }: CourseRow<S>): boolean => session.startedAt === null && session.endedAt === null;
  const on = whole.findLast(({ session }) => isOn(session))
    ?? whole.find((row) => isOpen(row) && row.session.locked && row.planned.from <= now && now < row.planned.to) ?? null;
  const latestBegun = Math.max(whole.findLastIndex((row) => !isOpen(row)), on === null ? -1 : whole.indexOf(on));
  const end = whole.reduce<Instant | null>((last, { expected }) => (last === null ? expected.to : latest(last, expected.to)), null);
  const plannedEnd = whole.reduce((last, { planned }) => latest(last, planned.to), instant(0));
  return {
    rows: whole,
    now: on,
    next: whole.find((row, at) => at > latestBegun && isOpen(row) && row.expected.to > now) ?? null,
    endsAt: end, late: end === null ? millis(0) : between(plannedEnd, end),
  };
};

/** As planned, of those that count. */
export const countedMinutes = (sessions: readonly Pick<Session, 'from' | 'to' | 'counted'>[]): number =>
  sessions.filter(({ counted }) => counted).reduce((sum, session) => sum + minutesPlanned(session), 0);

/** 45 minutes are one JP ("jam pelajaran"); only sessions that count are summed, and the sum is rounded down. */
export const lessonHours = (sessions: readonly Pick<Session, 'from' | 'to' | 'counted'>[]): number => Math.floor(countedMinutes(sessions) / 45);
