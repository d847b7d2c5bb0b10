// The values, facts and commands of what teams said when they looked back, and of the evening on which it is shown; what is written here must load for ever.
import { z } from 'zod';
import { millisSchema, reflectionIdSchema, runIdSchema, spokenSchema, teamIdSchema, typed, wordsSchema } from '../../schema.ts';
import type { Millis, Words } from '../../units.ts';
import { minutes } from '../../units.ts';
import { debriefSteps } from '../debrief/steps.ts';

export const LONGEST_REFLECTION = 600;
export const LONGEST_QUESTION = 160;
const textSchema = spokenSchema(LONGEST_REFLECTION);

/** `run` null: of the whole retreat. `step`: of the five, counted from 0; null: of none. `shared`: the team lets others read it. */
const reflectionFieldsSchema = z.strictObject({
  run: runIdSchema.nullable(), team: teamIdSchema, step: z.int().min(0).max(debriefSteps.length - 1).nullable(), text: textSchema, shared: z.boolean(),
}).readonly();
export type ReflectionFields = z.infer<typeof reflectionFieldsSchema>;

/** One that somebody typed says the same in both languages. */
const questionSchema = wordsSchema.refine(({ id, en }: Words) => [id, en].every((each) => each.length <= LONGEST_QUESTION && each.trim() === each));

export const SHORTEST_SILENCE = minutes(1);
export const LONGEST_SILENCE = minutes(60);
const silenceSchema = millisSchema.refine((length: Millis) => length >= SHORTEST_SILENCE && length <= LONGEST_SILENCE);

const note = { reflection: reflectionIdSchema, fields: reflectionFieldsSchema } as const;

export const reflectionFacts = [
  typed('reflectionNoted', note),
  typed('reflectionEdited', note),
  typed('reflectionRemoved', note),
  // `fields` as they are since: all but `shared` stayed.
  typed('reflectionMarked', note),
  // The evening in the hall: a question, time to be quiet in, and one shared note after the other; null: the question again.
  typed('eveningAsked', { question: questionSchema, length: silenceSchema }),
  typed('silenceStarted', { length: silenceSchema }),
  typed('silenceEnded', {}),
  typed('reflectionPutUp', { reflection: reflectionIdSchema.nullable() }),
] as const;

export const reflectionCommands = [
  typed('noteReflection', { fields: reflectionFieldsSchema }),
  typed('editReflection', { reflection: reflectionIdSchema, text: textSchema }),
  typed('removeReflection', { reflection: reflectionIdSchema }),
  typed('markReflection', { reflection: reflectionIdSchema, shared: z.boolean() }),
  typed('askEvening', { question: questionSchema, length: silenceSchema }),
  typed('startSilence', { length: silenceSchema }),
  typed('endSilence', {}),
  typed('putUpReflection', { reflection: reflectionIdSchema.nullable() }),
] as const;
