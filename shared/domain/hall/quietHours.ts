// When no gong sounds: times of day in the retreat's zone, every day or on one (rules: Displays); it sounds nothing itself.
import type { Day, Instant, Zone } from '../../units.ts';
import { dayOf, hoursAhead, minutesOf, MINUTES_A_DAY } from '../programme/times.ts';
import type { QuietSpan } from './schemas.ts';

/** Without a day: every day. */
export type QuietTime = QuietSpan & { readonly day?: Day };

const MINUTE = 60_000;

const minuteOfDay = (at: Instant, zone: Zone): number => Math.floor(at / MINUTE + hoursAhead[zone] * 60) % MINUTES_A_DAY;

/** The span that is quiet now, or null: from its first minute to just before its last. */
export const quietNow = (spans: readonly QuietTime[], zone: Zone, at: Instant): QuietTime | null => {
  const now = minuteOfDay(at, zone);
  const today = dayOf(at, zone);
  return spans.find(({ day, from, to }) => {
    if (day !== undefined && day !== today) return false;
    const [start, end] = [minutesOf(from), minutesOf(to)];
    return start < end ? now >= start && now < end : now >= start || now < end;
  }) ?? null;
};
