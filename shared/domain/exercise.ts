// What an exercise is made of, as data; it knows nothing of teams, times of day or results.
import { z } from 'zod';
import { exerciseIdSchema, millisSchema, penaltyIdSchema, wordsSchema } from '../schema.ts';

/** The seven BerAKHLAK values by their short codes. */
export const valueCodes = ['BP', 'AK', 'KO', 'HA', 'LO', 'AD', 'KL'] as const;
export type ValueCode = (typeof valueCodes)[number];

const phaseSchema = z.strictObject({ name: wordsSchema, length: millisSchema }).readonly();
export type Phase = z.infer<typeof phaseSchema>;

/** Time: at `target` or faster 100 points, at `limit` 40, in between along a straight line (rules: Points, waktu). */
const timeRuleSchema = z.strictObject({ kind: z.literal('time'), target: millisSchema, limit: millisSchema })
  .refine(({ target, limit }) => target < limit, { path: ['limit'] }).readonly();
export type TimeRule = z.infer<typeof timeRuleSchema>;

const penaltySchema = z.strictObject({
  id: penaltyIdSchema,
  name: wordsSchema,
  effect: z.strictObject({ kind: z.literal('seconds'), each: millisSchema }).readonly(),
}).readonly();
export type Penalty = z.infer<typeof penaltySchema>;

export const exerciseSchema = z.strictObject({
  id: exerciseIdSchema,
  name: wordsSchema,
  objective: wordsSchema,
  values: z.array(z.enum(valueCodes)).readonly(),
  phases: z.array(phaseSchema).min(1).readonly(),
  result: timeRuleSchema,
  penalties: z.array(penaltySchema).readonly(),
  debrief: z.array(wordsSchema).readonly(),
}).readonly();
export type Exercise = z.infer<typeof exerciseSchema>;
