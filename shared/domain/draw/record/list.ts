// The list of who is drawn by which plan, as its hash, and the hash of a result: what decides whether they still hold.
import type { PersonId } from '../../../units.ts';
import type { State } from '../../model.ts';
import type { Team } from '../../things.ts';
import { drawnPeople, limitedPeople, planOf } from '../drawnPeople.ts';
import type { Levelled } from '../evenness/levels.ts';
import { levelsOf } from '../evenness/levels.ts';
import { resultText, seedTextOf } from './resultText.ts';
import { hashOf, rosterText } from './rosterText.ts';

/** What the next draw is given. */
export const drawProblem = (state: State): Levelled => levelsOf(drawnPeople(state), planOf(state), limitedPeople(state));

export const listHash = (state: State, salt: string): string => hashOf(rosterText(drawProblem(state).problem, salt));

/** Whether the closed list still says what roster and plan say now. */
export const isFresh = (state: State): boolean => state.drawList !== null && listHash(state, state.drawList.salt) === state.drawList.hash;

/** For a draw from this state's list, which must be fresh; `teams` in the order of their numbers. */
export const resultHash = (state: State, hash: string, seed: string, teams: readonly Pick<Team, 'members'>[]): string => {
  const { problem, people } = drawProblem(state);
  const teamOf = new Map<PersonId, number>(teams.flatMap(({ members }, at) => members.map((member) => [member, at] as const)));
  return hashOf(resultText(seedTextOf(hash, seed), problem, people.map((id) => teamOf.get(id) ?? -1)));
};
