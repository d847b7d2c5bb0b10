// Exact fractions for scoring: no floating point, so that no place is ever decided by a rounding accident.

/** Always in lowest terms with a positive denominator. */
export type Fraction = { readonly top: bigint; readonly bottom: bigint };

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

const divisor = (a: bigint, b: bigint): bigint => {
  let [x, y] = [magnitude(a), magnitude(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

/** `top` ÷ `bottom`; both whole, `bottom` not 0. */
export const fraction = (top: bigint | number, bottom: bigint | number = 1n): Fraction => {
  const [t, b] = [BigInt(top), BigInt(bottom)];
  if (b === 0n) throw new RangeError('a fraction over zero');
  const shared = divisor(t, b) * (b < 0n ? -1n : 1n);
  return t === 0n ? { top: 0n, bottom: 1n } : { top: t / shared, bottom: b / shared };
};

export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const subtract = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.top, a.bottom * b.bottom);

/** Below, equal, above: a negative number, 0, a positive number. */
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

export const limit = (value: Fraction, least: Fraction, most: Fraction): Fraction =>
  compare(value, least) < 0 ? least : compare(value, most) > 0 ? most : value;

/** Rounds half up (towards positive infinity) to a whole number. */
export const roundHalfUp = (value: Fraction): number => {
  const doubled = 2n * value.top + value.bottom;
  const below = doubled / (2n * value.bottom);
  const exact = below * 2n * value.bottom === doubled;
  return Number(doubled < 0n && !exact ? below - 1n : below);
};
