// When no gong sounds: times of day in the retreat's zone, every day (rules: Displays); it sounds nothing itself.
import type { Instant, Zone } from '../../units.ts';
import { hoursAhead, minutesOf, MINUTES_A_DAY } from '../programme/times.ts';
import type { QuietSpan } from '../hallSchemas.ts';

const MINUTE = 60_000;

const minuteOfDay = (at: Instant, zone: Zone): number => Math.floor(at / MINUTE + hoursAhead[zone] * 60) % MINUTES_A_DAY;

/** The span that is quiet now, or null: from its first minute to just before its last. */
export const quietNow = (spans: readonly QuietSpan[], zone: Zone, at: Instant): QuietSpan | null => {
  const now = minuteOfDay(at, zone);
  return spans.find(({ from, to }) => {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    return start < end ? now >= start && now < end : now >= start || now < end;
  }) ?? null;
};
