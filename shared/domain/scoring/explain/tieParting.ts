// Which rule of the chain put one team above another of the same Total, with figures to print; it ranks nobody (rules: Places).
import type { Hundredths } from '../../../units.ts';
import { hundredths } from '../../../units.ts';
import type { Team } from '../../model.ts';
import { partedBy } from './place.ts';
import type { Fraction } from '../points/fraction.ts';
import { fraction, multiply, roundHalfUp } from '../points/fraction.ts';
import type { Ranked } from '../../standings.ts';

/** Why one team stands above another of the same Total. */
export type Parting =
  /** As often in every better place of a run, and more often in this one. */
  | { readonly rule: 'countback'; readonly place: number; readonly times: number; readonly others: number }
  /** Means of the ratings, of 100; null: nobody rated it. */
  | { readonly rule: 'collaboration'; readonly mean: Hundredths | null; readonly others: Hundredths | null };

/** A mean of ratings, 1 to 4, as points of 100. */
const printed = (mean: Fraction | null): Hundredths | null => (mean === null ? null : hundredths(roundHalfUp(multiply(mean, fraction(2_500)))));

/** What put `above` before `below`, which has the same Total; null: nothing did, they share a place. */
export const partingOf = (ranked: Ranked, above: Team, below: Team): Parting | null => {
  const by = partedBy(ranked, above, below);
  if (by === null) return null;
  return by.rule === 'countback' ? { rule: by.rule, place: by.place, times: by.more, others: by.fewer } : { rule: by.rule, mean: printed(by.more), others: printed(by.fewer) };
};
