// What could be done to the teams as they sit: a seat for a latecomer, moves that mend, what a move would cost; it changes nothing.
import type { PersonId, TeamId } from '../../../units.ts';
import type { State } from '../../model.ts';
import type { Team } from '../../things.ts';
import { bestTeams } from './bestTeams.ts';
import { withLatecomer } from './deal.ts';
import { limitedPeople } from '../drawnPeople.ts';
import { levelsOf } from '../evenness/levels.ts';
import type { PlanRule } from '../plan.ts';
import type { PresentSeating } from '../evenness/presentSeating.ts';
import { presentGap, presentSeating, standingPlan } from '../evenness/presentSeating.ts';
import type { Repaired } from './repair.ts';
import type { Seat } from './teamChanges.ts';
import { afterSeats, newlyBroken } from './teamChanges.ts';

export type SeatOffer = { readonly team: TeamId; readonly pairs: number; readonly size: number };
/** `offers`: the best three teams, best first; none where rules forbid every one. */
export type Unseated = { readonly person: PersonId; readonly offers: readonly SeatOffer[] };

/** For each of these people, as if nobody else came. */
export const seatOffers = (state: State, people: readonly PersonId[]): readonly Unseated[] => people.map((person) => {
  const { teams } = state;
  const { seating } = presentSeating(state, teams);
  const seated = new Set(teams.flatMap(({ members }) => members));
  const all = levelsOf(state.people.filter(({ id }) => id === person || seated.has(id)), { ...standingPlan(state), teams: Math.max(2, teams.length) }, limitedPeople(state));
  const newcomer = all.problem.people[all.people.indexOf(person)];
  if (newcomer === undefined) return { person, offers: [] };
  const deal = withLatecomer({ problem: { ...all.problem, teams: teams.length, people: all.problem.people.filter((each) => each !== newcomer) }, seating }, newcomer, 0);
  const offers = bestTeams(deal.problem, deal.seating, newcomer.key);
  return { person, offers: offers.flatMap(({ team, pairs, sizeAfter }) => { const at = teams[team]; return at === undefined ? [] : [{ team: at.id, pairs, size: sizeAfter }]; }) };
});

/** What it comes to with so many moves: who goes where, and how far from the most even seating it then is, in pairs. */
export type RepairStep = { readonly moves: number; readonly seats: readonly Seat[]; readonly gap: number; readonly uneven: number };

/** What mending these teams, seated so, came to: each step better than the one before. */
export const repairSteps = (teams: readonly Team[], { ids, seating }: PresentSeating, repaired: readonly Repaired[]): readonly RepairStep[] =>
  repaired.map((found): RepairStep => ({
    moves: found.moves.length, gap: found.gap, uneven: found.uneven,
    seats: ids.flatMap((person, at) => {
      const team = teams[found.seating[at] ?? -1];
      return found.seating[at] === seating[at] || team === undefined ? [] : [{ person, to: team.id }];
    }),
  })).filter(({ moves, gap, uneven }, at, all) => all.findIndex((other) => other.gap === gap && other.uneven === uneven) === at || moves === 0);

export type MoveEffect = { readonly gap: { readonly before: number; readonly after: number }; readonly broken: readonly PlanRule[] };

export const effectOfSeats = (state: State, seats: readonly Seat[]): MoveEffect => {
  const teams = afterSeats(state.teams, seats);
  return { gap: { before: presentGap(state, state.teams), after: presentGap(state, teams) }, broken: newlyBroken(state, teams) };
};
