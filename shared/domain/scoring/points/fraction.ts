// Exact fractions for scoring: no floating point decides, so that no place is ever decided by a rounding accident.
import type { Hundredths } from '../../../units.ts';
import { hundredths } from '../../../units.ts';

/** With a positive denominator, and not always in lowest terms: plain numbers while both are exact, big ones beyond. */
export type Ratio = SmallRatio | { readonly top: bigint; readonly bottom: bigint };
type SmallRatio = { readonly top: number; readonly bottom: number };
/** A plain number is a whole one: most points are, and then nothing is made to hold them. */
export type Fraction = number | Ratio;

const isExact = Number.isSafeInteger;
const isSmall = (value: Ratio): value is SmallRatio => typeof value.top === 'number';

/** Over a denominator, 1 for whole ones. */
export const ratioOf = (value: Fraction): Ratio => (typeof value === 'number' ? { top: value, bottom: 1 } : value);

/** `bottom` above 0. Only here is anything shortened: plain numbers of scores stay small by themselves. */
const big = (top: bigint, bottom: bigint): Fraction => {
  let [x, y] = [top < 0n ? -top : top, bottom];
  while (y !== 0n) [x, y] = [y, x % y];
  const [t, b] = [top / x, bottom / x];
  const [asTop, asBottom] = [Number(t), Number(b)];
  if (!isExact(asTop) || !isExact(asBottom)) return { top: t, bottom: b };
  return asBottom === 1 ? asTop : { top: asTop, bottom: asBottom };
};

/** The same value as it is written down: nothing can be shortened any more. */
export const inLowestTerms = (value: Fraction): Fraction => (typeof value === 'number' ? value : big(BigInt(value.top), BigInt(value.bottom)));

/** `top` ÷ `bottom`; both whole, `bottom` not 0. */
export const fraction = (top: number, bottom = 1): Fraction => {
  // Plus 0: nothing has no sign.
  if (bottom === 1) return top + 0;
  if (bottom === 0) throw new RangeError('a fraction over zero');
  return bottom < 0 ? { top: 0 - top, bottom: -bottom } : { top: top + 0, bottom };
};

const bigSum = (a: Ratio, b: Ratio, sign: 1 | -1): Fraction => {
  const [t, b1, u, b2] = [BigInt(a.top), BigInt(a.bottom), BigInt(b.top), BigInt(b.bottom)];
  return big(t * b2 + BigInt(sign) * u * b1, b1 * b2);
};

const ratioSum = (a: Ratio, b: Ratio, sign: 1 | -1): Fraction => {
  if (!isSmall(a) || !isSmall(b)) return bigSum(a, b, sign);
  if (a.bottom === b.bottom) {
    const top = a.top + sign * b.top;
    return isExact(top) ? { top, bottom: a.bottom } : bigSum(a, b, sign);
  }
  const left = a.top * b.bottom;
  const right = sign * b.top * a.bottom;
  const bottom = a.bottom * b.bottom;
  return isExact(left) && isExact(right) && isExact(left + right) && isExact(bottom) ? { top: left + right, bottom } : bigSum(a, b, sign);
};

/** The sum of a and b taken `sign` times. */
const sum = (a: Fraction, b: Fraction, sign: 1 | -1): Fraction => {
  if (typeof a === 'number' && typeof b === 'number') {
    const whole = a + sign * b;
    if (isExact(whole)) return whole;
  }
  return ratioSum(ratioOf(a), ratioOf(b), sign);
};

export const add = (a: Fraction, b: Fraction): Fraction => sum(a, b, 1);
export const subtract = (a: Fraction, b: Fraction): Fraction => sum(a, b, -1);

/** Their sum; 0 of none. */
export const addAll = (values: readonly Fraction[]): Fraction => {
  let all: Fraction = 0;
  for (const value of values) all = add(all, value);
  return all;
};

const ratioProduct = (a: Ratio, b: Ratio): Fraction => {
  if (isSmall(a) && isSmall(b)) {
    const [top, bottom] = [a.top * b.top + 0, a.bottom * b.bottom];
    if (isExact(top) && isExact(bottom)) return bottom === 1 ? top : { top, bottom };
  }
  return big(BigInt(a.top) * BigInt(b.top), BigInt(a.bottom) * BigInt(b.bottom));
};

export const multiply = (a: Fraction, b: Fraction): Fraction => ratioProduct(ratioOf(a), ratioOf(b));

export const divide = (a: Fraction, b: Fraction): Fraction => {
  if (typeof a === 'number' && typeof b === 'number') return fraction(a, b);
  const by = ratioOf(b);
  if (isSmall(by)) return multiply(a, fraction(by.bottom, by.top));
  return multiply(a, by.top < 0n ? { top: -by.bottom, bottom: -by.top } : { top: by.bottom, bottom: by.top });
};

const bigCompare = (a: Ratio, b: Ratio): number => {
  const difference = BigInt(a.top) * BigInt(b.bottom) - BigInt(b.top) * BigInt(a.bottom);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

const ratioCompare = (a: Ratio, b: Ratio): number => {
  if (isSmall(a) && isSmall(b)) {
    // The sign of a difference is right even where the difference itself is not exact.
    if (a.bottom === b.bottom) return a.top - b.top;
    const left = a.top * b.bottom;
    const right = b.top * a.bottom;
    if (isExact(left) && isExact(right)) return left - right;
  }
  return bigCompare(a, b);
};

/** Below, equal, above: a negative number, 0, a positive number. */
export const compare = (a: Fraction, b: Fraction): number =>
  (typeof a === 'number' && typeof b === 'number' ? a - b : ratioCompare(ratioOf(a), ratioOf(b)));

export const least = (a: Fraction, b: Fraction): Fraction => (compare(a, b) < 0 ? a : b);
export const most = (a: Fraction, b: Fraction): Fraction => (compare(a, b) > 0 ? a : b);

export const limit = (value: Fraction, least: Fraction, most: Fraction): Fraction =>
  compare(value, least) < 0 ? least : compare(value, most) > 0 ? most : value;

/** Rounds half up (towards positive infinity) to a whole number. */
export const roundHalfUp = (value: Fraction): number => {
  if (typeof value === 'number') return value;
  if (isSmall(value)) {
    // The rest of a division is exact, and so is what is left after it; the quotient itself would not be.
    const part = value.top % value.bottom;
    const rest = part < 0 ? part + value.bottom : part;
    return (value.top - rest) / value.bottom + (2 * rest >= value.bottom ? 1 : 0);
  }
  const doubled = 2n * value.top + value.bottom;
  const whole = 2n * value.bottom;
  const below = doubled / whole;
  return Number(doubled < 0n && below * whole !== doubled ? below - 1n : below);
};

/** Hundredths of a point as they stand on paper. */
export const printed = (value: Fraction): Hundredths => hundredths(roundHalfUp(value));
