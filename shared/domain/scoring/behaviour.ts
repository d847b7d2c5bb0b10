// Perilaku of one team in one run from what observers rated, exactly; it knows no Hasil (rules: Points, Perilaku).
import type { ValueCode } from '../exercise.ts';
import type { Fraction } from './fraction.ts';
import { add, fraction, multiply } from './fraction.ts';

/** One observer's ratings of the values tagged on the exercise, 1 to 4; null: not observed, which counts nowhere. */
export type Ratings = Readonly<Partial<Record<ValueCode, 1 | 2 | 3 | 4 | null>>>;

const mean = (values: readonly Fraction[]): Fraction => multiply(values.reduce(add), fraction(1, values.length));

/** The mean of each observer's own mean, of 4, in hundredths of a point; null: nobody rated anything. */
export const exactBehaviour = (observers: readonly Ratings[]): Fraction | null => {
  const means = observers.flatMap((ratings) => {
    const seen = Object.values(ratings).filter((rating) => rating !== null);
    return seen.length === 0 ? [] : [mean(seen.map((rating) => fraction(rating)))];
  });
  return means.length === 0 ? null : multiply(mean(means), fraction(2_500));
};
