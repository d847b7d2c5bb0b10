// What an exercise is made of, as data; it knows nothing of teams, times of day or results.
import { z } from 'zod';
import { exerciseIdSchema, millisSchema, penaltyIdSchema, wordsSchema } from '../schema.ts';
import { secondsEffectSchema, timeRuleSchema } from './scoring/resultRule.ts';

/** The seven BerAKHLAK values by their short codes. */
export const valueCodes = ['BP', 'AK', 'KO', 'HA', 'LO', 'AD', 'KL'] as const;
export type ValueCode = (typeof valueCodes)[number];

const phaseSchema = z.strictObject({ name: wordsSchema, length: millisSchema }).readonly();
export type Phase = z.infer<typeof phaseSchema>;


const penaltySchema = z.strictObject({ id: penaltyIdSchema, name: wordsSchema, effect: secondsEffectSchema }).readonly();

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
