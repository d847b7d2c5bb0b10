// When no gong sounds: times of day in the retreat's zone, every day (rules: Displays); it sounds nothing itself.
import type { Instant, Zone } from '../../units.ts';
import type { QuietSpan } from '../hallSchemas.ts';

/** Hours east of Greenwich; none of the three zones ever changes its clocks. */
const offsets: Readonly<Record<Zone, number>> = { WIB: 7, WITA: 8, WIT: 9 };
const MINUTE = 60_000;
const DAY = 24 * 60;

const minuteOfDay = (at: Instant, zone: Zone): number => Math.floor(at / MINUTE + offsets[zone] * 60) % DAY;
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The span that is quiet now, or null: from its first minute to just before its last. */
export const quietNow = (spans: readonly QuietSpan[], zone: Zone, at: Instant): QuietSpan | null => {
  const now = minuteOfDay(at, zone);
  return spans.find(({ from, to }) => {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    return start < end ? now >= start && now < end : now >= start || now < end;
  }) ?? null;
};
