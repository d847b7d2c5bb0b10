// What an exercise is made of, as data; it knows nothing of teams, times of day or results.
import { z } from 'zod';
import { exerciseIdSchema, longWordsSchema, millisSchema, wordsSchema } from '../schema.ts';
import { penaltySchema } from './scoring/points/penalties.ts';
import { resultRuleSchema } from './scoring/points/resultRule.ts';

/** A value by its short code: one of BerAKHLAK's, or of a framework of the retreat's own. */
export const valueCodeSchema = z.string().regex(/^[A-Z0-9]{1,6}$/);
export type ValueCode = z.infer<typeof valueCodeSchema>;

const phaseSchema = z.strictObject({ name: wordsSchema, length: millisSchema }).readonly();
export type Phase = z.infer<typeof phaseSchema>;

export const places = ['indoors', 'outdoors', 'either'] as const;
export const intensities = ['light', 'moderate'] as const;
const teamSize = z.int().min(2).max(30);

/** What a facilitator must know and read out; none of it decides a result. */
const guideSchema = z.strictObject({
  teamSize: z.strictObject({ from: teamSize, to: teamSize, best: teamSize }).readonly(),
  place: z.enum(places),
  intensity: z.enum(intensities),
  materials: wordsSchema,
  /** Read out loud in the hall. */
  rules: z.array(wordsSchema).length(5).readonly(),
  setUp: longWordsSchema,
  safety: longWordsSchema,
  /** For those who must or would rather not move much. */
  lowImpact: longWordsSchema,
  note: wordsSchema.nullable(),
}).readonly();
export type Guide = z.infer<typeof guideSchema>;

export const exerciseSchema = z.strictObject({
  id: exerciseIdSchema,
  name: wordsSchema,
  objective: wordsSchema,
  values: z.array(valueCodeSchema).readonly(),
  phases: z.array(phaseSchema).min(1).readonly(),
  result: resultRuleSchema,
  /** Weight of Hasil in whole per cents where it is not the usual one. */
  resultWeight: z.int().min(0).max(100).exactOptional(),
  penalties: z.array(penaltySchema).readonly(),
  debrief: z.array(wordsSchema).readonly(),
  /** Missing in the oldest logs. */
  guide: guideSchema.optional(),
}).readonly();
export type Exercise = z.infer<typeof exerciseSchema>;
