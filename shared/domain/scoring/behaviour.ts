// Perilaku of one team in one run from what observers rated, exactly; it knows no Hasil (rules: Points, Perilaku).
import type { Fraction } from './fraction.ts';
import type { Ratings } from './schemas.ts';
import { add, fraction, multiply } from './fraction.ts';

const mean = (values: readonly Fraction[]): Fraction => multiply(values.reduce(add), fraction(1, values.length));

/** The mean of each observer's own mean, of 4, in hundredths of a point; null: nobody rated anything. */
export const exactBehaviour = (observers: readonly Ratings[]): Fraction | null => {
  const means = observers.flatMap((ratings) => {
    const seen = Object.values(ratings).filter((rating) => rating !== null);
    return seen.length === 0 ? [] : [mean(seen.map((rating) => fraction(rating)))];
  });
  return means.length === 0 ? null : multiply(mean(means), fraction(2_500));
};
