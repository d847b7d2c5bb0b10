// Checks a seating against the rules of a draw in the plainest way, so that the draw is not checked by its own code.
import type { DrawProblem, DrawRule, Seating } from '../../../../shared/domain/draw/problem.ts';

export const brokenIn = ({ people, teams, rules }: DrawProblem, seating: Seating): readonly DrawRule[] => {
  const teamOf = new Map(people.map(({ key }, place) => [key, seating[place]]));
  const teamsOf = (keys: readonly string[]): ReadonlySet<number | undefined> => new Set(keys.map((key) => teamOf.get(key)));
  return rules.filter((rule) => {
    switch (rule.kind) {
      case 'together': return teamsOf(rule.people).size > 1;
      case 'apart': return teamsOf(rule.people).size < new Set(rule.people).size;
      case 'pinned': return teamOf.get(rule.person) !== rule.team;
      case 'captains': return teamsOf(rule.people).size < teams;
    }
  });
};
