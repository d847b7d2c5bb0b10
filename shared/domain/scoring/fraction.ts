// Exact fractions for scoring: no floating point decides, so that no place is ever decided by a rounding accident.

/** In lowest terms with a positive denominator: plain numbers while both are exact, big ones beyond. */
export type Fraction = { readonly top: number; readonly bottom: number } | { readonly top: bigint; readonly bottom: bigint };
type Small = Extract<Fraction, { top: number }>;

const isExact = Number.isSafeInteger;
const isSmall = (value: Fraction): value is Small => typeof value.top === 'number';

const divisor = (a: number, b: number): number => {
  let [x, y] = [Math.abs(a), b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
};

/** `bottom` above 0. */
const small = (top: number, bottom: number): Small => {
  if (bottom === 1) return { top, bottom };
  const shared = divisor(top, bottom);
  return { top: top / shared, bottom: bottom / shared };
};

/** `bottom` above 0. */
const big = (top: bigint, bottom: bigint): Fraction => {
  let [x, y] = [top < 0n ? -top : top, bottom];
  while (y !== 0n) [x, y] = [y, x % y];
  const [t, b] = [top / x, bottom / x];
  const [asTop, asBottom] = [Number(t), Number(b)];
  return isExact(asTop) && isExact(asBottom) ? { top: asTop, bottom: asBottom } : { top: t, bottom: b };
};

/** `top` ÷ `bottom`; both whole, `bottom` not 0. */
export const fraction = (top: number, bottom = 1): Fraction => {
  if (bottom === 0) throw new RangeError('a fraction over zero');
  return bottom < 0 ? small(top === 0 ? 0 : -top, -bottom) : small(top, bottom);
};

/** The sum of a and b taken `sign` times. */
const sum = (a: Fraction, b: Fraction, sign: 1 | -1): Fraction => {
  if (isSmall(a) && isSmall(b)) {
    const [left, right, bottom] = [a.top * b.bottom, sign * b.top * a.bottom, a.bottom * b.bottom];
    if (isExact(left) && isExact(right) && isExact(left + right) && isExact(bottom)) return small(left + right, bottom);
  }
  const [t, b1, u, b2] = [BigInt(a.top), BigInt(a.bottom), BigInt(b.top), BigInt(b.bottom)];
  return big(t * b2 + BigInt(sign) * u * b1, b1 * b2);
};

export const add = (a: Fraction, b: Fraction): Fraction => sum(a, b, 1);
export const subtract = (a: Fraction, b: Fraction): Fraction => sum(a, b, -1);

export const multiply = (a: Fraction, b: Fraction): Fraction => {
  if (isSmall(a) && isSmall(b)) {
    const [top, bottom] = [a.top * b.top, a.bottom * b.bottom];
    if (isExact(top) && isExact(bottom)) return small(top, bottom);
  }
  return big(BigInt(a.top) * BigInt(b.top), BigInt(a.bottom) * BigInt(b.bottom));
};

/** Below, equal, above: a negative number, 0, a positive number. */
export const compare = (a: Fraction, b: Fraction): number => {
  if (isSmall(a) && isSmall(b)) {
    const [left, right] = [a.top * b.bottom, b.top * a.bottom];
    if (isExact(left) && isExact(right)) return left - right;
  }
  const difference = BigInt(a.top) * BigInt(b.bottom) - BigInt(b.top) * BigInt(a.bottom);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

export const limit = (value: Fraction, least: Fraction, most: Fraction): Fraction =>
  compare(value, least) < 0 ? least : compare(value, most) > 0 ? most : value;

/** Rounds half up (towards positive infinity) to a whole number. */
export const roundHalfUp = ({ top, bottom }: Fraction): number => {
  if (bottom === 1) return Number(top);
  const doubled = 2n * BigInt(top) + BigInt(bottom);
  const whole = 2n * BigInt(bottom);
  const below = doubled / whole;
  return Number(doubled < 0n && below * whole !== doubled ? below - 1n : below);
};
