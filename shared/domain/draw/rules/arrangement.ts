// Decides whether any seating keeps all rules, by an exhaustive search that is given up after so many steps; evenness it does not look at.
import { bondsOf } from './bonds.ts';
import { placesOf } from './placesByKey.ts';
import type { DrawProblem } from '../problem.ts';
import { teamSizes } from '../teamSizes.ts';

/** `gaveUp`: neither found nor proved impossible within the steps. */
export type Arrangement = 'found' | 'impossible' | 'gaveUp';

/** Looks at teams and items that may still be made; a search takes from it what it needs. */
export type Steps = { left: number };

/** For one search, some hundred milliseconds at most; enough for a proof where few people are much entangled. */
export const STEPS_OF_A_SEARCH = 2_000_000;

/** What sits down as one: a component, or one person whom some rule speaks of. `leads`: for each captains rule, whether it brings a captain. */
type Item = { readonly size: number; readonly pin: number | null; readonly foes: Set<number>; readonly leads: readonly boolean[] };

type Table = { readonly items: readonly Item[]; readonly captainRules: number };

/** null: somebody is pinned to two teams or to none, or kept apart from the own group. */
const tableOf = (problem: DrawProblem): Table | null => {
  const { components, componentOf, teamOf, isTorn } = bondsOf(problem);
  if (isTorn || teamOf.some((team) => team !== null && (team < 0 || team >= problem.teams))) return null;
  const places = placesOf(problem);
  const lists = problem.rules.flatMap((rule) => (rule.kind === 'captains' ? [new Set(places(rule.people))] : []));
  const foes = components.map(() => new Set<number>());
  for (const rule of problem.rules) {
    if (rule.kind !== 'apart') continue;
    const members = places(rule.people).map((place) => componentOf[place] as number);
    if (new Set(members).size < members.length) return null;
    for (const one of members) for (const other of members) if (one !== other) foes[one]?.add(other);
  }
  const all = components.map((members, component) => ({
    size: members.length, pin: teamOf[component] ?? null, foes: foes[component] as Set<number>,
    leads: lists.map((list) => members.some((place) => list.has(place))),
  }));
  const bound = all.flatMap((item, at) => (item.size > 1 || item.pin !== null || item.foes.size > 0 || item.leads.includes(true) ? [at] : []));
  const newAt = new Map(bound.map((at, index) => [at, index]));
  const items = bound.flatMap((at) => {
    const item = all[at];
    return item === undefined ? [] : [{ ...item, foes: new Set([...item.foes].flatMap((foe) => newAt.get(foe) ?? [])) }];
  });
  return { items, captainRules: lists.length };
};

