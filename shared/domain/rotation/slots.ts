// When each round of a rotation is planned to be, and how long all of them take; it knows no clock and not when they really were.
import { MINUTES_A_DAY, minutesOf, timeOf } from '../programme/times.ts';
import type { Rotation } from './schemas.ts';

type Slots = Pick<Rotation, 'work' | 'walk' | 'from'>;

/** The time at the station; null: no begin is fixed, or it would be after midnight. */
export const slotOf = ({ work, walk, from }: Slots, round: number): { readonly from: string; readonly to: string } | null => {
  if (from === null) return null;
  const begins = minutesOf(from) + round * (work + walk);
  return begins + work >= MINUTES_A_DAY ? null : { from: timeOf(begins), to: timeOf(begins + work) };
};

/** In minutes, without the way after the last round. */
export const wholeMinutes = ({ work, walk }: Pick<Slots, 'work' | 'walk'>, rounds: number): number => Math.max(0, rounds * (work + walk) - walk);
