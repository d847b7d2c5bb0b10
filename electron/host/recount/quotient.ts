// Whole numbers over whole numbers, never shortened: the second way of counting trusts no arithmetic of the first.
export type Quotient = readonly [top: bigint, bottom: bigint];

export const whole = (value: number | bigint): Quotient => [BigInt(value), 1n];
export const over = (top: number | bigint, bottom: number | bigint): Quotient => {
  const [t, b] = [BigInt(top), BigInt(bottom)];
  return b < 0n ? [-t, -b] : [t, b];
};
export const sum = (values: readonly Quotient[]): Quotient => values.reduce(([t, b], [u, c]) => [t * c + u * b, b * c], whole(0));
export const times = ([t, b]: Quotient, [u, c]: Quotient): Quotient => [t * u, b * c];
export const isLess = ([t, b]: Quotient, [u, c]: Quotient): boolean => t * c < u * b;
export const between = (value: Quotient, low: number, high: number): Quotient => (isLess(value, whole(low)) ? whole(low) : isLess(whole(high), value) ? whole(high) : value);

/** To the nearest whole number, halves up. */
export const toWhole = ([t, b]: Quotient): number => {
  const halves = 2n * t + b;
  const floor = halves >= 0n ? halves / (2n * b) : -((-halves + 2n * b - 1n) / (2n * b));
  return Number(floor);
};
