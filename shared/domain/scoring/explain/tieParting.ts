// Which rule of the chain put one team above another of the same Total, with figures to print; it ranks nobody (rules: Places).
import type { Hundredths } from '../../../units.ts';
import type { Team } from '../../things.ts';
import type { Fraction } from '../points/fraction.ts';
import { fraction, multiply, printed } from '../points/fraction.ts';
import type { Ranked, Standing } from '../boards/standings.ts';
import { partedBy } from './place.ts';
import type { Parted } from './step.ts';

/** As an explanation has it, with the means of ratings as points of 100; null: nobody rated it. */
export type Parting =
  | Extract<Parted, { rule: 'countback' }>
  | { readonly rule: 'collaboration'; readonly more: Hundredths; readonly fewer: Hundredths | null };

/** Of 4. */
const inPoints = (mean: Fraction): Hundredths => printed(multiply(mean, fraction(2_500)));

/** What put `above` before `below`, which has the same Total; null: nothing did, they share a place. */
const partingOf = (ranked: Ranked, above: Team, below: Team): Parting | null => {
  const by = partedBy(ranked, above, below);
  return by?.rule === 'collaboration' ? { rule: by.rule, more: inPoints(by.more), fewer: by.fewer === null ? null : inPoints(by.fewer) } : by;
};

/** What put a row of the standings above the next, which has the same Total; null: nothing had to. */
export type PartedRow = { readonly below: string; readonly by: Parting };
export const partedRow = (ranked: Ranked, { team, place, total }: Standing, next: Standing | undefined): PartedRow | null => {
  const isParted = next !== undefined && total !== null && next.total === total && next.place !== place;
  const by = isParted ? partingOf(ranked, team, next.team) : null;
  return by === null || next === undefined ? null : { below: next.team.name, by };
};
