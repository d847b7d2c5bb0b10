// A draw's problem as flat arrays of whole numbers, for a walk that makes millions of steps a second; names and keys stay behind.
import { bondsOf } from '../rules/bonds.ts';
import { boundOf } from '../evenness/bound.ts';
import { countedAttributes, membersByLevel } from '../evenness/counted.ts';
import { placesOf } from '../rules/placesByKey.ts';
import type { DrawProblem } from '../problem.ts';

/** Places are people in the problem's order, then chairs: missing seats, which have no level and stand at most once in a team. */
export type Numbered = {
  readonly teams: number;
  /** Seats of every team, chairs included. */
  readonly seats: number;
  readonly people: number;
  readonly places: number;
  readonly attributes: number;
  /** Attributes from this one on are captains rules. */
  readonly firstCaptains: number;
  readonly weights: Int32Array;
  /** For each attribute its bound, in pairs. */
  readonly bounds: Int32Array;
  readonly levelCount: number;
  /** `levels[place · attributes + attribute]`: the level's number among all levels of all attributes, −1 for none. */
  readonly levels: Int32Array;
  /** For each place the number of its group of two or more that stay together, −1 for none. */
  readonly groupOf: Int32Array;
  readonly groups: readonly Int32Array[];
  /** For each place the team it must stay in, −1 where it may move. */
  readonly pinOf: Int32Array;
  /** For each place who may not sit in its team; null where nobody is kept apart. */
  readonly apart: readonly Int32Array[] | null;
};

const apartOf = (problem: DrawProblem, places: number): readonly Int32Array[] | null => {
  if (!problem.rules.some(({ kind }) => kind === 'apart')) return null;
  const placesIn = placesOf(problem);
  const others = Array.from({ length: places }, () => new Set<number>());
  for (const rule of problem.rules) {
    if (rule.kind !== 'apart') continue;
    const set = placesIn(rule.people);
    for (const one of set) for (const other of set) if (one !== other) others[one]?.add(other);
  }
  return others.map((set) => Int32Array.from(set));
};

/** null: the together and pinned rules contradict each other. */
export const numberedOf = (problem: DrawProblem): Numbered | null => {
  const { teams, people } = problem;
  const bonds = bondsOf(problem);
  if (bonds.isTorn) return null;
  const seats = Math.ceil(people.length / teams);
  const places = seats * teams;
  const counted = countedAttributes(problem);
  const levels = new Int32Array(places * counted.length).fill(-1);
  let levelCount = 0;
  counted.forEach((attribute, at) => {
    for (const members of membersByLevel(attribute.levels).values()) {
      for (const place of members) levels[place * counted.length + at] = levelCount;
      levelCount += 1;
    }
  });
  const groupOf = new Int32Array(places).fill(-1);
  const pinOf = new Int32Array(places).fill(-1);
  const groups: Int32Array[] = [];
  bonds.components.forEach((component, number) => {
    const team = bonds.teamOf[number] ?? null;
    if (team !== null) for (const place of component) pinOf[place] = team;
    if (component.length < 2) return;
    for (const place of component) groupOf[place] = groups.length;
    groups.push(Int32Array.from(component));
  });
  return {
    teams, seats, people: people.length, places, attributes: counted.length, firstCaptains: problem.attributes.length,
    weights: Int32Array.from(counted, ({ weight }) => weight),
    bounds: Int32Array.from(counted, (attribute) => boundOf(attribute.levels, problem.rules.length === 0 ? null : bonds, teams)),
    levelCount, levels, groupOf, groups, pinOf, apart: apartOf(problem, places),
  };
};
