// Changing teams after the draw: latecomers, moves, names, emblems, mergers and splits; what moves people says how much less even it makes them.
import type { Refusal } from '../../../refusal.ts';
import type { PersonId, TeamId } from '../../../units.ts';
import type { Decision, Deciders, Inverses, Reducers } from '../../decision.ts';
import { accept, refuse } from '../../decision.ts';
import type { Fact } from '../../facts.ts';
import type { State } from '../../model.ts';
import type { Team } from '../../things.ts';
import type { FormerTeam } from '../schemas.ts';
import { rulesBrokenBy, sameRule } from '../rules/planBreaks.ts';
import { teamByPerson } from '../drawnPeople.ts';
import { idsOfTeam, withFormer } from '../idsOfTeam.ts';
import type { PlanRule } from '../plan.ts';
import { presentGap, standingPlan } from '../evenness/presentSeating.ts';
import { sheetVersion } from '../../scoring/sheets/sheetVersion.ts';
import { nameTwice } from '../teamNames.ts';
import { numberOf } from '../../ids.ts';
import { isDisputed, isHalfIn } from '../../scoring/run/teamsInRun.ts';
import { inherited } from '../../scoring/run/inherited.ts';
import { saidOf, teamsSpokenOf, withSaid } from '../../scoring/sheets/byTeam.ts';

/** `to` null: without a team. */
export type Seat = { readonly person: PersonId; readonly to: TeamId | null };

/** The teams with these people elsewhere, newcomers last. */
export const afterSeats = (teams: readonly Team[], seats: readonly Seat[]): readonly Team[] => {
  const moved = new Set(seats.map(({ person }) => person));
  return teams.map((team) => {
    const stay = team.members.filter((member) => !moved.has(member));
    const come = seats.filter(({ to }) => to === team.id).map(({ person }) => person);
    return stay.length === team.members.length && come.length === 0 ? team : { ...team, members: [...stay, ...come] };
  });
};

const afterMerge = (teams: readonly Team[], kept: TeamId, gone: TeamId, name: string): readonly Team[] => {
  const leaving = teams.find(({ id }) => id === gone);
  if (leaving === undefined) return teams;
  const former: FormerTeam = { id: gone, name: leaving.name, ...(leaving.formerly === undefined ? {} : { formerly: leaving.formerly }) };
  return teams.flatMap((team) => (team.id === gone ? []
    : team.id === kept ? [{ ...team, name, members: [...team.members, ...leaving.members], formerly: [...team.formerly ?? [], former] }] : [team]));
};

/** The new team stands last, with the past of the one it comes from. */
const afterSplit = (teams: readonly Team[], fact: { readonly team: TeamId; readonly newTeam: TeamId; readonly name: string; readonly number: number; readonly members: readonly PersonId[] }): readonly Team[] => {
  const from = teams.find(({ id }) => id === fact.team);
  if (from === undefined) return teams;
  const going = new Set(fact.members);
  const { formerly } = from;
  return [
    ...teams.map((team) => (team === from ? { ...team, members: team.members.filter((member) => !going.has(member)) } : team)),
    { id: fact.newTeam, number: fact.number, name: fact.name, members: fact.members, ...(formerly === undefined ? {} : { formerly }) },
  ];
};

const gapOf = (state: State, teams: readonly Team[]) => ({ before: presentGap(state, state.teams), after: presentGap(state, teams) });

/** Rules that hold now and would not any more. */
export const newlyBroken = (state: State, teams: readonly Team[]): readonly PlanRule[] => {
  const { rules } = standingPlan(state);
  const before = rulesBrokenBy(rules, state.teams);
  return rulesBrokenBy(rules, teams).filter((rule) => !before.includes(rule));
};

type Seated = { readonly teams: readonly Team[]; readonly broken: readonly PlanRule[]; readonly gap: { readonly before: number; readonly after: number } };

