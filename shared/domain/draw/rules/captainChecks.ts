// Whether every team can be led: by enough captains who may sit in different teams; people kept apart are looked at elsewhere.
import { bondsOf } from './bonds.ts';
import { chainBetween } from './togetherChain.ts';
import type { Check, Contradiction } from './contradiction.ts';
import type { DrawProblem, DrawRule } from '../problem.ts';
import { teamSizes } from '../teamSizes.ts';

type Captains = Extract<DrawRule, { kind: 'captains' }>;

/** Components with a captain, and for each team which of them (by index) may sit there: pins leave one team, and seats taken by pins are taken. */
const reachOf = (problem: DrawProblem, captains: Captains) => {
  const { components, componentOf, teamOf } = bondsOf(problem);
  const { largest } = teamSizes(problem);
  const isCaptain = new Set(captains.people);
  const room = Array.from({ length: problem.teams }, () => largest);
  components.forEach((members, component) => {
    const team = teamOf[component];
    if (team !== null && team !== undefined) room[team] = (room[team] ?? 0) - members.length;
  });
  const leading = [...new Set(problem.people.flatMap(({ key }, place) => (isCaptain.has(key) ? [componentOf[place] as number] : [])))];
  const byTeam = room.map((seats, team) => leading.flatMap((component, at) => {
    const pinnedTo = teamOf[component] ?? null;
    const fits = pinnedTo === null ? (components[component]?.length ?? 0) <= seats : pinnedTo === team;
    return fits ? [at] : [];
  }));
  const keys = leading.map((component) => (components[component] ?? []).flatMap((place) => {
    const key = problem.people[place]?.key;
    return key !== undefined && isCaptain.has(key) ? [key] : [];
  }));
  return { byTeam, keys };
};

/** Teams that share too few captains, by augmenting paths; null when each team gets one of its own. */
const teamsShort = (byTeam: readonly (readonly number[])[]): { readonly teams: readonly number[]; readonly within: readonly number[] } | null => {
  const teamOf = new Map<number, number>();
  for (const team of byTeam.keys()) {
    const tried = new Set<number>();
    const lead = (here: number): boolean => (byTeam[here] ?? []).some((captain) => {
      if (tried.has(captain)) return false;
      tried.add(captain);
      const other = teamOf.get(captain);
      if (other !== undefined && !lead(other)) return false;
      teamOf.set(captain, here);
      return true;
    });
    if (!lead(team)) {
      const within = [...tried].toSorted((a, b) => a - b);
      return { teams: [team, ...within.flatMap((captain) => teamOf.get(captain) ?? [])].toSorted((a, b) => a - b), within };
    }
  }
  return null;
};

/** What makes several captains one: they stay together. */
const tiesAmong = (problem: DrawProblem, groups: readonly (readonly string[])[]) =>
  groups.flatMap(([first, ...others]) => (first === undefined ? [] : others.flatMap((other) => chainBetween(problem, first, other))));

const shortage = (problem: DrawProblem, rule: Captains): Contradiction | null => {
  const { byTeam, keys } = reachOf(problem, rule);
  const rules = [rule, ...problem.rules.filter(({ kind }) => kind === 'together' || kind === 'pinned')];
  if (keys.length < problem.teams) return { code: 'tooFewCaptains', captains: keys.length, teams: problem.teams, people: keys.flat(), rules, chain: tiesAmong(problem, keys) };
  const short = teamsShort(byTeam);
  return short === null ? null
    : { code: 'captainsOutOfReach', teams: short.teams, people: short.within.flatMap((at) => keys[at] ?? []), rules, chain: tiesAmong(problem, short.within.flatMap((at) => [keys[at] ?? []])) };
};

const firstShortage = (problem: DrawProblem, code: Contradiction['code']): Contradiction | null => {
  for (const rule of problem.rules) {
    const found = rule.kind === 'captains' ? shortage(problem, rule) : null;
    if (found?.code === code) return found;
  }
  return null;
};

export const tooFewCaptains: Check = (problem) => firstShortage(problem, 'tooFewCaptains');
export const captainsOutOfReach: Check = (problem) => firstShortage(problem, 'captainsOutOfReach');
