// The steps before a draw: planning it, closing the list of who is drawn, and calling the seed in view of everyone; it deals nobody.
import type { Refusal } from '../../refusal.ts';
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Fact } from '../facts.ts';
import type { State } from '../model.ts';
import { drawnPeople, planOf } from './drawnPeople.ts';
import { isFresh, listHash } from './record/list.ts';
import { plannedDraw } from './rules/planProblems.ts';
import type { DrawPlan } from './plan.ts';
import { same } from '../same.ts';

/** The digits of all calls joined, as a whole number without leading zeros; null while none was called. */
export const seedOf = (calls: readonly string[]): string | null => (calls.length === 0 ? null : calls.join('').replace(/^0+(?=\d)/, ''));

/** A seed serves for one draw, even for one that was taken back. */
export const isSeedUsed = ({ seedCalls, draws, drawList }: Pick<State, 'seedCalls' | 'draws' | 'drawList'>): boolean =>
  draws.some(({ seed, listHash: hash }) => seed === seedOf(seedCalls) && hash === drawList?.hash);

const MOST_DIGITS = 40;

/** Physical limits are in the list: it can be counted from what is handed out, not repeated. */
export const isPrivate = (plan: DrawPlan): boolean => plan.attributes.some(({ name, weight }) => name === 'condition' && weight > 0);

/** Why the list as it stands cannot be closed; null when it can. */
export const listProblem = (state: State): Refusal | null => {
  const plan = planOf(state);
  const people = drawnPeople(state);
  if (people.length === 0) return { code: state.people.length === 0 ? 'noPeople' : 'nobodyPresent' };
  if (people.length < plan.teams) return { code: 'tooFewPeople', people: people.length, teams: plan.teams };
  const { contradictions, idOf } = plannedDraw(state);
  const named = new Set(contradictions.flatMap((found) => found.people.map((key) => idOf.get(key))));
  return contradictions.length === 0 ? null : { code: 'rulesContradict', names: people.filter(({ id }) => named.has(id)).map(({ name }) => name) };
};

export const ceremonyDeciders: Deciders<'planDraw' | 'closeDrawList' | 'callSeed' | 'clearSeed'> = {
  planDraw: (state, { plan }) => {
    if (state.retreat === null) return refuse({ code: 'noRetreat' });
    // A rule about someone who has left stays, and binds the others.
    const known = new Set([...state.people, ...state.formerPeople].map(({ id }) => id));
    const named = plan.rules.flatMap((rule) => (rule.kind === 'pinned' ? [rule.person] : rule.people));
    if (named.some((person) => !known.has(person))) return refuse({ code: 'unknownPerson' });
    if (plan.rules.some((rule) => rule.kind === 'pinned' && rule.team > plan.teams)) return refuse({ code: 'unknownTeam' });
    return same(state.drawPlan, plan) ? refuse({ code: 'unchanged' }) : accept({ type: 'drawPlanned', plan });
  },
  closeDrawList: (state, { salt }) => {
    const problem = listProblem(state);
    if (problem !== null) return refuse(problem);
    // A list that still holds is not closed anew: with another salt called digits could be tried again.
    if (isFresh(state)) return refuse({ code: 'unchanged' });
    const plan = planOf(state);
    const people = drawnPeople(state);
    return accept({
      type: 'drawListClosed', hash: listHash(state, salt), salt, people: people.length, teams: plan.teams, plan, isPrivate: isPrivate(plan),
    });
  },
  callSeed: (state, { digits }) => {
    if (state.drawList === null) return refuse({ code: 'drawListOpen' });
    if (!isFresh(state)) return refuse({ code: 'drawListStale' });
    const calls = isSeedUsed(state) ? [] : state.seedCalls;
    return calls.join('').length + digits.length > MOST_DIGITS ? refuse({ code: 'seedTooLong', most: MOST_DIGITS }) : accept({ type: 'seedCalled', digits });
  },
  clearSeed: (state) => (state.seedCalls.length === 0 ? refuse({ code: 'unchanged' }) : accept({ type: 'seedCleared' })),
};

type Recorded = 'drawPlanned' | 'drawListClosed' | 'drawListRestored' | 'seedCalled' | 'seedCleared' | 'seedRestored';

export const ceremonyReducers: Reducers<Recorded> = {
  drawPlanned: (state, { plan }) => ({ ...state, drawPlan: plan }),
  // Digits called before belong to another list.
  drawListClosed: (state, { hash, salt, people, plan, isPrivate: isPrivateList }, at) =>
    ({ ...state, drawList: { hash, salt, people, plan, isPrivate: isPrivateList, at }, seedCalls: [] }),
  drawListRestored: (state, { list, calls }) => ({ ...state, drawList: list, seedCalls: calls }),
  seedCalled: (state, { digits }) => ({ ...state, seedCalls: [...(isSeedUsed(state) ? [] : state.seedCalls), digits] }),
  seedCleared: (state) => ({ ...state, seedCalls: [] }),
  seedRestored: (state, { calls }) => ({ ...state, seedCalls: calls }),
};

const listBefore = ({ drawList, seedCalls }: State): readonly Fact[] => [{ type: 'drawListRestored', list: drawList, calls: seedCalls }];

export const ceremonyInverses: Inverses<Recorded> = {
  drawPlanned: ({ drawPlan }) => [{ type: 'drawPlanned', plan: drawPlan }],
  drawListClosed: listBefore,
  drawListRestored: listBefore,
  seedCalled: ({ seedCalls }) => [{ type: 'seedRestored', calls: seedCalls }],
  seedCleared: ({ seedCalls }) => [{ type: 'seedRestored', calls: seedCalls }],
  seedRestored: ({ seedCalls }) => [{ type: 'seedRestored', calls: seedCalls }],
};
