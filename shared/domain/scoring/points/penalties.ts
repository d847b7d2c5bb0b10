// What a penalty of an exercise is and what counting it does: the seconds, units and points it costs, and the ceiling it sets; when each is applied stands in sheetResult.ts.
import { z } from 'zod';
import type { Millis } from '../../../units.ts';
import { millis } from '../../../units.ts';
import { amountSchema, hundredthsSchema, millisSchema, penaltyIdSchema, wordsSchema } from '../../../schema.ts';

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

export const NO_CEILING = 10_000;
const noEffects: PenaltyEffects = { seconds: 0, units: 0, points: 0, ceiling: NO_CEILING };

const effectOf = (penalties: readonly Penalty[], counted: string): PenaltyEffect | undefined => {
  for (const { id, effect } of penalties) if (id === counted) return effect;
  return undefined;
};

export const penaltyEffects = (penalties: readonly Penalty[], counts: PenaltyCounts): PenaltyEffects => {
  let sums: { -readonly [Kind in keyof PenaltyEffects]: number } | null = null;
  for (const counted in counts) {
    const count = counts[counted] ?? 0;
    const effect = effectOf(penalties, counted);
    if (effect === undefined || count === 0) continue;
    sums ??= { seconds: 0, units: 0, points: 0, ceiling: NO_CEILING };
    if (effect.kind === 'ceiling') sums.ceiling = Math.min(sums.ceiling, effect.at);
    else sums[effect.kind] += effect.each * count;
  }
  return sums ?? noEffects;
};

/** Seconds added, in milliseconds. */
export const penaltyTime = ({ penalties }: { readonly penalties: readonly Penalty[] }, counts: PenaltyCounts): Millis => millis(penaltyEffects(penalties, counts).seconds);
