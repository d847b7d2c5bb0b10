// When a session begins that is let go on a day's column: with the row it lies on, or after it; it moves nothing.
import type { Session } from '../../../../shared/domain/things.ts';
import type { SessionId } from '../../../../shared/units.ts';

const FIRST = '08:00';

/** `beside` null: on no row, so after the last one. */
export const dropTime = (day: readonly Pick<Session, 'id' | 'from' | 'to'>[], beside: SessionId | null, isAfter: boolean): string => {
  const row = day.find(({ id }) => id === beside);
  if (row === undefined) return day.at(-1)?.to ?? FIRST;
  return isAfter ? row.to : row.from;
};
