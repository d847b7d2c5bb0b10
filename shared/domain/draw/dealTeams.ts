// Deals people into named teams by the fair draw with the usual plan and without salt; it stores nothing.
import type { PersonId } from '../../units.ts';
import { fairDraw } from './fairDraw.ts';
import type { DrawnPerson } from './levels.ts';
import { levelsOf, planFor } from './levels.ts';
import { defaultPlan } from './plan.ts';
import { seedTextOf } from './resultText.ts';
import { hashOf, rosterText } from './rosterText.ts';

const nobody: ReadonlySet<PersonId> = new Set();

/** Same people, names and seed give the same teams, whatever order the people come in. Sizes differ by one at most. */
export const dealTeams = (
  people: readonly DrawnPerson[], names: readonly string[], seed: string,
): readonly { readonly name: string; readonly members: readonly PersonId[] }[] => {
  const plan = planFor(people, { ...defaultPlan, teams: names.length }, nobody);
  const { problem, people: ids } = levelsOf(people, plan, nobody);
  const drawn = fairDraw(problem, seedTextOf(hashOf(rosterText(problem, null)), seed));
  if (drawn.kind !== 'drawn') throw new Error('a draw without rules always finds a seating');
  return names.map((name, team) => ({ name, members: ids.filter((_, place) => drawn.seating[place] === team) }));
};
