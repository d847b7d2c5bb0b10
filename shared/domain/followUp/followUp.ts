// Action plans as they are made, changed, removed and followed: what may be written, what comes of it, and the way back; it reads no clock.
import type { ActionPlanId, Day, Zone } from '../../units.ts';
import type { Decision, Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import { idsOfTeam } from '../draw/idsOfTeam.ts';
import { fieldsOf, numberOf, without, withOne } from '../ids.ts';
import type { State } from '../model.ts';
import type { Refusal } from '../../refusal.ts';
import { same } from '../same.ts';
import { nameKey } from '../nameKey.ts';
import type { ActionPlan } from './actionPlan.ts';
import { planStateOf } from './actionPlan.ts';
import type { PlanFields, PlanState } from './schemas.ts';

/** No more is noted of one plan: what takes it out, or back, fits into one record. */
export const MOST_NOTED = 500;

export const planFieldsOf = (plan: ActionPlan): PlanFields => {
  const { progress: _, ...fields } = fieldsOf(plan);
  return fields;
};

const agencyFault = ({ agency, partners }: PlanFields): Refusal | null => {
  const own = partners.find((name) => nameKey(name) === nameKey(agency));
  if (own !== undefined) return { code: 'partnerIsOwn', name: own };
  const twice = partners.find((name, i) => partners.findIndex((other) => nameKey(other) === nameKey(name)) < i);
  return twice === undefined ? null : { code: 'partnerTwice', name: twice };
};

/** `before`: who and which team it names already, who may have left since. */
const faultOf = ({ teams, people, retreat }: State, fields: PlanFields, before: PlanFields | null): Refusal | null => {
  const { team, person, due } = fields;
  if (team !== null && team !== before?.team && !teams.some((each) => idsOfTeam(each).includes(team))) return { code: 'unknownTeam' };
  if (person !== null && person !== before?.person && !people.some(({ id }) => id === person)) return { code: 'unknownPerson' };
  if (retreat !== null && due < retreat.startsOn && due !== before?.due) return { code: 'dueBeforeRetreat', day: retreat.startsOn };
  return agencyFault(fields);
};

const ofPlan = ({ actionPlans }: State, id: ActionPlanId, go: (plan: ActionPlan) => Decision): Decision => {
  const plan = actionPlans.find((each) => each.id === id);
  return plan === undefined ? refuse({ code: 'unknownPlan' }) : go(plan);
};

export const followUpDeciders: Deciders<'planAction' | 'editAction' | 'removeAction' | 'noteProgress'> = {
  planAction: (state, { fields }) => {
    const fault = faultOf(state, fields, null);
    return fault === null ? accept({ type: 'actionPlanned', plan: `j${state.highestPlan + 1}` as ActionPlanId, fields }) : refuse(fault);
  },
  editAction: (state, { plan: id, fields }) => ofPlan(state, id, (plan) => {
    const before = planFieldsOf(plan);
    if (same(before, fields)) return refuse({ code: 'unchanged' });
    const fault = faultOf(state, fields, before);
    return fault === null ? accept({ type: 'actionEdited', plan: id, fields }) : refuse(fault);
  }),
  removeAction: (state, { plan: id }) => ofPlan(state, id, (plan) => accept({ type: 'actionRemoved', plan: id, fields: planFieldsOf(plan), progress: plan.progress })),
  noteProgress: (state, { updates }) => {
    for (const [i, { plan: id, progress }] of updates.entries()) {
      const plan = state.actionPlans.find((each) => each.id === id);
      if (plan === undefined) return refuse({ code: 'unknownPlan' });
      if (updates.findIndex((other) => other.plan === id) < i) return refuse({ code: 'planTwice', action: plan.action });
      if (state.retreat !== null && progress.on < state.retreat.startsOn) return refuse({ code: 'progressBeforeRetreat', action: plan.action, day: state.retreat.startsOn });
      if (plan.progress.length >= MOST_NOTED) return refuse({ code: 'progressFull', action: plan.action, most: MOST_NOTED });
    }
    return accept({ type: 'progressNoted', updates });
  },
};

type Recorded = 'actionPlanned' | 'actionEdited' | 'actionRemoved' | 'progressNoted' | 'progressTakenBack';

const progressOf = ({ actionPlans }: State, id: ActionPlanId): ActionPlan['progress'] => actionPlans.find((each) => each.id === id)?.progress ?? [];
const withProgress = (state: State, id: ActionPlanId, change: (before: ActionPlan['progress']) => ActionPlan['progress']): State =>
  ({ ...state, actionPlans: state.actionPlans.map((plan) => (plan.id === id ? { ...plan, progress: change(plan.progress) } : plan)) });

export const followUpReducers: Reducers<Recorded> = {
  actionPlanned: (state, { plan, fields }) => ({
    ...state, highestPlan: Math.max(state.highestPlan, numberOf(plan)), actionPlans: withOne(state.actionPlans, { ...fields, id: plan, progress: [] }),
  }),
  actionEdited: (state, { plan, fields }) => ({ ...state, actionPlans: withOne(state.actionPlans, { ...fields, id: plan, progress: progressOf(state, plan) }) }),
  actionRemoved: (state, { plan }) => ({ ...state, actionPlans: without(state.actionPlans, plan) }),
  progressNoted: (state, { updates }) => updates.reduce((before, { plan, progress }) => withProgress(before, plan, (noted) => [...noted, progress]), state),
  progressTakenBack: (state, { plans }) => plans.reduce((before, plan) => withProgress(before, plan, (noted) => noted.slice(0, -1)), state),
};

export const followUpInverses: Inverses<Recorded> = {
  actionPlanned: (_, { plan, fields }) => [{ type: 'actionRemoved', plan, fields, progress: [] }],
  actionEdited: ({ actionPlans }, { plan }) => actionPlans.filter(({ id }) => id === plan).map((before) => ({ type: 'actionEdited', plan, fields: planFieldsOf(before) })),
  actionRemoved: (_, { plan, fields, progress }) => [
    { type: 'actionPlanned', plan, fields },
    ...(progress.length === 0 ? [] : [{ type: 'progressNoted', updates: progress.map((each) => ({ plan, progress: each })) } as const]),
  ],
  progressNoted: (_, { updates }) => [{ type: 'progressTakenBack', plans: updates.map(({ plan }) => plan) }],
  // A plan that stands there more than once had as many of its last notes taken back.
  progressTakenBack: (before, { plans }) => {
    const updates = [...new Set(plans)].flatMap((plan) => progressOf(before, plan).slice(-plans.filter((each) => each === plan).length).map((progress) => ({ plan, progress })));
    return updates.length === 0 ? [] : [{ type: 'progressNoted', updates }];
  },
};

/** `teamName` null: no team's in particular, or one that is no longer there. */
export type PlanRow = ActionPlan & { readonly state: PlanState; readonly teamName: string | null };
export type FollowUpView = {
  /** null: there is no retreat, and then no plan either. */
  readonly days: { readonly first: Day; readonly last: Day; readonly zone: Zone } | null;
  readonly plans: readonly PlanRow[];
};

const planTeamName = ({ teams }: Pick<State, 'teams'>, { team }: Pick<ActionPlan, 'team'>): string | null =>
  (team === null ? null : teams.find((each) => idsOfTeam(each).includes(team))?.name ?? null);

const followUpView = (state: State): FollowUpView => ({
  days: state.retreat === null ? null : { first: state.retreat.startsOn, last: state.retreat.endsOn, zone: state.retreat.zone },
  plans: state.actionPlans.map((plan) => ({ ...plan, state: planStateOf(plan), teamName: planTeamName(state, plan) })),
});

export const followUpViews = { followUp: followUpView };
