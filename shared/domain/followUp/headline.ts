// What a retreat's action plans come to on one day: how many are due, late, settled, and when the next ones are; it words nothing.
import type { Day } from '../../units.ts';
import type { ActionPlan } from './actionPlan.ts';
import { dayNumber, planStateOf, urgencyOf } from './actionPlan.ts';

export type Headline = {
  /** Days since the last day of the retreat; 0 and below: it is not over. */
  readonly day: number;
  readonly plans: number;
  readonly today: number;
  readonly overdue: number;
  readonly soon: number;
  readonly done: number;
  /** The nearest day after today on which something is due, and how many are; null: none. */
  readonly next: { readonly due: Day; readonly plans: number } | null;
};

export const headlineOf = (plans: readonly Pick<ActionPlan, 'due' | 'progress'>[], lastDay: Day, today: Day): Headline => {
  const urgency = plans.map((plan) => ({ due: plan.due, kind: urgencyOf(plan, today) }));
  const ahead = urgency.filter(({ kind }) => kind === 'soon' || kind === 'later').map(({ due }) => due).toSorted();
  const [next] = ahead;
  const many = (wanted: ReturnType<typeof urgencyOf>): number => urgency.filter(({ kind }) => kind === wanted).length;
  return {
    day: dayNumber(lastDay, today), plans: plans.length, today: many('today'), overdue: many('overdue'), soon: many('soon'),
    done: plans.filter((plan) => planStateOf(plan) === 'done').length,
    next: next === undefined ? null : { due: next, plans: ahead.filter((due) => due === next).length },
  };
};