/** What comes of these seats, or why they cannot be taken. */
const seating = (state: State, seats: readonly Seat[], acceptBroken: readonly PlanRule[], then: (seated: Seated) => Fact): Decision => {
  if (state.teams.length === 0) return refuse({ code: 'noTeams' });
  const known = new Set(state.people.map(({ id }) => id));
  if (seats.some(({ person }) => !known.has(person)) || new Set(seats.map(({ person }) => person)).size < seats.length) return refuse({ code: 'unknownPerson' });
  if (seats.some(({ to }) => to !== null && !state.teams.some(({ id }) => id === to))) return refuse({ code: 'unknownTeam' });
  const byPerson = teamByPerson(state.teams);
  if (seats.every(({ person, to }) => (byPerson.get(person)?.id ?? null) === to)) return refuse({ code: 'unchanged' });
  const teams = afterSeats(state.teams, seats);
  const empty = teams.find(({ members }, i) => members.length === 0 && state.teams[i]?.members.length !== 0);
  if (empty !== undefined) return refuse({ code: 'teamEmptied', name: empty.name });
  const broken = newlyBroken(state, teams);
  const unseen = broken.filter((rule) => !acceptBroken.some((accepted) => sameRule(accepted, rule)));
  if (unseen.length > 0) return refuse({ code: 'moveBreaksRules', rules: unseen.length });
  return accept(then({ teams, broken, gap: gapOf(state, teams) }));
};

/** Above every number there ever was, so that no old sheet becomes the new team's. */
const nextTeamId = (state: State): TeamId => {
  const ids = [...state.teams.flatMap(idsOfTeam), ...state.runs.flatMap(({ sheets }) => teamsSpokenOf(sheets))];
  return `t${1 + Math.max(0, ...ids.map(numberOf))}` as TeamId;
};
const freeNumber = (teams: readonly Team[]): number => {
  const taken = new Set(teams.map(({ number }) => number));
  return teams.map((_, i) => i + 1).find((number) => !taken.has(number)) ?? teams.length + 1;
};

/** The other teams that the audience still sees, one that was merged away behind a freeze among them: a name or an emblem on the wall twice would tell of the merger. */
const stillShown = ({ frozen }: State, id: TeamId): readonly Team[] => frozen?.teams.filter((team) => team.id !== id) ?? [];

/** The mean of both must be taken neither of half a panel nor of a score that is doubted. */
const openBeforeMerger = ({ teams, runs }: State, ids: readonly TeamId[]): Refusal | null => {
  for (const { id, name } of teams.filter((team) => ids.includes(team.id)).flatMap(withFormer)) {
    for (const run of runs) {
      const { exercise: { name: exercise }, stage } = run;
      if (isDisputed(run, id)) return { code: 'mergeDisputed', name, exercise };
      if (stage !== 'closed' && isHalfIn(run, id)) return { code: 'mergeHalfJudged', name, exercise };
    }
  }
  return null;
};

type Change = 'seatPerson' | 'moveMembers' | 'renameTeam' | 'recolourTeam' | 'mergeTeams' | 'splitTeam';

