// How even a seating is: pairs of team-mates of the same level against the bound none can go below, in all and for each attribute; it seats nobody.
import { bondsOf } from '../rules/bonds.ts';
import { boundOf, pairsAmong } from './bound.ts';
import type { CountedAttribute } from './counted.ts';
import { countedAttributes, membersByLevel } from './counted.ts';
import type { DrawProblem, Seating, Weight } from '../problem.ts';

export type LevelEvenness = {
  readonly level: string;
  readonly people: number;
  /** How many of them sit in each team. */
  readonly counts: readonly number[];
  /** The range that can be said aloud, `least` to `most`: people ÷ teams, rounded down and up. */
  readonly least: number;
  readonly most: number;
  /** Seats outside that range. */
  readonly outside: number;
};

export type AttributeEvenness = {
  readonly name: string;
  readonly weight: Weight;
  /** People without a level; they count nowhere. */
  readonly without: number;
  readonly pairs: number;
  /** No seating has fewer; who must sit together or in a given team is counted in. */
  readonly bound: number;
  readonly boundWithoutRules: number;
  readonly outside: number;
  readonly levels: readonly LevelEvenness[];
};

/** Whole numbers. `objective`, `bound` and `gap` weigh each attribute; `pairs` and `pairsBound` count each pair once. */
export type Evenness = {
  readonly objective: number;
  readonly bound: number;
  /** objective − bound, never below 0; at 0 no more even seating exists. */
  readonly gap: number;
  readonly pairs: number;
  readonly pairsBound: number;
  readonly pairsBoundWithoutRules: number;
  readonly outside: number;
  /** In priority order; a captains rule comes last, under the name `captains`. */
  readonly attributes: readonly AttributeEvenness[];
};

const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((total, item) => total + of(item), 0);

const evennessOfLevel = (level: string, members: readonly number[], seating: Seating, teams: number): LevelEvenness => {
  const counts = Array.from({ length: teams }, () => 0);
  for (const person of members) {
    const team = seating[person] as number;
    counts[team] = (counts[team] ?? 0) + 1;
  }
  const [least, most] = [Math.floor(members.length / teams), Math.ceil(members.length / teams)];
  return { level, people: members.length, counts, least, most, outside: sum(counts, (count) => Math.max(0, count - most, least - count)) };
};

const evennessOfAttribute = ({ name, weight, levels }: CountedAttribute, problem: DrawProblem, seating: Seating): AttributeEvenness => {
  const { teams } = problem;
  const byLevel = [...membersByLevel(levels)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([level, members]) => evennessOfLevel(level, members, seating, teams));
  const withoutRules = boundOf(levels, null, teams);
  return {
    name, weight,
    without: levels.filter((level) => level === null).length,
    pairs: sum(byLevel, ({ counts }) => sum(counts, pairsAmong)),
    bound: problem.rules.length === 0 ? withoutRules : boundOf(levels, bondsOf(problem), teams),
    boundWithoutRules: withoutRules,
    outside: sum(byLevel, ({ outside }) => outside),
    levels: byLevel,
  };
};

/** Any seating of the problem's people, whatever made it. */
export const evennessOf = (problem: DrawProblem, seating: Seating): Evenness => {
  const attributes = countedAttributes(problem).map((attribute) => evennessOfAttribute(attribute, problem, seating));
  const objective = sum(attributes, ({ weight, pairs }) => weight * pairs);
  const bound = sum(attributes, (attribute) => attribute.weight * attribute.bound);
  return {
    objective, bound, gap: objective - bound,
    pairs: sum(attributes, ({ pairs }) => pairs),
    pairsBound: sum(attributes, (attribute) => attribute.bound),
    pairsBoundWithoutRules: sum(attributes, ({ boundWithoutRules }) => boundWithoutRules),
    outside: sum(attributes, ({ outside }) => outside),
    attributes,
  };
};

/** Those that anybody has: of the others nothing is evened out, and nothing can be claimed. */
export const heldAttributes = ({ attributes }: Evenness): Evenness['attributes'] => attributes.filter(({ levels }) => levels.length > 0);

/** Groups of age by their number, everything else by how many there are. */
export const levelsInOrder = ({ name, levels }: AttributeEvenness): readonly LevelEvenness[] =>
  levels.toSorted((a, b) => (name === 'age' ? Number(a.level) - Number(b.level) : b.people - a.people));
