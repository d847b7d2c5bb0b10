// One team as a draw of its own, to part it in two; it draws nothing itself, and looks at no other team.
import type { Deal } from './deal.ts';
import type { DrawProblem, DrawRule } from '../problem.ts';

/** The rules that still say something about these people, as rules for two teams: who was pinned here stays in the first. */
const rulesWithin = (rules: readonly DrawRule[], members: ReadonlySet<string>): readonly DrawRule[] =>
  rules.flatMap((rule): readonly DrawRule[] => {
    if (rule.kind === 'pinned') return members.has(rule.person) ? [{ ...rule, team: 0 }] : [];
    const people = rule.people.filter((key) => members.has(key));
    return rule.kind !== 'captains' && people.length < 2 ? [] : [{ ...rule, people }];
  });

/** The members of one team as a problem of two teams; look at its contradictions before drawing. */
export const splitProblem = ({ problem, seating }: Deal, team: number): DrawProblem => {
  const people = problem.people.filter((_, place) => seating[place] === team);
  return { ...problem, teams: 2, people, rules: rulesWithin(problem.rules, new Set(people.map(({ key }) => key))) };
};
