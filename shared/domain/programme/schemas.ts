// The values, facts and commands of the programme's sessions; what is written here must load for ever.
import { z } from 'zod';
import { daySchema, sessionIdSchema, timeOfDaySchema, titleSchema, typed } from '../../schema.ts';

/** `from` and `to` are times of day in the retreat's zone; a session ends on the day it begins. */
const sessionFieldsSchema = z.strictObject({ day: daySchema, from: timeOfDaySchema, to: timeOfDaySchema, title: titleSchema }).readonly();
export type SessionFields = z.infer<typeof sessionFieldsSchema>;

export const programmeFacts = [
  typed('sessionAdded', { session: sessionIdSchema, fields: sessionFieldsSchema }),
  typed('sessionEdited', { session: sessionIdSchema, fields: sessionFieldsSchema }),
  typed('sessionRemoved', { session: sessionIdSchema, fields: sessionFieldsSchema }),
] as const;

export const programmeCommands = [
  typed('addSession', { fields: sessionFieldsSchema }),
  typed('editSession', { session: sessionIdSchema, fields: sessionFieldsSchema }),
  typed('removeSession', { session: sessionIdSchema }),
] as const;
