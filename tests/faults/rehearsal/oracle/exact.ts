// Exact arithmetic for the oracle: one whole number over another, never shortened, and rounded half up once; it knows no rule.
export type Exact = readonly [top: bigint, bottom: bigint];

export const over = (top: number | bigint, bottom: number | bigint = 1): Exact => {
  const [t, b] = [BigInt(top), BigInt(bottom)];
  if (b === 0n) throw new Error('nothing can be divided by nothing');
  return b < 0n ? [-t, -b] : [t, b];
};
export const plus = ([a, b]: Exact, [c, d]: Exact): Exact => [a * d + c * b, b * d];
export const minus = (one: Exact, [c, d]: Exact): Exact => plus(one, [-c, d]);
export const by = ([a, b]: Exact, [c, d]: Exact): Exact => [a * c, b * d];
export const per = ([a, b]: Exact, [c, d]: Exact): Exact => over(a * d, b * c);
/** Below 0: the first is the smaller one. */
export const order = ([a, b]: Exact, [c, d]: Exact): number => (a * d < c * b ? -1 : a * d > c * b ? 1 : 0);
export const smaller = (one: Exact, other: Exact): Exact => (order(one, other) <= 0 ? one : other);
export const larger = (one: Exact, other: Exact): Exact => (order(one, other) >= 0 ? one : other);
export const total = (all: readonly Exact[]): Exact => all.reduce(plus, over(0));
export const mean = (all: readonly Exact[]): Exact => per(total(all), over(all.length));
/** To the next whole number; halves go up. */
export const rounded = ([a, b]: Exact): number => {
  const [top, bottom] = [2n * a + b, 2n * b];
  const cut = top / bottom;
  return Number(top < 0n && cut * bottom !== top ? cut - 1n : cut);
};
