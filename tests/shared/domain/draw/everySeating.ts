// Tries every seating of a few people, the slow and certain way to know whether rules can be kept; it shares no code with what it checks.
import type { DrawProblem, DrawRule, Seating } from '../../../../shared/domain/draw/problem.ts';

const keeps = (rule: DrawRule, teamOf: ReadonlyMap<string, number>, teams: number): boolean => {
  const sat = (keys: readonly string[]): readonly number[] => keys.flatMap((key) => teamOf.get(key) ?? []);
  switch (rule.kind) {
    case 'together': return new Set(sat(rule.people)).size <= 1;
    case 'apart': return new Set(sat(rule.people)).size === sat(rule.people).length;
    case 'pinned': return sat([rule.person]).every((team) => team === rule.team);
    case 'captains': return new Set(sat(rule.people)).size === teams;
  }
};

export const keepsAll = ({ people, rules, teams }: DrawProblem, seating: Seating): boolean => {
  const teamOf = new Map(people.map(({ key }, place) => [key, seating[place] as number]));
  return rules.every((rule) => keeps(rule, teamOf, teams));
};

/** Whether some seating in sizes that differ by one at most keeps every rule. */
export const canBeSeated = (problem: DrawProblem): boolean => {
  const { people, teams } = problem;
  const [least, over] = [Math.floor(people.length / teams), people.length % teams];
  const sizes = Array.from({ length: teams }, () => 0);
  const seating: number[] = [];
  const seat = (): boolean => {
    if (seating.length === people.length) return keepsAll(problem, seating);
    for (let team = 0; team < teams; team++) {
      const size = sizes[team] as number;
      const isLarge = size === least;
      if (size > least || (isLarge && sizes.filter((each) => each > least).length >= over)) continue;
      sizes[team] = size + 1;
      seating.push(team);
      if (seat()) return true;
      seating.pop();
      sizes[team] = size;
    }
    return false;
  };
  return seat();
};
