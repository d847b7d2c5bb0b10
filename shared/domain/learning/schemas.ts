// The values, facts and commands of instruments (tests, scales, evaluations) and of what people answered in them; what is written here must load for ever.
import { z } from 'zod';
import { answerIdSchema, instrumentIdSchema, itemIdSchema, longWordsSchema, personIdSchema, teamIdSchema, typed, wordsSchema } from '../../schema.ts';
import { valueCodeSchema } from '../exercise.ts';

/** A test has right answers; a scale says how far a sentence holds for oneself; an evaluation says how good the organisation was. */
export const instrumentForms = ['test', 'scale', 'evaluation'] as const;
export type InstrumentForm = (typeof instrumentForms)[number];
/** Whether a form bears a person's name, a code the person alone knows, or nothing. Chosen before the first answer, and kept. */
export const identities = ['named', 'coded', 'anonymous'] as const;
export type Identity = (typeof identities)[number];
export const occasions = ['before', 'after'] as const;
export type Occasion = (typeof occasions)[number];

/** Answers on a scale are 1 to this. */
export const SCALE_STEPS = 4;
export const MOST_ITEMS = 60;
export const LONGEST_COMMENT = 500;

const itemSchema = z.discriminatedUnion('kind', [
  /** `right`: which option is, counted from 1. */
  z.strictObject({ id: itemIdSchema, kind: z.literal('choice'), words: longWordsSchema, options: z.array(wordsSchema).min(2).max(6).readonly(), right: z.int().min(1).max(6), value: valueCodeSchema.nullable() }),
  /** `isReversed`: the sentence says the opposite of what is hoped for, so 1 counts as 4. */
  z.strictObject({ id: itemIdSchema, kind: z.literal('scale'), words: longWordsSchema, isReversed: z.boolean(), value: valueCodeSchema.nullable() }),
  z.strictObject({ id: itemIdSchema, kind: z.literal('open'), words: longWordsSchema }),
]).readonly();
/** One whose words, options, key, direction or steps change is another item, and has another id: answers before and after are compared by id. */
export type Item = z.infer<typeof itemSchema>;

const instrumentFieldsSchema = z.strictObject({
  form: z.enum(instrumentForms),
  name: wordsSchema,
  identity: z.enum(identities),
  occasions: z.array(z.enum(occasions)).min(1).max(2).readonly(),
  /** What 1, 2, 3 and 4 mean. */
  scale: z.array(wordsSchema).length(SCALE_STEPS).readonly(),
  items: z.array(itemSchema).min(1).max(MOST_ITEMS).readonly(),
}).readonly();
export type InstrumentFields = z.infer<typeof instrumentFieldsSchema>;

/** An option or a step, counted from 1; what was written at an open item; null: left blank, which is not 0. */
const answerSchema = z.union([z.int().min(1).max(6), z.string().trim().min(1).max(LONGEST_COMMENT)]).nullable();
/** One for each item of that version, in its order. */
const answersSchema = z.array(answerSchema).min(1).max(MOST_ITEMS).readonly();
export type Answers = z.infer<typeof answersSchema>;

/** In one command, and so in one table. */
export const MOST_FORMS = 2_000;
export const LARGEST_FORM_NUMBER = 9_999;
/** Of a code as it is kept. */
export const LONGEST_CODE = 20;
const answerFieldsSchema = z.strictObject({
  instrument: instrumentIdSchema,
  version: z.int().min(1),
  occasion: z.enum(occasions),
  /** As printed on the form; no number comes twice in one instrument and occasion. */
  number: z.int().min(1).max(LARGEST_FORM_NUMBER),
  /** Only where forms are named. */
  person: personIdSchema.nullable(),
  /** Only where they are coded; the same person writes the same code before and after. */
  code: z.string().trim().min(1).max(LONGEST_CODE).nullable(),
  /** As ticked on the form, where it has no name; null: not said. A named form follows its person. */
  team: teamIdSchema.nullable(),
  answers: answersSchema,
}).readonly();
export type AnswerFields = z.infer<typeof answerFieldsSchema>;

const entriesSchema = z.array(z.strictObject({ answer: answerIdSchema, fields: answerFieldsSchema }).readonly()).min(1).max(MOST_FORMS).readonly();

export const learningFacts = [
  typed('instrumentAdded', { instrument: instrumentIdSchema, fields: instrumentFieldsSchema }),
  // `version` rises when there were answers to the one before.
  typed('instrumentChanged', { instrument: instrumentIdSchema, version: z.int().min(1), fields: instrumentFieldsSchema }),
  typed('instrumentRemoved', { instrument: instrumentIdSchema, version: z.int().min(1), fields: instrumentFieldsSchema }),
  typed('answersEntered', { entries: entriesSchema }),
  typed('answersCorrected', { answer: answerIdSchema, fields: answerFieldsSchema }),
  typed('answersRemoved', { entries: entriesSchema }),
  // The same paper typed in a second time, to see what was mistyped; null: no longer. `differed`: the places of the items in which the two typings were ever met to differ, decided since or not.
  typed('answersTypedAgain', { answer: answerIdSchema, answers: answersSchema.nullable(), differed: z.array(z.int().min(0).max(MOST_ITEMS - 1)).readonly().exactOptional() }),
] as const;

export const learningCommands = [
  typed('addInstrument', { fields: instrumentFieldsSchema }),
  typed('changeInstrument', { instrument: instrumentIdSchema, fields: instrumentFieldsSchema }),
  typed('removeInstrument', { instrument: instrumentIdSchema }),
  typed('enterAnswers', { forms: z.array(answerFieldsSchema).min(1).max(MOST_FORMS).readonly() }),
  typed('correctAnswers', { answer: answerIdSchema, fields: answerFieldsSchema }),
  typed('removeAnswers', { answers: z.array(answerIdSchema).min(1).max(MOST_FORMS).readonly() }),
  typed('typeAnswersAgain', { answer: answerIdSchema, answers: answersSchema.nullable() }),
] as const;
