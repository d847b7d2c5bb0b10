// An action plan (rencana tindak lanjut) with what was heard of it since: where it stands, and whether it is late; it reads no clock.
import type { ActionPlanId, Day } from '../../units.ts';
import { daysBetween } from '../programme/times.ts';
import type { PlanFields, PlanState, Progress } from './schemas.ts';
import { horizons } from './schemas.ts';

/** `progress` in the order it was noted, which need not be that of its days. */
export type ActionPlan = PlanFields & { readonly id: ActionPlanId; readonly progress: readonly Progress[] };

/** By day, the latest first; of one day the one that was noted last comes first. */
export const latestFirst = ({ progress }: Pick<ActionPlan, 'progress'>): readonly Progress[] =>
  progress.toReversed().toSorted((a, b) => (a.on === b.on ? 0 : a.on > b.on ? -1 : 1));

/** What is true now: a note that comes late about an earlier day changes nothing. Nothing noted: not begun. */
export const planStateOf = (plan: Pick<ActionPlan, 'progress'>): PlanState => latestFirst(plan)[0]?.state ?? 'open';

export const isSettled = (state: PlanState): boolean => state === 'done' || state === 'cancelled';

/** Against `today`, both days in the retreat's zone. Settled plans are due no more. */
type Urgency = 'overdue' | 'today' | 'soon' | 'later' | 'settled';
/** Days ahead that are `soon`. */
const SOON = 7;

export const urgencyOf = (plan: Pick<ActionPlan, 'due' | 'progress'>, today: Day): Urgency => {
  if (isSettled(planStateOf(plan))) return 'settled';
  const left = daysBetween(today, plan.due);
  return left < 0 ? 'overdue' : left === 0 ? 'today' : left <= SOON ? 'soon' : 'later';
};

/** The day after the last one of the retreat is day 1; 0 and below are days of the retreat, or before it. */
export const dayNumber = (lastDay: Day, day: Day): number => daysBetween(lastDay, day);

/** 30, 60 or 90, where a plan is due on just that day. */
export const horizonOf = (lastDay: Day, due: Day): (typeof horizons)[number] | null => {
  const number = dayNumber(lastDay, due);
  return horizons.find((each) => each === number) ?? null;
};
