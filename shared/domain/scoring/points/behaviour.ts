// Perilaku of one team in one run from what observers rated, exactly; it knows no Hasil (rules: Points, Perilaku).
import type { Fraction } from './fraction.ts';
import { add, divide, fraction, multiply } from './fraction.ts';
import type { Rated, Ratings } from '../schemas.ts';
import type { OfTeam } from '../sheets/byTeam.ts';

/** Of up to eight ratings the mean is a whole number of these, and no fraction is made for it. */
const PARTS = 840;

/** What observers saw of one team in one run: each one's own mean, added up, in 840ths, and every rating of Kolaboratif, which also parts ties. */
export type Observed = { readonly means: Fraction; readonly observers: number; readonly collaboration: number; readonly collaborating: number };

type Seen = { -readonly [Part in keyof Observed]: Observed[Part] };
const nothingYet = (): Seen => ({ means: 0, observers: 0, collaboration: 0, collaborating: 0 });

/** Adds one observer to what was seen before. */
const addObserver = (seen: Seen, ratings: Ratings): void => {
  let [sum, count] = [0, 0];
  for (const value in ratings) {
    const rating = ratings[value] ?? null;
    if (rating === null) continue;
    sum += rating;
    count += 1;
    if (value !== 'KL') continue;
    seen.collaboration += rating;
    seen.collaborating += 1;
  }
  if (count === 0) return;
  seen.means = add(seen.means, PARTS % count === 0 ? sum * (PARTS / count) : fraction(sum * PARTS, count));
  seen.observers += 1;
};

/** The mean of each observer's own mean, of 4; null: nobody rated anything. */
export const meanSeen = ({ means, observers }: Observed): Fraction | null => (observers === 0 ? null : divide(means, observers * PARTS));

/** The same in hundredths of a point. */
export const exactBehaviour = ({ means, observers }: Observed): Fraction | null => (observers === 0 ? null : multiply(means, fraction(2_500, observers * PARTS)));

export const observed = (all: readonly Ratings[]): Observed => {
  const seen = nothingYet();
  for (const ratings of all) addObserver(seen, ratings);
  return seen;
};

/** The same of all that was said of one team. */
export const observedBy = (own: OfTeam<Rated> | undefined): Observed => {
  const seen = nothingYet();
  for (const who in own) {
    const rated = own[who as keyof typeof own];
    if (rated !== undefined) addObserver(seen, rated.ratings);
  }
  return seen;
};
