// The values, facts and commands of the retreat itself and of who is at the console; what is written here must load for ever.
import { z } from 'zod';
import { daySchema, titleSchema, typed, zoneSchema } from '../../schema.ts';

export const retreatFieldsSchema = z.strictObject({
  name: titleSchema,
  organiser: titleSchema,
  place: titleSchema,
  startsOn: daySchema,
  endsOn: daySchema,
  zone: zoneSchema,
}).readonly();
export type RetreatFields = z.infer<typeof retreatFieldsSchema>;

export const retreatFacts = [
  typed('retreatCreated', { fields: retreatFieldsSchema, demo: z.boolean() }),
  typed('retreatEdited', { fields: retreatFieldsSchema }),
  typed('operatorChanged', { name: z.string() }),
  typed('dayClosed', { day: daySchema }),
] as const;

export const retreatCommands = [
  typed('createRetreat', { fields: retreatFieldsSchema, operator: titleSchema, demo: z.boolean() }),
  typed('editRetreat', { fields: retreatFieldsSchema }),
  // `join`: the name is new, and goes on the committee's list as well.
  typed('changeOperator', { name: titleSchema, join: z.boolean().exactOptional() }),
  typed('closeDay', { day: daySchema }),
] as const;
