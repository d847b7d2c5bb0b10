// What the audience may know of a retreat, frozen or not, and how the names it knows follow; every scene of the hall but the reveal is drawn from this, and its boards from publicBoard.ts.
import type { TeamId } from '../../units.ts';
import { idsOfTeam } from '../draw/idsOfTeam.ts';
import type { State } from '../model.ts';
import type { Frozen, Team } from '../things.ts';
import type { Rotation, TeamRound } from '../rotation/schemas.ts';
import { newRun } from '../runs/findRun.ts';
import { same } from '../same.ts';
import { withWholeBehaviour } from './wholeBehaviour.ts';

const joined = (round: TeamRound, walks: ReadonlyMap<TeamId, TeamId>): TeamRound => {
  const placed = new Set(round.flatMap(({ teams }) => teams));
  const lost = [...walks].filter(([gone]) => !placed.has(gone));
  return round.map(({ station, teams }) => ({ station, teams: [...teams, ...lost.flatMap(([gone, host]) => (teams.includes(host) ? [gone] : []))] }));
};

/** A team that was merged into another since walks with it, under its own name. */
const publicRotation = (rotation: Rotation, teams: readonly Team[], { rotating }: Frozen): Rotation => {
  const goes = (id: TeamId): boolean => rotation.teams.includes(id) && !rotation.away.includes(id);
  const walks = new Map(rotating.filter((id) => !goes(id)).flatMap((id) => {
    const host = teams.find((team) => team.id !== id && idsOfTeam(team).includes(id));
    return host === undefined || !goes(host.id) ? [] : [[id, host.id] as const];
  }));
  return walks.size === 0 ? rotation : {
    ...rotation, teams: [...new Set([...rotation.teams, ...walks.keys()])], away: rotation.away.filter((id) => !walks.has(id)),
    rounds: rotation.rounds.map((round) => joined(round, walks)),
  };
};

/**
 * The state as the hall's scenes get it, without Perilaku that is not whole. While the board is frozen it holds the teams as they were, under their present names, and not one score:
 * of a run only what is done in it, for its timer, its briefing and its debrief. Boards come from `publicBoard`.
 */
export const publicState = (state: State): State => {
  const { frozen, rotation } = state;
  if (frozen === null) return withWholeBehaviour(state);
  return {
    ...state,
    teams: frozen.teams, target: frozen.target, rotation: rotation === null ? null : publicRotation(rotation, state.teams, frozen),
    gatherings: state.gatherings.filter(({ at }) => at < frozen.at),
    runs: state.runs.map(({ id, exercise, weight }) => newRun(id, exercise, weight)),
    help: [], adjustments: [], runMoments: {}, blanked: {}, blankedRatings: {}, commitments: [], reflections: state.reflections.filter(({ shared }) => shared), instruments: [], answerForms: [], secondEntries: {}, typedApart: {}, actionPlans: [], commentGroups: [], undoable: [], redoable: [],
  };
};

/** Names and emblems follow. What a team is called once another was merged into it is the merged team's name, and one that is no longer there keeps its own. */
const followed = (known: Team, teams: readonly Team[]): Team => {
  const present = teams.find(({ id }) => id === known.id);
  if (present === undefined) return known;
  const name = same(present.formerly, known.formerly) ? present.name : known.name;
  return name === known.name && present.number === known.number ? known : { ...known, name, number: present.number };
};

/** After whatever changed the teams. A new draw is public, and there are no scores yet that it could tell of. */
export const withPublicNames = (before: State, after: State): State => {
  const { frozen, teams } = after;
  if (frozen === null || teams === before.teams) return after;
  if (after.standingDraw !== before.standingDraw) return { ...after, frozen: { ...frozen, teams } };
  return { ...after, frozen: { ...frozen, teams: frozen.teams.map((team) => followed(team, teams)) } };
};
