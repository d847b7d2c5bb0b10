// What is wrong with the draw that is planned, looked at once for each plan and roster: a search for contradictions takes time.
import type { PersonId } from '../../../units.ts';
import type { State } from '../../model.ts';
import type { Contradiction } from './contradiction.ts';
import { contradictions } from './contradictions.ts';
import type { Levelled } from '../evenness/levels.ts';
import { drawProblem } from '../record/list.ts';

export type Planned = Levelled & { readonly contradictions: readonly Contradiction[]; readonly idOf: ReadonlyMap<string, PersonId> };

type Known = { readonly given: readonly unknown[]; readonly planned: Planned };
const lastFor = new WeakMap<State['people'], Known>();

/** The same object for as long as nothing a draw is given has changed. */
export const plannedDraw = (state: State): Planned => {
  const given = [state.drawPlan, state.limits, state.attendance, state.sessions];
  const known = lastFor.get(state.people);
  if (known !== undefined && known.given.every((part, at) => part === given[at])) return known.planned;
  const levelled = drawProblem(state);
  const planned: Planned = {
    ...levelled,
    contradictions: levelled.people.length < levelled.problem.teams ? [] : contradictions(levelled.problem),
    idOf: new Map(levelled.problem.people.map(({ key }, at) => [key, levelled.people[at] as PersonId])),
  };
  lastFor.set(state.people, { given, planned });
  return planned;
};
