// What the hall is told of a draw: the closed list's hash and seed, who falls where, and the teams by name; of a person only the short name.
import type { TeamId } from '../../../units.ts';
import type { State } from '../../model.ts';
import type { ShowGoing } from '../../things.ts';
import { calledName } from '../../roster/shortName.ts';
import { seedOf } from '../ceremony.ts';
import { teamByPerson } from '../drawnPeople.ts';
import type { TeamPage } from './teamPages.ts';
import { numberOf } from '../../ids.ts';

export type DrawListScene = {
  readonly people: number;
  readonly teams: number;
  /** 64 hex digits. */
  readonly hash: string;
  /** The digits of each guest. */
  readonly calls: readonly string[];
  /** The draw made from this list and these digits: which of how many, counted from 1, those taken back included; null before it. */
  readonly draw: { readonly number: number; readonly of: number; readonly seed: string; readonly resultHash: string } | null;
};

export type ShownTeam = { readonly team: TeamId; readonly number: number; readonly name: string };
export type DrawShowScene = {
  readonly teams: readonly ShownTeam[];
  /** How many fall. */
  readonly people: number;
  /** In the order they fall; `to` is the team's place in `teams`, from 0. Nobody before it begins: the wall's machine may not know the end either. */
  readonly falls: readonly { readonly name: string; readonly to: number }[];
  /** null: it has not begun. */
  readonly going: ShowGoing | null;
};

/** `drawn`: the number the team was drawn as, which stays whatever its emblem. */
export type ListedTeam = ShownTeam & { readonly drawn: number; readonly members: readonly string[] };
export type TeamListScene = { readonly teams: readonly ListedTeam[]; readonly from: TeamPage };

export const drawListScene = ({ drawList, seedCalls, draws, teams }: State): DrawListScene | null => {
  if (drawList === null) return null;
  const at = teams.length === 0 ? -1 : draws.findLastIndex(({ listHash, seed }) => listHash === drawList.hash && seed === seedOf(seedCalls));
  const made = draws[at];
  return {
    people: drawList.people, teams: drawList.plan.teams, hash: drawList.hash, calls: seedCalls,
    draw: made === undefined || made.resultHash === null ? null : { number: at + 1, of: draws.length, seed: made.seed, resultHash: made.resultHash },
  };
};

/** Agency by agency as the list has them, so that colleagues are seen to part; the agencies themselves are not told. */
const inOrderOfAgencies = ({ people }: State): State['people'] => {
  const ranks = new Map<string, number>();
  for (const { agency } of people) if (!ranks.has(agency)) ranks.set(agency, ranks.size);
  return people.toSorted((a, b) => (ranks.get(a.agency) ?? 0) - (ranks.get(b.agency) ?? 0));
};

export const drawShowScene = (state: State): DrawShowScene => {
  const seats = teamByPerson(state.teams);
  const places = new Map(state.teams.map(({ id }, place) => [id, place]));
  const going = state.hall.drawShow;
  return {
    teams: state.teams.map(({ id, number, name }) => ({ team: id, number, name })),
    people: seatedCount(state),
    falls: going === null ? [] : inOrderOfAgencies(state).flatMap(({ id, name }) => {
      const to = places.get(seats.get(id)?.id as TeamId);
      return to === undefined ? [] : [{ name: calledName(name), to }];
    }),
    going,
  };
};

/** Only members on the list of participants. */
export const seatedCount = ({ teams, people }: State): number => {
  const seats = teamByPerson(teams);
  return people.filter(({ id }) => seats.has(id)).length;
};

const FIRST: TeamPage = { page: 0, since: 0 as TeamPage['since'] };

export const teamListScene = ({ teams, people, hall }: State): TeamListScene => {
  const names = new Map(people.map(({ id, name }) => [id, calledName(name)]));
  return {
    teams: teams.map(({ id, number, name, members }) => ({
      team: id, number, name, drawn: numberOf(id), members: members.flatMap((member) => names.get(member) ?? []),
    })),
    from: hall.teamPage ?? FIRST,
  };
};
