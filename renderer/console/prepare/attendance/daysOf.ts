// The days sessions can be on, in order; it reads no clock.
import type { Retreat, Session } from '../../../../shared/domain/things.ts';
import { daysBetween, daysLater } from '../../../../shared/domain/programme/times.ts';
import type { Day } from '../../../../shared/units.ts';

/** A retreat with a mistyped year would otherwise fill the list. */
const MOST = 31;

/** The retreat's days, and those of sessions that its dates no longer cover. */
export const daysOf = ({ startsOn, endsOn }: Pick<Retreat, 'startsOn' | 'endsOn'>, sessions: readonly Session[]): readonly Day[] => {
  const own = Array.from({ length: Math.min(MOST, daysBetween(startsOn, endsOn) + 1) }, (_, at) => daysLater(startsOn, at));
  return [...new Set([...own, ...sessions.map(({ day }) => day)])].toSorted();
};
