// What a sheet says of one try, as data: seen with eyes, counted or rated, before any formula.
import { z } from 'zod';
import { amountSchema, millisSchema } from '../../../schema.ts';

const simpleMarkSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('finished'), time: millisSchema }).readonly(),
  z.strictObject({ kind: z.literal('unfinished'), donePercent: z.int().min(0).max(100) }).readonly(),
  /** For a count, a measure, an error or a shared result. */
  z.strictObject({ kind: z.literal('amount'), amount: amountSchema }).readonly(),
  /** Points of a rubric, in hundredths, in the order of its criteria. */
  z.strictObject({ kind: z.literal('rated'), points: z.array(z.int().min(0).max(10_000)).readonly() }).readonly(),
]);
export type SimpleMark = z.infer<typeof simpleMarkSchema>;

export const markSchema = z.discriminatedUnion('kind', [
  ...simpleMarkSchema.options,
  /** One mark for each part of a combined rule, in its order. */
  z.strictObject({ kind: z.literal('parts'), parts: z.array(simpleMarkSchema).readonly() }).readonly(),
  z.strictObject({ kind: z.literal('absent') }).readonly(),
]);
export type Mark = z.infer<typeof markSchema>;
