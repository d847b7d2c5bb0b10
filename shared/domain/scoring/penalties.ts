// What a penalty of an exercise is and what counting it does: the seconds, units and points it costs, and the ceiling it sets; when each is applied stands in result.ts.
import { z } from 'zod';
import { amountSchema, hundredthsSchema, millisSchema, penaltyIdSchema, wordsSchema } from '../../schema.ts';

/** What one count of a penalty does; `ceiling`: the result is at most this, however often it is counted. */
const penaltyEffectSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seconds'), each: millisSchema }).readonly(),
  z.strictObject({ kind: z.literal('units'), each: amountSchema.refine((amount) => amount > 0) }).readonly(),
  z.strictObject({ kind: z.literal('points'), each: hundredthsSchema }).readonly(),
  z.strictObject({ kind: z.literal('ceiling'), at: hundredthsSchema }).readonly(),
]);
export type PenaltyEffect = z.infer<typeof penaltyEffectSchema>;
export const penaltySchema = z.strictObject({ id: penaltyIdSchema, name: wordsSchema, effect: penaltyEffectSchema }).readonly();
export type Penalty = z.infer<typeof penaltySchema>;

export const penaltyCountsSchema = z.record(penaltyIdSchema as z.ZodType<string> as z.ZodString, z.int().min(0).max(999)).readonly();
export type PenaltyCounts = Readonly<Record<string, number>>;

/** Seconds in milliseconds; units, points and the ceiling in hundredths. */
export type PenaltyEffects = { readonly seconds: number; readonly units: number; readonly points: number; readonly ceiling: number };

export const penaltyEffects = (penalties: readonly Penalty[], counts: PenaltyCounts): PenaltyEffects => {
  const total = (kind: Exclude<PenaltyEffect['kind'], 'ceiling'>): number => penalties.reduce(
    (sum, { id, effect }) => (effect.kind === kind ? sum + effect.each * (counts[id] ?? 0) : sum), 0);
  const ceilings = penalties.flatMap(({ id, effect }) => (effect.kind === 'ceiling' && (counts[id] ?? 0) > 0 ? [effect.at] : []));
  return { seconds: total('seconds'), units: total('units'), points: total('points'), ceiling: Math.min(10_000, ...ceilings) };
};
