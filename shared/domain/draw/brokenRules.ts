// Which rules a seating breaks and where; it mends nothing.
import { placesOf } from './places.ts';
import type { DrawProblem, DrawRule, Seating } from './problem.ts';

/** One place where a rule is broken: the people concerned, by key, and the teams, from 0. */
export type BrokenRule = { readonly rule: DrawRule; readonly people: readonly string[]; readonly teams: readonly number[] };

/** In the order of the rules; a set kept apart breaks once in each team that holds two of it, captains once for each team that has none. */
export const brokenRules = (problem: DrawProblem, seating: Seating): readonly BrokenRule[] => {
  const places = placesOf(problem);
  const keyOf = (place: number): string => problem.people[place]?.key as string;
  const byTeam = (keys: readonly string[]): ReadonlyMap<number, readonly string[]> => {
    const teams = new Map<number, string[]>();
    for (const place of places(keys)) {
      const team = seating[place] as number;
      teams.set(team, [...(teams.get(team) ?? []), keyOf(place)]);
    }
    return new Map([...teams].toSorted(([a], [b]) => a - b));
  };
  return problem.rules.flatMap((rule): readonly BrokenRule[] => {
    switch (rule.kind) {
      case 'together': {
        const teams = byTeam(rule.people);
        return teams.size < 2 ? [] : [{ rule, people: [...teams.values()].flat(), teams: [...teams.keys()] }];
      }
      case 'apart':
        return [...byTeam(rule.people)].flatMap(([team, people]) => (people.length < 2 ? [] : [{ rule, people, teams: [team] }]));
      case 'pinned':
        return [...byTeam([rule.person])].flatMap(([team, people]) => (team === rule.team ? [] : [{ rule, people, teams: [team] }]));
      case 'captains': {
        const led = byTeam(rule.people);
        return [...Array.from({ length: problem.teams }).keys()].flatMap((team) => (led.has(team) ? [] : [{ rule, people: [], teams: [team] }]));
      }
    }
  });
};
