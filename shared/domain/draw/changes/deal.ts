// A deal as it stands after the draw, and with someone more; it seats nobody by itself.
import { byBytes } from '../record/canonicalText.ts';
import type { DrawPerson, DrawProblem, Seating } from '../problem.ts';

export type Deal = { readonly problem: DrawProblem; readonly seating: Seating };

/** The deal with one person more, at their place in the canonical order, in this team. Rules may have named the key before. */
export const withLatecomer = ({ problem, seating }: Deal, latecomer: DrawPerson, team: number): Deal => {
  const after = problem.people.findIndex(({ key }) => byBytes(key, latecomer.key) > 0);
  const place = after < 0 ? problem.people.length : after;
  return { problem: { ...problem, people: problem.people.toSpliced(place, 0, latecomer) }, seating: seating.toSpliced(place, 0, team) };
};
