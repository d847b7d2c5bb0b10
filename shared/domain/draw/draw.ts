// Taking a draw's outcome into the retreat: it checks list, seed, rules, evenness of size and result, and never deals itself.
import type { TeamId } from '../../units.ts';
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { State } from '../model.ts';
import type { Draw, Person, Team } from '../things.ts';
import { rulesBrokenBy } from './rules/planBreaks.ts';
import { isSeedUsed, seedOf } from './ceremony.ts';
import { drawnPeople, limitedPeople, planOf } from './drawnPeople.ts';
import { isFresh, resultHash } from './record/list.ts';
import { entriesScored } from '../scoring/run/entriesScored.ts';
import { nameTwice } from './teamNames.ts';

export const drawDeciders: Deciders<'drawTeams'> = {
  drawTeams: (state, { version, seed, listHash, resultHash: claimed, reason, teams }) => {
    const people = drawnPeople(state);
    const plan = planOf(state);
    if (people.length === 0) return refuse({ code: 'noPeople' });
    if (people.length < teams.length) return refuse({ code: 'tooFewPeople', people: people.length, teams: teams.length });
    // New teams bear the old ones' ids: whatever a score can come of would be others' then.
    if (entriesScored(state) > 0) return refuse({ code: 'drawFixedByScores' });
    if (state.drawList === null) return refuse({ code: 'drawListOpen' });
    if (listHash !== state.drawList.hash || !isFresh(state)) return refuse({ code: 'drawListStale' });
    if (seed !== seedOf(state.seedCalls)) return refuse({ code: 'seedNotCalled' });
    if (isSeedUsed(state)) return refuse({ code: 'seedUsed' });
    if (state.draws.length > 0 && reason === null) return refuse({ code: 'redrawNeedsReason' });
    const twice = nameTwice(teams.map((team) => team.name));
    if (twice !== undefined) return refuse({ code: 'teamNameTwice', name: twice });
    const dealt = teams.flatMap((team) => team.members);
    const known = new Set(people.map((person) => person.id));
    const seated = new Set(dealt.filter((id) => known.has(id)));
    if (seated.size !== known.size || dealt.length !== known.size) {
      return refuse({ code: 'drawMissesPeople', missing: known.size - seated.size, extra: dealt.length - seated.size });
    }
    const sizes = teams.map((team) => team.members.length);
    const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
    if (largest - smallest > 1) return refuse({ code: 'drawUneven', smallest, largest });
    const numbered: readonly Team[] = teams.map((team, i) => ({ ...team, id: `t${i + 1}` as TeamId, number: i + 1 }));
    const isWrong = teams.length !== plan.teams || rulesBrokenBy(plan.rules, numbered).length > 0;
    if (isWrong || claimed !== resultHash(state, listHash, seed, numbered)) return refuse({ code: 'drawWrong' });
    return accept({ type: 'teamsDrawn', version, seed, listHash, resultHash: claimed, reason: state.draws.length > 0 ? reason : null, teams: numbered });
  },
};

type Recorded = 'teamsDrawn' | 'teamsRestored';

/** When draw number `to` stands instead of `from`: the later of the two is undone, or it is brought again. */
const takenBackAfter = (numbers: readonly number[], from: number, to: number): readonly number[] => (to < from ? [...numbers, from] : numbers.filter((number) => number !== to));

/** Teams of another draw wait for their show, also where those of the one before are on the wall. */
const awaitingShow = (hall: State['hall']): State['hall'] => ({ ...hall, drawShow: null, shown: hall.shown === 'teams' ? 'draw' : hall.shown });

export const drawReducers: Reducers<Recorded> = {
  teamsDrawn: (state, { seed, teams, version = null, listHash = null, resultHash: result = null, reason = null }, at) => ({
    ...state, teams, hall: awaitingShow(state.hall),
    draws: [...state.draws, { seed, at, listHash, resultHash: result, reason }],
    drawnFrom: [...state.drawnFrom, {
      people: drawnPeople(state), limited: [...limitedPeople(state)], version, teams,
      list: state.drawList !== null && state.drawList.hash === listHash ? state.drawList : null,
    }],
    standingDraw: state.draws.length + 1,
  }),
  // The draw that was taken back still counts: how often was drawn is never made less.
  teamsRestored: (state, { teams, draw = teams.length === 0 ? 0 : state.standingDraw }) =>
    (draw === state.standingDraw ? { ...state, teams } : {
      ...state, teams, hall: awaitingShow(state.hall), standingDraw: draw, drawsTakenBack: takenBackAfter(state.drawsTakenBack, state.standingDraw, draw),
    }),
};

export const drawInverses: Inverses<Recorded> = {
  teamsDrawn: ({ teams, standingDraw }) => [{ type: 'teamsRestored', teams, draw: standingDraw }],
  teamsRestored: ({ teams, standingDraw }, { draw }) => [{ type: 'teamsRestored', teams, ...(draw === undefined ? {} : { draw: standingDraw }) }],
};

export type TeamsView = {
  readonly teams: readonly { readonly team: TeamId; readonly number: number; readonly name: string; readonly members: readonly Person[] }[];
  readonly draws: readonly Draw[];
  /** Which of them these teams come from, counted from 1; 0: none. */
  readonly standingDraw: number;
};

const teamsView = ({ teams, people, draws, standingDraw }: State): TeamsView => {
  const byId = new Map(people.map((person) => [person.id, person]));
  return {
    draws, standingDraw,
    teams: teams.map(({ id, number, name, members }) => ({
      team: id, number, name, members: members.flatMap((member) => byId.get(member) ?? []),
    })),
  };
};

export const drawViews = { teams: teamsView };
