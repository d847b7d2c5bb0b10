// The values, facts and commands of value frameworks; what is written here must load for ever.
import { z } from 'zod';
import { frameworkIdSchema, typed, wordsSchema } from '../../schema.ts';
import { valueCodeSchema } from '../exercise.ts';

const valueSchema = z.strictObject({
  code: valueCodeSchema,
  name: wordsSchema,
  /** One sentence in the first person plural; null: it has none. */
  promise: wordsSchema.nullable(),
  /** What one sees of whoever lives by it. */
  indicators: z.array(wordsSchema).min(1).max(10).readonly(),
}).readonly();
export type Value = z.infer<typeof valueSchema>;

const frameworkFieldsSchema = z.strictObject({ name: wordsSchema, values: z.array(valueSchema).min(2).max(10).readonly() }).readonly();
export type FrameworkFields = z.infer<typeof frameworkFieldsSchema>;

const frameworkSchema = frameworkFieldsSchema.unwrap().extend({ id: frameworkIdSchema }).readonly();
/** A set of values that exercises are tagged with. */
export type ValueFramework = z.infer<typeof frameworkSchema>;

export const valueFacts = [
  typed('frameworkAdded', { framework: frameworkSchema }),
  typed('frameworkEdited', { framework: frameworkSchema }),
  typed('frameworkRemoved', { framework: frameworkSchema }),
] as const;

export const valueCommands = [
  typed('addFramework', { fields: frameworkFieldsSchema }),
  typed('editFramework', { framework: frameworkIdSchema, fields: frameworkFieldsSchema }),
  typed('removeFramework', { framework: frameworkIdSchema }),
] as const;
