// What the console is told of the draw: plan, list, seed, draws and how even the teams are now. It never goes to the hall.
import type { PersonId } from '../../units.ts';
import type { State } from '../model.ts';
import type { Draw, DrawList } from '../things.ts';
import { isPrivate, isSeedUsed, listProblem, seedOf } from './ceremony.ts';
import { drawnPeople, planOf, presentPeople, teamByPerson } from './drawnPeople.ts';
import type { Contradiction } from './rules/contradiction.ts';
import type { Evenness } from './evenness/evenness.ts';
import { WARD_HEAD, postLevel } from './evenness/postLevel.ts';
import { isFresh } from './record/list.ts';
import type { Unseated } from './changes/offers.ts';
import { seatOffers } from './changes/offers.ts';
import type { DrawPlan, PlanRule } from './plan.ts';
import { plannedDraw } from './rules/planProblems.ts';
import type { DrawRule } from './problem.ts';
import { rulesBrokenBy } from './rules/planBreaks.ts';
import { presentEvenness, standingPlan } from './evenness/presentSeating.ts';
import { entriesScored } from '../scoring/run/entriesScored.ts';
import type { Refusal } from '../../refusal.ts';

/** How many levels an attribute has among those to be drawn, how many people have none, and how many of these should have one. */
export type AttributeCount = { readonly name: string; readonly levels: number; readonly without: number; readonly missing: number };

export type DrawView = {
  readonly plan: DrawPlan;
  /** How many the plan draws, and how many were there when anybody was recorded last. */
  readonly drawn: number;
  readonly present: number;
  readonly attributes: readonly AttributeCount[];
  /** What is handed out allows counting only, not repeating. */
  readonly isPrivate: boolean;
  /** Why the list cannot be closed as it is; null when it can. */
  readonly problem: Refusal | null;
  /** Every contradiction between the rules, its people by key. */
  readonly contradictions: readonly Contradiction[];
  /** The names of the people of the keys above. */
  readonly keyNames: Readonly<Record<string, string>>;
  /** `isFresh`: roster and plan are still as they were closed. */
  readonly list: (DrawList & { readonly isFresh: boolean }) | null;
  /** `seed` is all calls joined. `isUsed`: a draw was made with it. */
  readonly seed: { readonly calls: readonly string[]; readonly seed: string | null; readonly isUsed: boolean };
  readonly draws: readonly Draw[];
  /** Something was scored: these teams stay. */
  readonly isFixed: boolean;
  /** Of the teams as they are now; null without teams. */
  readonly evenness: Evenness | null;
  /** Rules the teams break now. */
  readonly broken: readonly PlanRule[];
  /** On the list, but in no team, while there are teams. */
  readonly unseated: readonly Unseated[];
};

const namedIn = (rule: DrawRule): readonly string[] => (rule.kind === 'pinned' ? [rule.person] : rule.people);

const attributeCounts = (state: State): readonly AttributeCount[] => {
  const { attributes, people } = plannedDraw(state).problem;
  // A district is asked of ward heads alone, and a limit of nobody.
  const wardHeads = drawnPeople(state).filter(({ post }) => postLevel(post) === WARD_HEAD).length;
  return attributes.map(({ name }, at) => {
    const levels = people.flatMap((person) => person.levels[at] ?? []);
    const without = people.length - levels.length;
    return { name, levels: new Set(levels).size, without, missing: name === 'condition' ? 0 : name === 'district' ? wardHeads - levels.length : without };
  });
};

export const drawView = (state: State): DrawView => {
  const { teams, drawList, seedCalls, draws } = state;
  const seats = teamByPerson(teams);
  const plan = planOf(state);
  const { contradictions, idOf } = plannedDraw(state);
  const names = new Map<PersonId | undefined, string>(state.people.map(({ id, name }) => [id, name]));
  const keys = new Set(contradictions.flatMap((found) => [found.people, ...found.rules.map(namedIn), ...found.chain.map(({ people }) => people)].flat()));
  return {
    plan,
    drawn: drawnPeople(state).length,
    present: presentPeople(state).length,
    attributes: attributeCounts(state),
    isPrivate: isPrivate(plan),
    problem: listProblem(state),
    contradictions,
    keyNames: Object.fromEntries([...keys].map((key) => [key, names.get(idOf.get(key)) ?? ''])),
    list: drawList === null ? null : { ...drawList, isFresh: isFresh(state) },
    seed: { calls: seedCalls, seed: seedOf(seedCalls), isUsed: seedCalls.length > 0 && isSeedUsed(state) },
    draws,
    isFixed: entriesScored(state) > 0,
    evenness: teams.length === 0 ? null : presentEvenness(state, teams),
    broken: rulesBrokenBy(standingPlan(state).rules, teams),
    unseated: teams.length === 0 ? [] : seatOffers(state, state.people.filter(({ id }) => !seats.has(id)).map(({ id }) => id)),
  };
};
