// Which two teams join with the least loss of evenness, and the deal once they have; it joins nothing by itself.
import type { BrokenRule } from './brokenRules.ts';
import { countedAttributes } from './counted.ts';
import type { Deal } from './deal.ts';
import { evennessOf } from './evenness.ts';
import { placesOf } from './places.ts';
import type { DrawProblem } from './problem.ts';
import { sizesOf } from './teamSizes.ts';

export type MergeOffer = {
  /** The lower number stays; teams above the higher one move down by one. */
  readonly teams: readonly [number, number];
  /** Same-level pairs above the fewest possible with one team less. */
  readonly gap: number;
  readonly sizeAfter: number;
  /** Sets kept apart that then share a team. */
  readonly breaks: readonly BrokenRule[];
};

/** The deal with these two teams joined; who was pinned to either is pinned to both as one. */
export const withTeamsMerged = ({ problem, seating }: Deal, [one, other]: readonly [number, number]): Deal => {
  const [kept, gone] = [Math.min(one, other), Math.max(one, other)];
  const numberAfter = (team: number): number => (team === gone ? kept : team > gone ? team - 1 : team);
  return {
    problem: {
      ...problem, teams: problem.teams - 1,
      rules: problem.rules.map((rule) => (rule.kind === 'pinned' ? { ...rule, team: numberAfter(rule.team) } : rule)),
    },
    seating: seating.map(numberAfter),
  };
};

/** For each team how many of each level it has, every attribute in one row. */
const countsOf = (problem: DrawProblem, seating: readonly number[]): readonly (readonly number[])[] => {
  const counts: number[][] = Array.from({ length: problem.teams }, () => []);
  const numbers = new Map<string, number>();
  countedAttributes(problem).forEach(({ levels }, at) => levels.forEach((level, place) => {
    if (level === null) return;
    const name = `${at} ${level}`;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    const row = counts[seating[place] as number];
    if (row !== undefined) row[number] = (row[number] ?? 0) + 1;
  }));
  return counts.map((row) => Array.from({ length: numbers.size }, (_, number) => row[number] ?? 0));
};

/** The sets kept apart of whom some sit in each of the two teams: nothing else breaks by merging. */
const apartIn = ({ problem, seating }: Deal) => {
  const places = placesOf(problem);
  const sets = problem.rules.flatMap((rule) => {
    if (rule.kind !== 'apart') return [];
    const byTeam = new Map<number, readonly string[]>();
    for (const place of places(rule.people)) {
      const team = seating[place] as number;
      byTeam.set(team, [...(byTeam.get(team) ?? []), problem.people[place]?.key as string]);
    }
    return [{ rule, byTeam }];
  });
  return (one: number, other: number): readonly BrokenRule[] => sets.flatMap(({ rule, byTeam }) => {
    const [here, there] = [byTeam.get(one), byTeam.get(other)];
    return here === undefined || there === undefined ? [] : [{ rule, people: [...here, ...there], teams: [one] }];
  });
};

/** The best `most` pairs of teams: those that break nothing, then the least gap, then the smaller team, then the lower numbers. */
export const mergeOffers = (deal: Deal, most = 3): readonly MergeOffer[] => {
  const { problem, seating } = deal;
  if (problem.teams < 2) return [];
  const counts = countsOf(problem, seating);
  const sizes = sizesOf(problem.teams, seating);
  const breaksIn = apartIn(deal);
  const before = evennessOf(problem, seating).pairs;
  const boundAfter = (teams: readonly [number, number]): number => {
    const merged = withTeamsMerged(deal, teams);
    return evennessOf(merged.problem, merged.seating).pairsBound;
  };
  // Only a pin makes the bound depend on which teams join.
  const bound = problem.rules.some(({ kind }) => kind === 'pinned') ? null : boundAfter([0, 1]);
  const offers: MergeOffer[] = [];
  for (let one = 0; one < problem.teams; one++) for (let other = one + 1; other < problem.teams; other++) {
    const teams = [one, other] as const;
    const added = (counts[one] ?? []).reduce((sum, count, level) => sum + count * (counts[other]?.[level] ?? 0), 0);
    offers.push({
      teams, gap: before + added - (bound ?? boundAfter(teams)),
      sizeAfter: (sizes[one] ?? 0) + (sizes[other] ?? 0), breaks: breaksIn(one, other),
    });
  }
  const order = ({ breaks, gap, sizeAfter, teams }: MergeOffer): readonly number[] => [breaks.length > 0 ? 1 : 0, gap, sizeAfter, ...teams];
  return offers
    .toSorted((a, b) => order(a).map((value, at) => value - (order(b)[at] ?? 0)).find((difference) => difference !== 0) ?? 0)
    .slice(0, most);
};
