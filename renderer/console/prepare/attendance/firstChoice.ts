// Which session is likely meant when attendance is opened; a person can choose any other.
import { dayOf } from '../../../../shared/domain/programme/times.ts';
import { formatTimeOfDay } from '../../../../shared/text/format.ts';
import type { Instant, Zone } from '../../../../shared/units.ts';
import type { Session } from '../../../../shared/domain/things.ts';

/** The last one that has begun, or the first of all; `sessions` in order. */
export const firstChoice = (sessions: readonly Session[], now: Instant, zone: Zone): Session | null => {
  const moment = `${dayOf(now, zone)} ${formatTimeOfDay(now, zone, 'en')}`;
  return sessions.findLast(({ day, from }) => `${day} ${from}` <= moment) ?? sessions[0] ?? null;
};
