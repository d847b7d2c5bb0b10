// Perilaku of one team in one run from what observers rated, exactly; it knows no Hasil (rules: Points, Perilaku).
import type { TeamId } from '../../../units.ts';
import type { Run } from '../../model.ts';
import type { Fraction } from './fraction.ts';
import { add, fraction, multiply } from './fraction.ts';
import type { Ratings } from '../schemas.ts';
import type { SheetKey } from '../sheets/sheetKey.ts';
import { teamIn } from '../sheets/sheetKey.ts';

/** What observers saw of one team in one run, added up: each one's own mean, and every rating of Kolaboratif. */
export type Observed = { readonly means: Fraction; readonly observers: number; readonly collaboration: number; readonly collaborating: number };

const nothing: Observed = { means: fraction(0), observers: 0, collaboration: 0, collaborating: 0 };

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
  const KL = ratings['KL'] ?? null;
  const [together, times] = KL === null ? [0, 0] : [KL, 1];
  if (before.observers === 0) return { means: own, observers: 1, collaboration: together, collaborating: times };
  return { means: add(before.means, own), observers: before.observers + 1, collaboration: before.collaboration + together, collaborating: before.collaborating + times };
};

/** The mean of each observer's own mean, of 4, in hundredths of a point; null: nobody rated anything. */
export const exactBehaviour = ({ means, observers }: Observed): Fraction | null => (observers === 0 ? null : multiply(means, fraction(2_500, observers)));

export const observed = (all: readonly Ratings[]): Observed => all.reduce<Observed>(withObserver, nothing);

/** Gone through once for all teams, so that none looks through the others' ratings. */
const known = new WeakMap<Run['ratings'], ReadonlyMap<TeamId, Observed>>();
const observedIn = (ratings: Run['ratings']): ReadonlyMap<TeamId, Observed> => {
  const before = known.get(ratings);
  if (before !== undefined) return before;
  const teams = new Map<TeamId, Observed>();
  for (const key in ratings) {
    const rated = ratings[key as SheetKey];
    const team = teamIn(key);
    if (rated !== undefined) teams.set(team, withObserver(teams.get(team) ?? nothing, rated.ratings));
  }
  known.set(ratings, teams);
  return teams;
};

/** What was seen of each team in a run, for whoever asks for many of them. */
export const observationsIn = ({ ratings }: Run): ((team: TeamId) => Observed) => {
  const teams = observedIn(ratings);
  return (team) => teams.get(team) ?? nothing;
};

export const observedOf = (run: Run, team: TeamId): Observed => observationsIn(run)(team);
