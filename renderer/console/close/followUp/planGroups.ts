// The board of plans: which ones a filter leaves, and in which groups and order they stand; it draws nothing and reads no clock.
import { isSettled, urgencyOf } from '../../../../shared/domain/followUp/actionPlan.ts';
import type { PlanRow } from '../../../../shared/domain/followUp/followUp.ts';
import type { PlanState } from '../../../../shared/domain/followUp/schemas.ts';
import type { Day } from '../../../../shared/units.ts';
import { agenciesIn } from '../../../../shared/domain/followUp/out/letters.ts';
import { nameKey } from '../../../../shared/domain/nameKey.ts';

export const planOrders = ['due', 'agency'] as const;
export type PlanOrder = (typeof planOrders)[number];
export type StateFilter = 'all' | 'unsettled' | 'overdue' | PlanState;
/** `agency` '': all. */
export type PlanFilter = { readonly state: StateFilter; readonly agency: string };
export const noFilter: PlanFilter = { state: 'all', agency: '' };

/** `due` where the group is a day, else it is an agency. */
export type PlanGroup = { readonly name: string; readonly due: Day | null; readonly plans: readonly PlanRow[]; readonly done: number; readonly overdue: number };

const byName = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });

const isLeft = (plan: PlanRow, { state, agency }: PlanFilter, today: Day): boolean => {
  const isOfAgency = agency === '' || [plan.agency, ...plan.partners].some((name) => nameKey(name) === nameKey(agency));
  const isInState = state === 'all' || (state === 'unsettled' ? !isSettled(plan.state) : state === 'overdue' ? urgencyOf(plan, today) === 'overdue' : plan.state === state);
  return isOfAgency && isInState;
};

/** The due date is one of the days, or whose plan it is one of the agencies; within it what is settled stands last. */
export const groupsOf = (plans: readonly PlanRow[], order: PlanOrder, filter: PlanFilter, today: Day): readonly PlanGroup[] => {
  const groups = new Map<string, PlanRow[]>();
  for (const plan of plans.filter((each) => isLeft(each, filter, today))) {
    const key = order === 'due' ? plan.due : nameKey(plan.agency);
    groups.set(key, [...(groups.get(key) ?? []), plan]);
  }
  const rank = (plan: PlanRow): number => (isSettled(plan.state) ? 1 : 0);
  const inOrder = (a: PlanRow, b: PlanRow): number => rank(a) - rank(b)
    || (order === 'due' ? byName.compare(a.agency, b.agency) : a.due < b.due ? -1 : a.due > b.due ? 1 : 0);
  return [...groups.values()].map((own) => own.toSorted(inOrder)).flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [{
      name: order === 'due' ? first.due : first.agency, due: order === 'due' ? first.due : null, plans: own,
      done: own.filter(({ state }) => state === 'done').length, overdue: own.filter((plan) => urgencyOf(plan, today) === 'overdue').length,
    }];
  }).toSorted((a, b) => (order === 'due' ? (a.name < b.name ? -1 : 1) : byName.compare(a.name, b.name)));
};

/** Each agency that has a plan or is needed for one, once and spelt as in the letters, "9" before "10". */
export const agenciesByName = (plans: readonly Pick<PlanRow, 'agency' | 'partners'>[]): readonly string[] => agenciesIn(plans).toSorted((a, b) => byName.compare(a, b));
