// The teams that a form of answers may name, by the number that stands on name tags and lists; it reads no form.
import type { TeamId } from '../../units.ts';
import { numberOf } from '../ids.ts';
import type { MergedTeam } from '../scoring/sheets/mergedTeams.ts';

/** `number`: the one it was drawn as, never that of its emblem. */
export type AnswerTeam = { readonly team: TeamId; readonly number: number; readonly name: string };

/** Those that stand, then those that went into them, which forms from before still name; each once, though both halves of a split bring the same past. */
export const answerTeams = (teams: readonly { readonly team: TeamId; readonly name: string }[], merged: readonly MergedTeam[]): readonly AnswerTeam[] => {
  const named = [...teams, ...merged.map(({ number, name }) => ({ team: `t${number}` as TeamId, name }))];
  return [...new Map(named.toReversed().map(({ team, name }) => [team, { team, number: numberOf(team), name }])).values()].toReversed();
};