export const arrangementOf = (problem: DrawProblem, allowed: Steps): Arrangement => {
  const { largest, large } = teamSizes(problem);
  const table = tableOf(problem);
  if (table === null) return 'impossible';
  const { items, captainRules } = table;
  const k = problem.teams;
  const rules = [...Array.from({ length: captainRules }).keys()];
  const teams = [...Array.from({ length: k }).keys()];
  const load = teams.map(() => 0);
  const seated: (number | null)[] = items.map(() => null);
  /** For each item how many foes sit in each team, and in how many teams some do. */
  const foesIn = items.map(() => teams.map(() => 0));
  const barred = items.map(() => 0);
  const leadsIn = rules.map(() => teams.map(() => 0));
  const leadsLeft = rules.map((rule) => items.filter(({ leads }) => leads[rule] === true).length);
  const end = allowed.left - Math.min(allowed.left, STEPS_OF_A_SEARCH);
  const isOver = (): boolean => allowed.left <= end;

  const put = (at: number, team: number, by: 1 | -1): void => {
    const { size, foes, leads } = items[at] as Item;
    seated[at] = by === 1 ? team : null;
    load[team] = (load[team] as number) + by * size;
    for (const foe of foes) {
      const row = foesIn[foe] as number[];
      const before = row[team] as number;
      row[team] = before + by;
      if (before === 0 || before + by === 0) barred[foe] = (barred[foe] as number) + by;
    }
    leads.forEach((isLed, rule) => {
      if (!isLed) return;
      const row = leadsIn[rule] as number[];
      row[team] = (row[team] as number) + by;
      leadsLeft[rule] = (leadsLeft[rule] as number) - by;
    });
  };

  /** Seats are left for those still needed in each team, in no more large teams than there are, and captains for the teams without. */
  const isOpen = (): boolean => {
    allowed.left -= k;
    let full = 0;
    for (let team = 0; team < k; team++) {
      const needed = (load[team] as number) + (rules.some((rule) => leadsIn[rule]?.[team] === 0) ? 1 : 0);
      if (needed > largest) return false;
      if (needed === largest) full += 1;
    }
    return full <= large && rules.every((rule) => (leadsIn[rule] ?? []).filter((count) => count === 0).length <= (leadsLeft[rule] as number));
  };

  /** Tries the item in every team from `first` on; of the empty teams, which are all alike, only in one. */
  const tryTeams = (at: number, first: number, next: () => Arrangement): Arrangement => {
    let hasTriedEmpty = false;
    let outcome: Arrangement = 'impossible';
    for (let team = first; team < k; team++) {
      const isEmpty = load[team] === 0;
      if ((isEmpty && hasTriedEmpty) || (foesIn[at]?.[team] ?? 0) > 0) continue;
      hasTriedEmpty ||= isEmpty;
      put(at, team, 1);
      const below = isOpen() ? next() : 'impossible';
      put(at, team, -1);
      if (below === 'found') return 'found';
      if (below === 'gaveUp') outcome = 'gaveUp';
      if (isOver()) return 'gaveUp';
    }
    return outcome;
  };

  const isLoneCaptain = ({ size, foes, pin }: Item): boolean => size === 1 && foes.size === 0 && pin === null;
  const nameOf = ({ size, leads }: Item): string => `${size} ${leads.join(' ')}`;
  const tangled = items.flatMap(({ foes, pin }, at) => (foes.size > 0 && pin === null ? [at] : []));
  const groups = items.flatMap(({ size, foes, pin }, at) => (size > 1 && foes.size === 0 && pin === null ? [at] : []))
    .toSorted((a, b) => {
      const [one, other] = [items[a] as Item, items[b] as Item];
      return other.size - one.size || (nameOf(one) < nameOf(other) ? -1 : nameOf(one) > nameOf(other) ? 1 : a - b);
    });
  const lone = new Map<string, number[]>();
  items.forEach((item, at) => {
    if (isLoneCaptain(item)) lone.set(nameOf(item), [...(lone.get(nameOf(item)) ?? []), at]);
  });

  /** A captain for the first team that lacks one; people of the same captains rules are alike. */
  const seatCaptains = (): Arrangement => {
    for (const rule of rules) {
      const team = leadsIn[rule]?.indexOf(0) ?? -1;
      if (team < 0) continue;
      for (const alike of lone.values()) {
        const at = alike.find((item) => seated[item] === null);
        if (at === undefined || items[at]?.leads[rule] !== true) continue;
        put(at, team, 1);
        const below = isOpen() ? seatCaptains() : 'impossible';
        put(at, team, -1);
        if (below !== 'impossible') return below;
        if (isOver()) return 'gaveUp';
      }
      return 'impossible';
    }
    return 'found';
  };

  /** Groups nobody is kept apart from, the largest first; of two alike the second sits no further to the left. */
  const seatGroups = (from: number): Arrangement => {
    const at = groups[from];
    if (at === undefined) return seatCaptains();
    const before = groups[from - 1];
    const isAlike = before !== undefined && nameOf(items[before] as Item) === nameOf(items[at] as Item);
    return tryTeams(at, isAlike ? seated[before] ?? 0 : 0, () => seatGroups(from + 1));
  };

  /** People and groups kept apart, always the one with fewest teams left. */
  const seatTangled = (): Arrangement => {
    allowed.left -= tangled.length;
    const free = tangled.filter((item) => seated[item] === null);
    const [first] = free;
    if (first === undefined) return seatGroups(0);
    const hardness = (item: number): number => (barred[item] as number) * 1_000_000 + (items[item]?.size ?? 0) * 1000 + (items[item]?.foes.size ?? 0);
    const at = free.reduce((hardest, item) => (hardness(item) > hardness(hardest) ? item : hardest), first);
    return tryTeams(at, 0, seatTangled);
  };

  for (const [at, { pin }] of items.entries()) {
    if (pin === null) continue;
    if ((foesIn[at]?.[pin] ?? 0) > 0) return 'impossible';
    put(at, pin, 1);
  }
  return isOpen() ? seatTangled() : 'impossible';
};
