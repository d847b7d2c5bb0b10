// The values, facts and commands of action plans (rencana tindak lanjut): what an agency does after the retreat, by when, and how far it has come; what is written here must load for ever.
import { z } from 'zod';
import { actionPlanIdSchema, daySchema, personIdSchema, spokenSchema, teamIdSchema, titleSchema, typed } from '../../schema.ts';

export const planStates = ['open', 'going', 'done', 'cancelled'] as const;
export type PlanState = (typeof planStates)[number];
/** Days after the last day of the retreat. */
export const horizons = [30, 60, 90] as const;
export const LONGEST_PLAN_TEXT = 400;
export const MOST_PARTNERS = 10;
/** In one command, and so in one workbook. */
export const MOST_UPDATES = 1_000;

const planFieldsSchema = z.strictObject({
  /** The team that made it; null: nobody's in particular. */
  team: teamIdSchema.nullable(),
  problem: spokenSchema(LONGEST_PLAN_TEXT),
  action: spokenSchema(LONGEST_PLAN_TEXT),
  /** How one sees that it worked. */
  measure: spokenSchema(LONGEST_PLAN_TEXT, 0),
  /** Of which agency it is, as rosters name it. */
  agency: titleSchema,
  /** The other agencies it needs; none comes twice, and not its own. */
  partners: z.array(titleSchema).max(MOST_PARTNERS).readonly(),
  /** Who is in charge, as written; `person` where they take part in the retreat. */
  inCharge: titleSchema,
  person: personIdSchema.nullable(),
  due: daySchema,
}).readonly();
export type PlanFields = z.infer<typeof planFieldsSchema>;

const progressSchema = z.strictObject({ state: z.enum(planStates), note: spokenSchema(LONGEST_PLAN_TEXT, 0), on: daySchema }).readonly();
/** What was heard of a plan on a day. */
export type Progress = z.infer<typeof progressSchema>;

const updatesSchema = z.array(z.strictObject({ plan: actionPlanIdSchema, progress: progressSchema }).readonly()).min(1).max(MOST_UPDATES).readonly();

export const followUpFacts = [
  typed('actionPlanned', { plan: actionPlanIdSchema, fields: planFieldsSchema }),
  typed('actionEdited', { plan: actionPlanIdSchema, fields: planFieldsSchema }),
  typed('actionRemoved', { plan: actionPlanIdSchema, fields: planFieldsSchema, progress: z.array(progressSchema).readonly() }),
  typed('progressNoted', { updates: updatesSchema }),
  // The last thing noted of each of these plans was not so.
  typed('progressTakenBack', { plans: z.array(actionPlanIdSchema).min(1).max(MOST_UPDATES).readonly() }),
] as const;

export const followUpCommands = [
  typed('planAction', { fields: planFieldsSchema }),
  typed('editAction', { plan: actionPlanIdSchema, fields: planFieldsSchema }),
  typed('removeAction', { plan: actionPlanIdSchema }),
  typed('noteProgress', { updates: updatesSchema }),
] as const;
