// One change to a deal after the draw: two people trade places, or one goes elsewhere; it judges nothing.
import type { DrawProblem, Seating } from './problem.ts';

/** People by key, teams by number from 0. */
export type Move =
  | { readonly kind: 'swap'; readonly people: readonly [string, string] }
  | { readonly kind: 'transfer'; readonly person: string; readonly team: number };

/** The seating with this change made; a key or a team the problem does not know changes nothing. */
export const afterMove = (problem: DrawProblem, seating: Seating, move: Move): Seating => {
  const seat = (key: string): number => problem.people.findIndex((person) => person.key === key);
  const teams = [...seating];
  if (move.kind === 'transfer') {
    const person = seat(move.person);
    if (person >= 0 && move.team >= 0 && move.team < problem.teams) teams[person] = move.team;
    return teams;
  }
  const [one, other] = [seat(move.people[0]), seat(move.people[1])];
  const [here, there] = [teams[one], teams[other]];
  if (here !== undefined && there !== undefined) [teams[one], teams[other]] = [there, here];
  return teams;
};
