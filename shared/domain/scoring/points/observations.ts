// What observers saw of some teams in a run, each observation once, for a split left the same one to both halves; it makes no points of them.
import type { MemberId, TeamId } from '../../../units.ts';
import type { Run } from '../../things.ts';
import type { Rated } from '../schemas.ts';
import { allOfTeam, nameOf } from '../sheets/byTeam.ts';

export type Observation = { readonly team: TeamId; readonly who: MemberId | null; readonly said: Rated };

/** `teams`: those that are one now. A copy stands back behind what it was copied from, and behind a copy before it. */
export const observationsOf = ({ ratings }: Pick<Run, 'ratings'>, teams: readonly TeamId[]): readonly Observation[] => {
  const all = teams.flatMap((team) => allOfTeam(ratings, team).map((each) => ({ team, ...each })));
  if (all.every(({ said }) => said.copyOf === undefined)) return all;
  const once = new Map<string, Observation>();
  for (const each of all) {
    const key = `${each.said.copyOf ?? each.team} ${nameOf(each.who)}`;
    if (each.said.copyOf === undefined || !once.has(key)) once.set(key, each);
  }
  return [...once.values()];
};
