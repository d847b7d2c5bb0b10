// Which teams went into which others, so that a code on paper from before still leads somewhere; it knows no sheet.
import type { TeamId } from '../../../units.ts';
import { withFormer } from '../../draw/idsOfTeam.ts';
import { numberOf } from '../../ids.ts';
import type { State } from '../../model.ts';

/** `number`: the one it was drawn as. `now`: the team it went into. */
export type MergedTeam = { readonly number: number; readonly name: string; readonly now: TeamId };

const mergedTeams = ({ teams }: State): readonly MergedTeam[] =>
  teams.flatMap((team) => withFormer(team).slice(1).map(({ id, name }) => ({ number: numberOf(id), name, now: team.id })));

export const mergedTeamViews = { mergedTeams };
