// Turns a day and a time of day typed in the retreat's zone into a moment; it reads no clock.
import type { Instant, Zone } from '../../shared/units.ts';
import { instant } from '../../shared/units.ts';

const offsets: Readonly<Record<Zone, string>> = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' };

/** `day` as 2025-05-16, `time` as `8.35`, `08:35`; null for anything else, and for days no calendar has. */
export const instantIn = (day: string, time: string, zone: Zone): Instant | null => {
  const parts = /^(\d{1,2})[.:](\d{2})$/.exec(time.trim());
  if (parts === null || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const [hours, mins] = [Number(parts[1]), Number(parts[2])];
  if (hours > 23 || mins > 59) return null;
  const noon = new Date(`${day}T12:00:00Z`);
  // A browser rolls 31 February over into March.
  if (Number.isNaN(noon.getTime()) || noon.toISOString().slice(0, 10) !== day) return null;
  return instant(Date.parse(`${day}T${String(hours).padStart(2, '0')}:${parts[2]}:00${offsets[zone]}`));
};
