// Figures of a list of action plans for the report: how many agencies, how many plans need others, and how many are due within 30, 60 and 90 days.
import type { Day } from '../../units.ts';
import { nameKey } from '../nameKey.ts';
import { dayNumber } from './actionPlan.ts';
import type { PlanFields } from './schemas.ts';
import { horizons } from './schemas.ts';

/** Those whose plans they are, each once. */
export const agenciesOf = (plans: readonly Pick<PlanFields, 'agency'>[]): number => new Set(plans.map(({ agency }) => nameKey(agency))).size;

export const sharedPlans = (plans: readonly Pick<PlanFields, 'partners'>[]): number => plans.filter(({ partners }) => partners.length > 0).length;

/** In parts that do not overlap; `days` null: later than all of them. Empty ones are left out. */
export const spansOf = (plans: readonly Pick<PlanFields, 'due'>[], lastDay: Day): readonly { readonly days: number | null; readonly plans: number }[] => {
  const spans = plans.map(({ due }) => horizons.find((days) => dayNumber(lastDay, due) <= days) ?? null);
  return [...horizons, null].map((days) => ({ days, plans: spans.filter((span) => span === days).length })).filter((span) => span.plans > 0);
};
