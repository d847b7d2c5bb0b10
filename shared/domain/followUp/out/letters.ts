// What the letter to each agency says: its own plans, those in which others need it, and what is due on the day it is printed; it words nothing and reads no clock.
import type { Day } from '../../../units.ts';
import type { State } from '../../model.ts';
import type { Retreat } from '../../things.ts';
import { daysLater } from '../../programme/times.ts';
import { nameKey } from '../../nameKey.ts';
import type { ActionPlan } from '../actionPlan.ts';
import { dayNumber, isSettled, planStateOf, urgencyOf } from '../actionPlan.ts';

export type AgencyLetter = {
  /** As plans name it, and in full where the list of agencies knows it. */
  readonly agency: string;
  readonly full: string;
  /** By the day they are due. */
  readonly own: readonly ActionPlan[];
  readonly joint: readonly ActionPlan[];
};
export type FollowUpLettersView = { readonly retreat: Retreat | null; readonly letters: readonly AgencyLetter[] };

const byDue = (plans: readonly ActionPlan[]): readonly ActionPlan[] => plans.toSorted((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1));

/** Every agency that holds a plan or is a partner in one, each once however it is spelt, in the order of the alphabet. */
export const agenciesIn = (plans: readonly Pick<ActionPlan, 'agency' | 'partners'>[]): readonly string[] =>
  [...new Map(plans.flatMap(({ agency, partners }) => [agency, ...partners]).toReversed().map((name) => [nameKey(name), name] as const))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);

export const agencyLetters = ({ actionPlans, agencies }: Pick<State, 'actionPlans' | 'agencies'>): readonly AgencyLetter[] => {
  const isOf = (name: string, agency: string): boolean => nameKey(name) === nameKey(agency);
  return agenciesIn(actionPlans).map((agency) => ({
    agency, full: agencies.find(({ name }) => isOf(name, agency))?.full ?? agency,
    own: byDue(actionPlans.filter((plan) => isOf(plan.agency, agency))),
    joint: byDue(actionPlans.filter((plan) => !isOf(plan.agency, agency) && plan.partners.some((partner) => isOf(partner, agency)))),
  }));
};

/** The letter to this one alone. */
export const letterTo = (all: readonly AgencyLetter[], agency: string): readonly AgencyLetter[] => all.filter((each) => nameKey(each.agency) === nameKey(agency));

export const followUpLettersView = (state: State): FollowUpLettersView => ({ retreat: state.retreat, letters: agencyLetters(state) });

export type LetterDay = {
  /** Days since the last day of the retreat; 0 and below: it is not over. */
  readonly day: number;
  /** The plans by their numbers in the letter's table, from 1: those due on this day, and those that are late. */
  readonly dueToday: readonly number[];
  readonly overdue: readonly number[];
  /** The nearest day to come on which something is due; null: none. */
  readonly next: Day | null;
  /** By when an answer is asked for; null: every plan is settled, and nothing is asked. */
  readonly replyBy: Day | null;
};

const DAYS_TO_REPLY = 7;
const [SUNDAY, SATURDAY] = [0, 6];

/** Offices are closed at the end of a week: then the Monday after. */
const workday = (day: Day): Day => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === SUNDAY ? daysLater(day, 1) : weekday === SATURDAY ? daysLater(day, 2) : day;
};

/** As the letter stands on the day it is printed. */
export const letterDay = ({ own, joint }: Pick<AgencyLetter, 'own' | 'joint'>, lastDay: Day, today: Day): LetterDay => {
  const plans = [...own, ...joint];
  const numbers = (wanted: 'today' | 'overdue'): readonly number[] => plans.flatMap((plan, at) => (urgencyOf(plan, today) === wanted ? [at + 1] : []));
  const open = plans.filter((plan) => !isSettled(planStateOf(plan)));
  const next = open.map(({ due }) => due).filter((due) => due > today).toSorted()[0] ?? null;
  const [dueToday, overdue] = [numbers('today'), numbers('overdue')];
  return {
    day: dayNumber(lastDay, today), dueToday, overdue, next,
    replyBy: open.length === 0 ? null : dueToday.length + overdue.length > 0 || next === null ? workday(daysLater(today, DAYS_TO_REPLY)) : next,
  };
};
