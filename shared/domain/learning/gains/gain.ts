// The normalised gain: how much of what was still missing before was there after; it knows no instrument.
import type { Hundredths } from '../../../units.ts';
import type { Fraction } from '../../scoring/points/fraction.ts';
import { compare, divide, fraction, multiply, printed, subtract } from '../../scoring/points/fraction.ts';

export type GainBand = 'high' | 'medium' | 'low';
/** Lowest values of the bands (Hake 1998): 0,7 and 0,3. */
const HIGH = fraction(7, 10);
const MEDIUM = fraction(3, 10);
const ALL = 100;

/** `value` in hundredths, rounded half up; the band is that of the exact value. `full`: nothing was missing before, so there is no gain. */
export type Gain = { readonly kind: 'full' } | { readonly kind: 'gain'; readonly value: Hundredths; readonly band: GainBand; readonly fell: boolean };

export const bandOf = (gain: Fraction): GainBand => (compare(gain, HIGH) >= 0 ? 'high' : compare(gain, MEDIUM) >= 0 ? 'medium' : 'low');

/** Means of 100. */
export const gainOf = (before: Fraction, after: Fraction): Gain => {
  if (compare(before, ALL) >= 0) return { kind: 'full' };
  const gain = divide(subtract(after, before), subtract(ALL, before));
  return { kind: 'gain', value: printed(multiply(gain, 100)), band: bandOf(gain), fell: compare(gain, 0) < 0 };
};
