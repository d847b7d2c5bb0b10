// The fewest pairs of the same level that any seating can have; it seats nobody.
import type { Bonds } from './bonds.ts';
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

/** The bound of one level, whose people are `members`. Keeping people apart never changes it. */
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

/** The bound of one attribute, given its level for each person; with `bonds` null, as if there were no rule. */
export const boundOf = (levels: readonly (string | null)[], bonds: Bonds | null, teams: number): number =>
  [...membersByLevel(levels).values()].reduce((sum, members) => sum + (bonds === null ? evenPairs(members.length, teams) : levelBound(members, bonds, teams)), 0);
