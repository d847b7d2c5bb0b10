// An action plan while it is typed, and what is still wrong with it; it sends and keeps nothing.
import { cleanText } from '../../../../shared/cleanText.ts';
import { horizonOf } from '../../../../shared/domain/followUp/actionPlan.ts';
import type { FollowUpView } from '../../../../shared/domain/followUp/followUp.ts';
import { LONGEST_PLAN_TEXT, horizons } from '../../../../shared/domain/followUp/schemas.ts';
import type { PlanFields } from '../../../../shared/domain/followUp/schemas.ts';
import { daysLater } from '../../../../shared/domain/programme/times.ts';
import { daySchema } from '../../../../shared/schema.ts';
import type { PlanProblem } from '../../../../shared/text/close/followUp.ts';
import type { Day } from '../../../../shared/units.ts';

export type Days = NonNullable<FollowUpView['days']>;
export type Horizon = (typeof horizons)[number];
/** `horizon` null: due on `day`, as it was typed. */
export type PlanDraft = Omit<PlanFields, 'due'> & { readonly horizon: Horizon | null; readonly day: string };
export type PlanField = 'problem' | 'action' | 'measure' | 'agency' | 'partners' | 'inCharge' | 'due';

export const horizonDay = ({ last }: Pick<Days, 'last'>, horizon: Horizon): Day => daysLater(last, horizon);

export const freshPlan: PlanDraft = { team: null, problem: '', action: '', measure: '', agency: '', partners: [], inCharge: '', person: null, horizon: horizons[0], day: '' };

export const draftOf = ({ due, ...fields }: PlanFields, { last }: Days): PlanDraft => ({ ...fields, horizon: horizonOf(last, due), day: due });

const letters = (name: string): string => cleanText(name).toLowerCase();

const partnerProblem = ({ agency, partners }: PlanDraft): PlanProblem | undefined => {
  const names = partners.map(letters);
  return names.includes(letters(agency)) ? 'ownPartner' : new Set(names).size < names.length ? 'twice' : undefined;
};

const dueProblem = ({ horizon, day }: PlanDraft, { first }: Days): PlanProblem | undefined =>
  (horizon !== null ? undefined : !daySchema.safeParse(day).success ? 'notADay' : day < first ? 'beforeRetreat' : undefined);

export const planProblems = (draft: PlanDraft, days: Days): Readonly<Partial<Record<PlanField, PlanProblem>>> => {
  const empty = (text: string): PlanProblem | undefined => (cleanText(text) === '' ? 'empty' : undefined);
  const tooLong = (text: string): PlanProblem | undefined => (cleanText(text).length > LONGEST_PLAN_TEXT ? 'tooLong' : undefined);
  const found = {
    problem: empty(draft.problem) ?? tooLong(draft.problem), action: empty(draft.action) ?? tooLong(draft.action), measure: tooLong(draft.measure), agency: empty(draft.agency), partners: partnerProblem(draft), inCharge: empty(draft.inCharge), due: dueProblem(draft, days),
  };
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== undefined));
};

/** null while anything is wrong. */
export const planFieldsFrom = (draft: PlanDraft, days: Days): PlanFields | null => {
  if (Object.keys(planProblems(draft, days)).length > 0) return null;
  const { horizon, day, ...fields } = draft;
  const due = horizon === null ? daySchema.parse(day) : horizonDay(days, horizon);
  return {
    ...fields, problem: cleanText(fields.problem), action: cleanText(fields.action), measure: cleanText(fields.measure),
    agency: cleanText(fields.agency), partners: fields.partners.map(cleanText), inCharge: cleanText(fields.inCharge), due,
  };
};
