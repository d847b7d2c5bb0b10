// Perilaku of one team in one run from what observers rated, exactly; it knows no Hasil (rules: Points, Perilaku).
import type { Fraction } from './fraction.ts';
import { add, fraction, multiply } from './fraction.ts';
import type { Rated, Ratings } from '../schemas.ts';
import type { OfTeam } from '../sheets/byTeam.ts';

/** What observers saw of one team in one run: each one's own mean, added up. */
export type Observed = { readonly means: Fraction; readonly observers: number };

const nothing: Observed = { means: fraction(0), observers: 0 };

const withObserver = (before: Observed, ratings: Ratings): Observed => {
  let sum = 0;
  let count = 0;
  for (const value in ratings) {
    const rating = ratings[value] ?? null;
    if (rating === null) continue;
    sum += rating;
    count += 1;
  }
  if (count === 0) return before;
  const own = fraction(sum, count);
  return { means: before.observers === 0 ? own : add(before.means, own), observers: before.observers + 1 };
};

/** The mean of each observer's own mean, of 4, in hundredths of a point; null: nobody rated anything. */
export const exactBehaviour = ({ means, observers }: Observed): Fraction | null => (observers === 0 ? null : multiply(means, fraction(2_500, observers)));

export const observed = (all: readonly Ratings[]): Observed => all.reduce<Observed>(withObserver, nothing);

/** The same of all that was said of one team. */
export const observedBy = (own: OfTeam<Rated>): Observed => {
  let seen = nothing;
  for (const who in own) {
    const rated = own[who as keyof typeof own];
    if (rated !== undefined) seen = withObserver(seen, rated.ratings);
  }
  return seen;
};

/** Every rating of Kolaboratif among them, added up. */
export const collaborationBy = (own: OfTeam<Rated>): { readonly sum: number; readonly count: number } => {
  let sum = 0;
  let count = 0;
  for (const who in own) {
    const rating = own[who as keyof typeof own]?.ratings['KL'] ?? null;
    if (rating === null) continue;
    sum += rating;
    count += 1;
  }
  return { sum, count };
};
