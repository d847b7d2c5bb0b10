// How an exercise turns what was seen into points, as data; it computes nothing and knows no team.
import { z } from 'zod';
import { minutes, seconds } from '../../../units.ts';
import { amountSchema, criterionIdSchema, hundredthsSchema, millisSchema, wordsSchema } from '../../../schema.ts';

const positiveAmount = amountSchema.refine((amount) => amount > 0);

/** `time` (waktu): at `target` or faster 100 points, at `limit` 40, in between along a straight line. */
const timeRuleSchema = z.strictObject({ kind: z.literal('time'), target: millisSchema, limit: millisSchema })
  .refine(({ target, limit }) => target < limit, { path: ['limit'] }).readonly();
/** What a person may set as target and limit. */
export const LEAST_TIME = seconds(1);
export const MOST_TIME = minutes(600);
export type TimeRule = z.infer<typeof timeRuleSchema>;

/** `count` and `measure` (jumlah, ukuran): 100 × amount ÷ target. They differ in how the amount is written: whole, or with decimals. */
const amountRule = <Kind extends 'count' | 'measure'>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), target: positiveAmount, unit: wordsSchema }).readonly();

/** `error` (galat): 100 × (1 − amount ÷ most); nothing amiss is 100. */
const errorRuleSchema = z.strictObject({ kind: z.literal('error'), most: positiveAmount, unit: wordsSchema }).readonly();

/** `shared` (kolektif): 100 × amount ÷ of, one value for every team. */
const sharedRuleSchema = z.strictObject({ kind: z.literal('shared'), of: positiveAmount, unit: wordsSchema }).readonly();

/** `most` points in hundredths; the criteria of a rubric together reach 100 points. */
const criterionSchema = z.strictObject({ id: criterionIdSchema, name: wordsSchema, most: hundredthsSchema.refine((most) => most > 0) }).readonly();
export type Criterion = z.infer<typeof criterionSchema>;
export const reachHundred = (criteria: readonly Pick<Criterion, 'most'>[]): boolean => criteria.reduce((sum, { most }) => sum + most, 0) === 10_000;
const criteriaListSchema = z.array(criterionSchema).min(1).max(12).readonly();
export const criteriaSchema = criteriaListSchema.refine(reachHundred);
const rubricRuleSchema = z.strictObject({ kind: z.literal('rubric'), criteria: criteriaListSchema })
  .refine(({ criteria }) => reachHundred(criteria), { path: ['criteria'] }).readonly();

const simpleRuleSchema = z.discriminatedUnion('kind', [
  timeRuleSchema, amountRule('count'), amountRule('measure'), errorRuleSchema, sharedRuleSchema, rubricRuleSchema,
]);
export type SimpleRule = z.infer<typeof simpleRuleSchema>;

/** `combined` (gabungan): parts by their weight in whole per cents, together 100. */
const combinedRuleSchema = z.strictObject({
  kind: z.literal('combined'),
  parts: z.array(z.strictObject({ name: wordsSchema, weight: z.int().min(1).max(99), rule: simpleRuleSchema }).readonly()).min(2).max(4).readonly(),
}).refine(({ parts }) => parts.reduce((sum, { weight }) => sum + weight, 0) === 100, { path: ['parts'] }).readonly();

export const resultRuleSchema = z.discriminatedUnion('kind', [...simpleRuleSchema.options, combinedRuleSchema]);
export type ResultRule = z.infer<typeof resultRuleSchema>;
