// What a move would do, said before anyone accepts it; it makes no move and refuses none.
import type { BrokenRule } from './brokenRules.ts';
import { brokenRules } from './brokenRules.ts';
import { evennessOf } from './evenness.ts';
import type { Move } from './move.ts';
import { afterMove } from './move.ts';
import type { DrawProblem, Seating } from './problem.ts';
import { sizesOf } from './teamSizes.ts';

export type AttributeEffect = {
  readonly name: string;
  /** Same-level pairs more (or, below 0, fewer) than before. */
  readonly pairs: number;
  /** Seats outside the range that can be said aloud, more or fewer. */
  readonly outside: number;
};

export type MoveEffect = {
  readonly seating: Seating;
  /** In priority order, captains last, as `evennessOf` names them. */
  readonly attributes: readonly AttributeEffect[];
  /** Same-level pairs above the fewest possible. */
  readonly gapBefore: number;
  readonly gapAfter: number;
  /** Broken after this move, and not so, or by fewer people, before. */
  readonly breaks: readonly BrokenRule[];
  /** Broken before, and not so, or by fewer people, after. */
  readonly mends: readonly BrokenRule[];
  /** People in each team. */
  readonly sizesBefore: readonly number[];
  readonly sizesAfter: readonly number[];
};

const holdsAll = <T>(all: readonly T[], some: readonly T[]): boolean => some.every((one) => all.includes(one));

/** Those of `some` that were not there in `others`, neither so nor worse. */
const missingFrom = (others: readonly BrokenRule[], some: readonly BrokenRule[]): readonly BrokenRule[] =>
  some.filter(({ rule, people, teams }) =>
    !others.some((other) => other.rule === rule && holdsAll(other.people, people) && holdsAll(other.teams, teams)));

export const effectOfMove = (problem: DrawProblem, seating: Seating, move: Move): MoveEffect => {
  const after = afterMove(problem, seating, move);
  const [was, is] = [evennessOf(problem, seating), evennessOf(problem, after)];
  const [brokenBefore, brokenAfter] = [brokenRules(problem, seating), brokenRules(problem, after)];
  return {
    seating: after,
    attributes: is.attributes.map(({ name, pairs, outside }, at) =>
      ({ name, pairs: pairs - (was.attributes[at]?.pairs ?? 0), outside: outside - (was.attributes[at]?.outside ?? 0) })),
    gapBefore: was.pairs - was.pairsBound,
    gapAfter: is.pairs - is.pairsBound,
    breaks: missingFrom(brokenBefore, brokenAfter),
    mends: missingFrom(brokenAfter, brokenBefore),
    sizesBefore: sizesOf(problem.teams, seating),
    sizesAfter: sizesOf(problem.teams, after),
  };
};
