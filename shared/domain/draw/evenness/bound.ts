// A number of pairs of the same level that no seating can go below; rules that keep people apart are not in it, so with them the fewest possible may be more. It seats nobody.
import type { Bonds } from '../rules/bonds.ts';
import { membersByLevel } from './counted.ts';

/** Pairs among `count` people. */
export const pairsAmong = (count: number): number => (count * (count - 1)) / 2;

/** Pairs when `count` people are split over `teams` as evenly as can be. */
export const evenPairs = (count: number, teams: number): number => {
  const least = Math.floor(count / teams);
  const larger = count - least * teams;
  return larger * pairsAmong(least + 1) + (teams - larger) * pairsAmong(least);
};

/** Heights already standing; `free` people are poured on, each on the lowest. */
const waterPairs = (heights: readonly number[], free: number): number => {
  const sorted = heights.toSorted((a, b) => a - b);
  let left = free;
  let level = sorted[0] ?? 0;
  let wide = 0;
  while (wide < sorted.length && sorted[wide] === level) wide++;
  while (left > 0) {
    const next = sorted[wide] ?? Infinity;
    if (left < wide * (next - level)) break;
    left -= wide * (next - level);
    level = next;
    while (wide < sorted.length && sorted[wide] === level) wide++;
  }
  // What is left does not reach the next height: it spreads evenly over the low ones.
  return evenPairs(level * wide + left, wide) + sorted.slice(wide).reduce((sum, height) => sum + pairsAmong(height), 0);
};

/** People that cannot be parted, as blocks; too large a block takes a team of its own. */
const blockPairs = (blocks: readonly number[], teams: number): number => {
  const sorted = blocks.toSorted((a, b) => b - a);
  let people = sorted.reduce((sum, size) => sum + size, 0);
  let bins = teams;
  let pairs = 0;
  for (const size of sorted) {
    if (bins === 0 || size * bins < people) break;
    pairs += pairsAmong(size);
    people -= size;
    bins -= 1;
  }
  return bins === 0 ? pairs : pairs + evenPairs(people, bins);
};

/** The bound of one level, whose people are `members`. Keeping people apart is left out of it. */
const levelBound = (members: readonly number[], bonds: Bonds, teams: number): number => {
  const blocks = new Map<number, number>();
  for (const person of members) {
    const component = bonds.componentOf[person] as number;
    blocks.set(component, (blocks.get(component) ?? 0) + 1);
  }
  const pinned = Array.from({ length: teams }, () => 0);
  const free: number[] = [];
  for (const [component, size] of blocks) {
    const team = bonds.teamOf[component] ?? null;
    if (team === null) free.push(size);
    else pinned[team] = (pinned[team] ?? 0) + size;
  }
  const standing = pinned.filter((size) => size > 0);
  const water = waterPairs(pinned, free.reduce((sum, size) => sum + size, 0));
  return Math.max(water, blockPairs([...free, ...standing], teams));
};

/** For each level how many of these people have it; null stands for those with none. */
const countsOf = (people: readonly number[], levels: readonly (string | null)[]): ReadonlyMap<string | null, number> => {
  const counts = new Map<string | null, number>();
  for (const person of people) {
    const level = levels[person] ?? null;
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  return counts;
};

/**
 * The bound of an attribute from the one team where `seated` sit, all of whom stay there. The team has `seats`: three of one age
 * leave too few for two of each other age. Outside it every level is split as evenly as can be.
 */
const oneTeamBound = (members: ReadonlyMap<string, readonly number[]>, seated: ReadonlyMap<string | null, number>, teams: number, seats: number): number => {
  const pairs = (count: number, here: number): number => pairsAmong(here) + evenPairs(count - here, teams - 1);
  let left = seats - (seated.get(null) ?? 0);
  const all = [...members].map(([level, { length: count }]) => {
    const least = seated.get(level) ?? 0;
    const here = Math.max(least, Math.floor(count / teams));
    left -= here;
    return { count, least, here };
  });
  // Pairs are convex in who sits here: one by one the cheapest to send away is right.
  for (; left < 0; left++) {
    const costOf = ({ count, least, here }: (typeof all)[number]): number => (here > least ? pairs(count, here - 1) - pairs(count, here) : Infinity);
    const cheapest = all.reduce((one, other) => (costOf(other) < costOf(one) ? other : one));
    cheapest.here -= 1;
  }
  return all.reduce((sum, { count, here }) => sum + pairs(count, here), 0);
};

/** Who surely sits together: each group of two or more, and everyone pinned to a team. */
const seatedTogether = ({ components, teamOf }: Bonds): readonly (readonly number[])[] => {
  const pinned = new Map<number, number[]>();
  const free: (readonly number[])[] = [];
  components.forEach((members, at) => {
    const team = teamOf[at] ?? null;
    if (team === null) free.push(members);
    else pinned.set(team, [...(pinned.get(team) ?? []), ...members]);
  });
  return [...free, ...pinned.values()].filter(({ length }) => length > 1);
};

/** The bound of one attribute, given its level for each person; with `bonds` null, as if there were no rule. */
export const boundOf = (levels: readonly (string | null)[], bonds: Bonds | null, teams: number): number => {
  const members = membersByLevel(levels);
  const sumOf = (pairsOf: (people: readonly number[]) => number): number => [...members.values()].reduce((sum, people) => sum + pairsOf(people), 0);
  if (bonds === null) return sumOf(({ length }) => evenPairs(length, teams));
  const byLevel = sumOf((people) => levelBound(people, bonds, teams));
  const seats = Math.ceil(levels.length / teams);
  if (teams === 1 || members.size === 0) return byLevel;
  return seatedTogether(bonds)
    .filter(({ length }) => length <= seats)
    .reduce((most, seated) => Math.max(most, oneTeamBound(members, countsOf(seated, levels), teams, seats)), byLevel);
};
