// Draws the members of one team into two halves, as evenly as their rules allow; it is over at once and stores nothing.
import type { Answer } from '../../../shared/contract.ts';
import { fairDraw } from '../../../shared/domain/draw/search/fairDraw.ts';
import { presentSeating } from '../../../shared/domain/draw/evenness/presentSeating.ts';
import { seedTextOf } from '../../../shared/domain/draw/record/resultText.ts';
import { hashOf, rosterText } from '../../../shared/domain/draw/record/rosterText.ts';
import { splitProblem } from '../../../shared/domain/draw/changes/splitProblem.ts';
import type { State } from '../../../shared/domain/model.ts';
import type { PersonId, TeamId } from '../../../shared/units.ts';

/** Half a team is small, so few steps are enough. */
const LIMITS = { even: 400_000, weighted: 400_000 };

export const computeSplit = (state: State, team: TeamId, seed: string): Answer<readonly PersonId[]> => {
  const at = state.teams.findIndex(({ id }) => id === team);
  if (at < 0) return { ok: false, refusal: { code: 'unknownTeam' } };
  const { problem, ids, seating } = presentSeating(state, state.teams);
  const half = splitProblem({ problem, seating }, at);
  if (half.people.length < 2) return { ok: false, refusal: { code: 'tooFewPeople', people: half.people.length, teams: 2 } };
  const outcome = fairDraw(half, seedTextOf(hashOf(rosterText(half, null)), seed), { limits: LIMITS });
  if (outcome.kind !== 'drawn') return { ok: false, refusal: { code: 'noSeatingFound' } };
  const members = ids.filter((_, place) => seating[place] === at);
  return { ok: true, value: members.filter((_, place) => outcome.seating[place] === 1) };
};
