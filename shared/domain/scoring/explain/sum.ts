// Sums as a person writes them down: quantities in the units they are printed in, and what is done with them; it knows no exercise and writes no text.
import type { Millis } from '../../../units.ts';
import type { Fraction } from '../points/fraction.ts';
import { add, divide, fraction, inLowestTerms, multiply, subtract } from '../points/fraction.ts';

export type Quantity =
  /** In hundredths of a point, exactly. */
  | { readonly kind: 'points'; readonly value: Fraction }
  /** A plain number: a constant of the rule, a weight, a rating, a mean of ratings. */
  | { readonly kind: 'number'; readonly value: Fraction }
  /** In hundredths of whatever is counted. */
  | { readonly kind: 'amount'; readonly value: number }
  | { readonly kind: 'time' | 'seconds'; readonly value: Millis }
  | { readonly kind: 'percent'; readonly value: number };
type Operation = 'add' | 'subtract' | 'multiply' | 'divide';
export type Sum = Quantity | { readonly kind: Operation; readonly left: Sum; readonly right: Sum };

export const isOperation = (sum: Sum): sum is Extract<Sum, { kind: Operation }> =>
  sum.kind === 'add' || sum.kind === 'subtract' || sum.kind === 'multiply' || sum.kind === 'divide';

export const points = (value: Fraction | number): Quantity => ({ kind: 'points', value: typeof value === 'number' ? fraction(value) : value });
export const count = (value: Fraction | number): Quantity => ({ kind: 'number', value: typeof value === 'number' ? fraction(value) : value });
export const amount = (value: number): Quantity => ({ kind: 'amount', value });
export const time = (value: number): Quantity => ({ kind: 'time', value: value as Millis });
export const secondsOf = (value: number): Quantity => ({ kind: 'seconds', value: value as Millis });
export const percent = (value: number): Quantity => ({ kind: 'percent', value });

export const plus = (left: Sum, right: Sum): Sum => ({ kind: 'add', left, right });
export const minus = (left: Sum, right: Sum): Sum => ({ kind: 'subtract', left, right });
export const times = (left: Sum, right: Sum): Sum => ({ kind: 'multiply', left, right });
export const over = (left: Sum, right: Sum): Sum => ({ kind: 'divide', left, right });
/** At least one. */
export const addUp = (sums: readonly Sum[]): Sum => sums.reduce(plus);
export const takeOff = (from: Sum, sums: readonly Sum[]): Sum => sums.reduce(minus, from);

/** What it comes to, exactly: points as points, times in seconds, 60 per cent as 0,6. Nothing is ever divided by 0. */
export const valueOf = (sum: Sum): Fraction => {
  switch (sum.kind) {
    case 'points': return multiply(sum.value, fraction(1, 100));
    case 'number': return sum.value;
    case 'amount': case 'percent': return fraction(sum.value, 100);
    case 'time': case 'seconds': return fraction(sum.value, 1000);
    case 'add': return add(valueOf(sum.left), valueOf(sum.right));
    case 'subtract': return subtract(valueOf(sum.left), valueOf(sum.right));
    case 'multiply': return multiply(valueOf(sum.left), valueOf(sum.right));
    case 'divide': return divide(valueOf(sum.left), valueOf(sum.right));
  }
};

/** What a sum of points comes to, in hundredths. */
export const inHundredths = (sum: Sum): Fraction => inLowestTerms(multiply(valueOf(sum), fraction(100)));
