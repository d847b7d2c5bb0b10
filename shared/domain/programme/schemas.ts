// The values, facts and commands of the programme's sessions; what is written here must load for ever.
import { z } from 'zod';
import { daySchema, instantSchema, sessionIdSchema, timeOfDaySchema, titleSchema, typed } from '../../schema.ts';

export const sessionKinds = ['talk', 'exercise', 'break', 'prayer', 'meal', 'reflection', 'ceremony'] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** `from` and `to` are times of day in the retreat's zone; a session ends on the day it begins. What has a default is missing in the oldest logs. */
const sessionFieldsSchema = z.strictObject({
  day: daySchema, from: timeOfDaySchema, to: timeOfDaySchema, title: titleSchema,
  kind: z.enum(sessionKinds).default('talk'),
  place: z.string().trim().min(1).max(80).nullable().default(null),
  /** Who leads it, as it is printed. */
  person: z.string().trim().min(1).max(120).nullable().default(null),
  /** Its length counts towards the JP ("dihitung JP"). */
  counted: z.boolean().default(false),
  /** A wall: nothing moves it, and others go around it (salat Jumat, ISHOMA). */
  locked: z.boolean().default(false),
}).readonly();
export type SessionFields = z.infer<typeof sessionFieldsSchema>;
/** What a session has of which nothing was said. */
export const bareSession = { kind: 'talk', place: null, person: null, counted: false, locked: false } as const satisfies Partial<SessionFields>;

/** In minutes, either way. */
export const MOST_SHIFTED = 240;

const movedSchema = z.strictObject({ session: sessionIdSchema, from: timeOfDaySchema, to: timeOfDaySchema }).readonly();
const timesSchema = { startedAt: instantSchema.nullable(), endedAt: instantSchema.nullable() } as const;

export const programmeFacts = [
  typed('sessionAdded', { session: sessionIdSchema, fields: sessionFieldsSchema }),
  typed('sessionEdited', { session: sessionIdSchema, fields: sessionFieldsSchema }),
  typed('sessionRemoved', { session: sessionIdSchema, fields: sessionFieldsSchema }),
  // `by`: minutes, below 0 for earlier.
  typed('sessionsShifted', { day: daySchema, by: z.int(), moved: z.array(movedSchema).min(1).readonly() }),
  typed('sessionStarted', { session: sessionIdSchema }),
  typed('sessionEnded', { session: sessionIdSchema }),
  typed('sessionTimesRestored', { session: sessionIdSchema, ...timesSchema }),
] as const;

export const programmeCommands = [
  typed('addSession', { fields: sessionFieldsSchema }),
  // A whole template, or copies of one day's sessions, in one act.
  typed('addSessions', { sessions: z.array(sessionFieldsSchema).min(1).max(200).readonly() }),
  typed('editSession', { session: sessionIdSchema, fields: sessionFieldsSchema }),
  typed('removeSession', { session: sessionIdSchema }),
  // `from` null: all of the day that has not begun. `around`: the locked sessions this runs into have been seen, and it goes around them.
  typed('shiftSessions', { day: daySchema, from: sessionIdSchema.nullable(), by: z.int().min(-MOST_SHIFTED).max(MOST_SHIFTED).refine((by) => by !== 0), around: z.boolean() }),
  typed('startSession', { session: sessionIdSchema }),
  typed('endSession', { session: sessionIdSchema }),
] as const;