export const teamChangeDeciders: Deciders<Change> = {
  seatPerson: (state, { person, team, acceptBroken }) => {
    if (teamByPerson(state.teams).has(person)) return refuse({ code: 'alreadySeated' });
    return seating(state, [{ person, to: team }], acceptBroken, ({ broken, gap }) => ({ type: 'personSeated', person, team, broken, gap }));
  },
  moveMembers: (state, { moves, acceptBroken }) => {
    const byPerson = teamByPerson(state.teams);
    return seating(state, moves, acceptBroken, ({ broken, gap }) => ({
      type: 'membersMoved', moves: moves.map(({ person, to }) => ({ person, from: byPerson.get(person)?.id ?? null, to })), broken, gap,
    }));
  },
  renameTeam: (state, { team: id, name }) => {
    const team = state.teams.find((each) => each.id === id);
    if (team === undefined) return refuse({ code: 'unknownTeam' });
    if (team.name === name) return refuse({ code: 'unchanged' });
    const twice = nameTwice([...state.teams.filter((each) => each !== team).map((each) => each.name), name])
      ?? stillShown(state, id).map((each) => each.name).find((shown) => nameTwice([shown, name]) !== undefined);
    return twice === undefined ? accept({ type: 'teamRenamed', team: id, name }) : refuse({ code: 'teamNameTwice', name: twice });
  },
  recolourTeam: (state, { team: id, number }) => {
    const team = state.teams.find((each) => each.id === id);
    if (team === undefined) return refuse({ code: 'unknownTeam' });
    if (team.number === number) return refuse({ code: 'unchanged' });
    const other = state.teams.find((each) => each.number === number) ?? stillShown(state, id).find((each) => each.number === number);
    return other === undefined ? accept({ type: 'teamRecoloured', team: id, number }) : refuse({ code: 'emblemTaken', name: other.name });
  },
  mergeTeams: (state, { kept, gone, name }) => {
    if (![kept, gone].every((id) => state.teams.some((team) => team.id === id)) || kept === gone) return refuse({ code: 'unknownTeam' });
    const open = openBeforeMerger(state, [kept, gone]);
    if (open !== null) return refuse(open);
    const teams = afterMerge(state.teams, kept, gone, name);
    const twice = nameTwice(teams.map((team) => team.name));
    if (twice !== undefined) return refuse({ code: 'teamNameTwice', name: twice });
    return accept({ type: 'teamsMerged', team: kept, gone, name, gap: gapOf(state, teams) });
  },
  splitTeam: (state, { team: id, name, seed, members }) => {
    const team = state.teams.find((each) => each.id === id);
    if (team === undefined) return refuse({ code: 'unknownTeam' });
    const going = new Set(members);
    const stay = team.members.filter((member) => !going.has(member)).length;
    if (going.size < members.length || stay + members.length !== team.members.length || Math.abs(stay - members.length) > 1) return refuse({ code: 'drawWrong' });
    const fact = { type: 'teamSplit' as const, team: id, newTeam: nextTeamId(state), name, number: freeNumber(state.teams), members, seed };
    const teams = afterSplit(state.teams, fact);
    const twice = nameTwice(teams.map((each) => each.name));
    return twice === undefined ? accept({ ...fact, gap: gapOf(state, teams) }, ...inherited(state, id, fact.newTeam)) : refuse({ code: 'teamNameTwice', name: twice });
  },
};

const withTeam = (state: State, id: TeamId, change: Partial<Team>): State =>
  ({ ...state, teams: state.teams.map((team) => (team.id === id ? { ...team, ...change } : team)) });

type Recorded = 'personSeated' | 'membersMoved' | 'teamRenamed' | 'teamRecoloured' | 'teamsMerged' | 'teamSplit';

export const teamChangeReducers: Reducers<Recorded> = {
  personSeated: (state, { person, team }) => ({ ...state, teams: afterSeats(state.teams, [{ person, to: team }]) }),
  membersMoved: (state, { moves }) => ({ ...state, teams: afterSeats(state.teams, moves) }),
  teamRenamed: (state, { team, name }) => withTeam(state, team, { name }),
  teamRecoloured: (state, { team, number }) => withTeam(state, team, { number }),
  teamsMerged: (state, { team, gone, name }) => ({ ...state, teams: afterMerge(state.teams, team, gone, name) }),
  // Both halves earned what the team has so far.
  teamSplit: (state, fact) => ({
    ...state,
    teams: afterSplit(state.teams, fact),
    runs: state.runs.map((run) => {
      const sheet = saidOf(run.sheets, fact.team, null);
      if (sheet === undefined) return run;
      // After an undo the same id comes again, and its sheets must not have a version a second time.
      const version = Math.max(sheet.version, sheetVersion(state, run.id, fact.newTeam) + 1);
      return { ...run, sheets: withSaid(run.sheets, fact.newTeam, null, { ...sheet, version }) };
    }),
  }),
};

export const teamChangeInverses: Inverses<Recorded> = {
  personSeated: ({ teams }) => [{ type: 'teamsRestored', teams }],
  membersMoved: ({ teams }) => [{ type: 'teamsRestored', teams }],
  teamRenamed: ({ teams }) => [{ type: 'teamsRestored', teams }],
  teamRecoloured: ({ teams }) => [{ type: 'teamsRestored', teams }],
  teamsMerged: ({ teams }) => [{ type: 'teamsRestored', teams }],
  // The sheets the new team got go with it.
  teamSplit: ({ teams, runs }, { team, newTeam }) => [
    ...runs.flatMap(({ id, sheets }): readonly Fact[] => (saidOf(sheets, team, null) === undefined ? [] : [{ type: 'sheetRestored', run: id, team: newTeam, sheet: null }])),
    { type: 'teamsRestored', teams },
  ],
};
