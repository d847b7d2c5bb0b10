// What the values profile of each team is printed from: what observers saw of each value, of the team and of all, and up to three of their notes; it ranks nobody.
import type { Words } from '../../units.ts';
import { idsOfTeam } from '../draw/idsOfTeam.ts';
import type { State } from '../model.ts';
import type { Team } from '../things.ts';
import type { TeamProfile, ObservedValue } from '../scoring/boards/profile.ts';
import { profileViews } from '../scoring/boards/profile.ts';
import { observationsOf } from '../scoring/points/observations.ts';
import { allSaid } from '../scoring/sheets/byTeam.ts';
import type { ValueFramework } from '../values/schemas.ts';
import { valueViews } from '../values/frameworks.ts';
import type { PaperBasis } from './paperBasis.ts';
import { paperBasis } from './paperBasis.ts';

/** What an observer wrote of a team; `by` null: no name was kept. */
export type ObserverNote = { readonly note: string; readonly exercise: Words; readonly by: string | null };
export type ValueProfilesView = PaperBasis & {
  readonly frameworks: readonly ValueFramework[];
  readonly overall: readonly ObservedValue[];
  readonly teams: readonly (TeamProfile & { readonly notes: readonly ObserverNote[] })[];
};

const MOST_NOTES = 3;

const notesOf = ({ runs, committee }: State, team: Team): readonly ObserverNote[] => {
  const ids = idsOfTeam(team);
  const inRuns = runs.filter(({ cancelled, observed }) => cancelled === null && observed).map(({ ratings, exercise }) => {
    const own = new Set(observationsOf({ ratings }, ids).map(({ said }) => said));
    // In the order in which they were noted, whichever of the teams it was.
    return allSaid(ratings).filter(({ said }) => own.has(said) && said.note.trim() !== '')
      .map(({ who, said: { note } }): ObserverNote => ({ note: note.trim(), exercise: exercise.name, by: committee.find(({ id }) => id === who)?.name ?? null }));
  });
  // One of each exercise before a second one of any.
  const deepest = Math.max(0, ...inRuns.map(({ length }) => length));
  return Array.from({ length: deepest }, (_, depth) => inRuns.flatMap((notes) => notes[depth] ?? [])).flat().slice(0, MOST_NOTES);
};

export const valueProfilesView = (state: State): ValueProfilesView => {
  const { teams, overall } = profileViews.profile(state);
  const byId = new Map(state.teams.map((team) => [team.id, team]));
  return {
    ...paperBasis(state), frameworks: valueViews.frameworks(state), overall,
    teams: teams.map((profile) => {
      const team = byId.get(profile.team);
      return { ...profile, notes: team === undefined ? [] : notesOf(state, team) };
    }),
  };
};
