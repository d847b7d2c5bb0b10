// A deal as it stands after the draw, with someone more or someone less; it seats nobody by itself.
import { byBytes } from './canonicalText.ts';
import type { DrawPerson, DrawProblem, DrawRule, Seating } from './problem.ts';

export type Deal = { readonly problem: DrawProblem; readonly seating: Seating };

/** The deal with one person more, at their place in the canonical order, in this team. Rules may have named the key before. */
export const withLatecomer = ({ problem, seating }: Deal, latecomer: DrawPerson, team: number): Deal => {
  const after = problem.people.findIndex(({ key }) => byBytes(key, latecomer.key) > 0);
  const place = after < 0 ? problem.people.length : after;
  return { problem: { ...problem, people: problem.people.toSpliced(place, 0, latecomer) }, seating: seating.toSpliced(place, 0, team) };
};

const without = (rule: DrawRule, key: string): readonly DrawRule[] => {
  if (rule.kind === 'pinned') return rule.person === key ? [] : [rule];
  const people = rule.people.filter((each) => each !== key);
  return rule.kind !== 'captains' && people.length < 2 ? [] : [{ ...rule, people }];
};

/** The deal without this person; rules that then bind nobody are gone, a captains rule stays. An unknown key changes nothing. */
export const withoutPerson = ({ problem, seating }: Deal, key: string): Deal => {
  const place = problem.people.findIndex((person) => person.key === key);
  if (place < 0) return { problem, seating };
  return {
    problem: { ...problem, people: problem.people.toSpliced(place, 1), rules: problem.rules.flatMap((rule) => without(rule, key)) },
    seating: seating.toSpliced(place, 1),
  };
};
