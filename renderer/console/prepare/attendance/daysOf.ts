// The days sessions can be on, in order; it reads no clock.
import type { Retreat, Session } from '../../../../shared/domain/model.ts';
import type { Day } from '../../../../shared/units.ts';

const DAY_MS = 86_400_000;
/** A retreat with a mistyped year would otherwise fill the list. */
const MOST = 31;

/** The retreat's days, and those of sessions that its dates no longer cover. */
export const daysOf = ({ startsOn, endsOn }: Pick<Retreat, 'startsOn' | 'endsOn'>, sessions: readonly Session[]): readonly Day[] => {
  const first = Date.parse(`${startsOn}T00:00:00Z`);
  const count = Math.min(MOST, Math.round((Date.parse(`${endsOn}T00:00:00Z`) - first) / DAY_MS) + 1);
  const own = Array.from({ length: count }, (_, at) => new Date(first + at * DAY_MS).toISOString().slice(0, 10) as Day);
  return [...new Set([...own, ...sessions.map(({ day }) => day)])].toSorted();
};
