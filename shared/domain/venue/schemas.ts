// The values, facts and commands of what a person confirmed with eyes and ears at the venue; what is written here must load for ever.
import { z } from 'zod';
import { instantSchema, typed } from '../../schema.ts';

/** What no machine can know: the gong is heard and the letters are read at the back, and the clock agrees with a watch. */
export const venueItems = ['sound', 'readable', 'clock'] as const;
export type VenueItem = (typeof venueItems)[number];
const itemSchema = z.enum(venueItems);

/** `answer`: whether it is well; `by`: the operator then. */
const checkSchema = z.strictObject({ answer: z.boolean(), by: z.string(), at: instantSchema }).readonly();
export type VenueCheck = z.infer<typeof checkSchema>;

/** Without an entry nobody has said anything yet. */
export type VenueChecks = Readonly<Partial<Record<VenueItem, VenueCheck>>>;

export const venueFacts = [
  typed('venueChecked', { item: itemSchema, answer: z.boolean() }),
  typed('venueCheckRestored', { item: itemSchema, check: checkSchema.nullable() }),
] as const;

export const venueCommands = [
  typed('checkVenue', { item: itemSchema, answer: z.boolean() }),
] as const;
