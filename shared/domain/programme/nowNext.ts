// What is on now and what comes next in the whole programme, for every place that says so; it stores nothing and never ticks.
import type { Day, Instant, Millis, Zone } from '../../units.ts';
import { between, millis } from '../../units.ts';
import type { Session } from '../things.ts';
import type { Course, CourseRow } from './course.ts';
import { courseOf } from './course.ts';
import { dayOf } from './times.ts';

export type Next = {
  readonly session: Session;
  readonly day: Day;
  /** As things stand; past where it should have begun and did not. */
  readonly from: Instant;
  /** So much after the planned time; 0: on time. */
  readonly late: Millis;
};
export type NowNext = {
  readonly today: Day;
  readonly course: Course;
  readonly on: CourseRow | null;
  /** Today's, or the first of a later day; null: nothing is left of the programme. */
  readonly next: Next | null;
};

/** Even where nobody recorded a begin yet, what should have begun is late. */
const nextOf = (day: Day, { session, planned, expected }: CourseRow, now: Instant): Next =>
  ({ session, day, from: expected.from, late: millis(Math.max(0, between(planned.from, expected.from), between(planned.from, now))) });

/** `sessions`: the whole programme, in its order. */
export const nowAndNext = (sessions: readonly Session[], zone: Zone, now: Instant): NowNext => {
  const today = dayOf(now, zone);
  const course = courseOf(sessions, today, zone, now);
  if (course.next !== null) return { today, course, on: course.now, next: nextOf(today, course.next, now) };
  const later = sessions.find(({ day, startedAt }) => day > today && startedAt === null);
  const first = later === undefined ? undefined : courseOf(sessions, later.day, zone, now).rows.find(({ session }) => session.id === later.id);
  return { today, course, on: course.now, next: first === undefined ? null : nextOf(first.session.day, first, now) };
};
