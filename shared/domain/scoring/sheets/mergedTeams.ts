// Which teams went into which others, so that a code on paper from before still leads somewhere; it knows no sheet.
import type { TeamId } from '../../../units.ts';
import { idsOfTeam } from '../../draw/idsOfTeam.ts';
import type { FormerTeam } from '../../draw/schemas.ts';
import { numberOf } from '../../ids.ts';
import type { State } from '../../model.ts';

/** `number`: the one it was drawn as. `now`: the team it went into. */
export type MergedTeam = { readonly number: number; readonly name: string; readonly now: TeamId };

const everyFormer = ({ formerly = [] }: Pick<FormerTeam, 'formerly'>): readonly FormerTeam[] => formerly.flatMap((former) => [former, ...everyFormer(former)]);

const mergedTeams = ({ teams }: State): readonly MergedTeam[] =>
  teams.flatMap((team) => (idsOfTeam(team).length === 1 ? [] : everyFormer(team).map(({ id, name }) => ({ number: numberOf(id), name, now: team.id }))));

export const mergedTeamViews = { mergedTeams };
