// Turns a day and a time of day typed in the retreat's zone into a moment; it reads no clock.
import { momentOf } from '../../shared/domain/programme/times.ts';
import { readTimeOfDay } from '../../shared/text/typed.ts';
import type { Day, Instant, Zone } from '../../shared/units.ts';

/** `day` as 2025-05-16, `time` as `8.35`, `08:35` or `8`; null for anything else, and for days no calendar has. */
export const instantIn = (day: string, time: string, zone: Zone): Instant | null => {
  const read = readTimeOfDay(time);
  if (read === null || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const noon = new Date(`${day}T12:00:00Z`);
  // A browser rolls 31 February over into March.
  if (Number.isNaN(noon.getTime()) || noon.toISOString().slice(0, 10) !== day) return null;
  return momentOf(day as Day, read, zone);
};
