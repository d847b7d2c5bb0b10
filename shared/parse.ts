// Turns what came from outside into commands, facts, preferences or what a call asks, or says which field is wrong; it trusts nothing.
import { z } from 'zod';
import type { Argument, CallName } from './contract.ts';
import type { Preferences } from './machineTopics.ts';
import type { ToHost } from './hostMessages.ts';
import { followUpExports, openChoices, rosterExports } from './contract.ts';
import { sounds, themes } from './machineTopics.ts';
import { attachedKinds, bundles, commandKinds, formKinds, MOST_COPIES, orientations, packKinds, paperSizes, retreatDocuments, venueKinds } from './documents.ts';
import { dataForms, dataParts } from './dataOut.ts';
import type { Envelope } from './domain/commands.ts';
import { commandSchema, envelopeSchema } from './domain/commands.ts';
import { holderSchema } from './domain/certificates/schemas.ts';
import { teamNameSchema } from './domain/draw/teamNames.ts';
import type { Fact } from './domain/facts.ts';
import { factSchema } from './domain/facts.ts';
import { occasions } from './domain/learning/schemas.ts';
import { retreatFieldsSchema } from './domain/retreat/schemas.ts';
import type { AnswerMeaning } from './domain/learning/import/meanings.ts';
import { answerMeanings } from './domain/learning/import/meanings.ts';
import { meanings } from './domain/roster/preview.ts';
import type { Refusal } from './refusal.ts';
import { daySchema, exerciseIdSchema, fileHandleSchema, instrumentIdSchema, languageSchema, personIdSchema, runIdSchema, sessionIdSchema, teamIdSchema, titleSchema } from './schema.ts';

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** Checks `input` against a schema; a refusal names the first wrong field as a path like `command.fields.name`. */
export const parseWith = <T>(schema: z.ZodType<T>, input: unknown): Parsed<T> => {
  const result = schema.safeParse(input);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, refusal: { code: 'malformed', field: result.error.issues[0]?.path.join('.') ?? '' } };
};

export const parseEnvelope = (input: unknown): Parsed<Envelope> => parseWith(envelopeSchema, input);

// Made once: building it anew for each row took longer than reading the row.
const bodySchema = z.array(factSchema).min(1).readonly();
/** The body of one row of the log. */
export const parseFacts = (input: unknown): Parsed<readonly Fact[]> => parseWith(bodySchema, input);

/** The kinds whose schema fills in what older versions did not write: what it takes differs from what it gives. */
const filledIn = (): ReadonlySet<Fact['type']> => {
  const said = (schema: z.ZodType, io: 'input' | 'output'): string => JSON.stringify(z.toJSONSchema(schema, { io, unrepresentable: 'any' }));
  return new Set(factSchema.options.filter((schema) => said(schema, 'input') !== said(schema, 'output')).map((schema) => schema.unwrap().shape.type.value));
};
let kindsFilledIn: ReadonlySet<Fact['type']> | null = null;
const kindsKnown: ReadonlySet<string> = new Set(factSchema.options.map((schema) => schema.unwrap().shape.type.value));

/** As `parseFacts`, for a row this app wrote itself and sealed: it only fills in what the version that wrote it did not know of. */
export const parseKnownFacts = (input: readonly Fact[]): Parsed<readonly Fact[]> => {
  kindsFilledIn ??= filledIn();
  const kinds = kindsFilledIn;
  return input.some(({ type }) => kinds.has(type) || !kindsKnown.has(type)) ? parseFacts(input) : { ok: true, value: input };
};

/** Whether facts that cannot be read here were written by a newer Kompak: kinds, choices or fields that are not known yet. */
export const areNewer = (input: unknown): boolean =>
  bodySchema.safeParse(input).error?.issues.some(({ code }) => code === 'unrecognized_keys' || code === 'invalid_union' || code === 'invalid_value') ?? false;

export const preferencesSchema = z.strictObject({
  language: languageSchema, consoleTheme: z.enum(themes), hallTheme: z.enum(themes), volume: z.int().min(0).max(100), muted: z.boolean(), confetti: z.boolean(),
  keys: z.record(z.string().max(40), z.string().min(1).max(20)).refine((keys) => Object.keys(keys).length <= 100).readonly(),
  setAside: z.string().max(200).nullable(),
}).readonly();
export const defaultPreferences: Preferences = { language: 'id', consoleTheme: 'light', hallTheme: 'dark', volume: 80, muted: false, confetti: true, keys: {}, setAside: null };

const answerMeaningSchema = z.custom<AnswerMeaning>((value) => answerMeanings.some((meaning) => meaning === value));
export const columnsSchema = z.array(z.union([z.enum(meanings), answerMeaningSchema]).nullable()).max(200).readonly();

const nothing = z.strictObject({}).readonly() as z.ZodType<Record<never, never>>;

/** What each call takes; a window's argument is checked against this before anything hears of it. */
export const argumentSchemas: { readonly [Name in CallName]: z.ZodType<Argument<Name>> } = {
  send: envelopeSchema,
  createRetreat: z.strictObject({
    fields: retreatFieldsSchema, operator: titleSchema,
    template: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('threeDays'), language: languageSchema }), z.strictObject({ kind: z.literal('like'), file: fileHandleSchema }),
    ]).readonly().exactOptional(),
  }).readonly(),
  openDemo: nothing,
  openRetreat: z.strictObject({ file: fileHandleSchema, choice: z.enum(openChoices).exactOptional() }).readonly(),
  workOnCopy: nothing,
  closeRetreat: nothing,
  saveCopy: z.strictObject({ to: fileHandleSchema.nullable() }).readonly(),
  duplicateAsTemplate: z.strictObject({ fields: retreatFieldsSchema, operator: titleSchema }).readonly(),
  openRehearsal: z.strictObject({ language: languageSchema }).readonly(),
  leaveRehearsal: nothing,
  trashRetreat: z.strictObject({ file: fileHandleSchema }).readonly(),
  backUp: nothing,
  restore: z.strictObject({ file: fileHandleSchema }).readonly(),
  chooseSecondFolder: z.strictObject({ drive: fileHandleSchema.nullable() }).readonly(),
  readJournal: z.strictObject({ before: z.int().nullable(), run: runIdSchema.nullable(), team: teamIdSchema.nullable() }).readonly(),
  readRoster: z.strictObject({ name: z.string().min(1).max(255), bytes: z.string().max(7_000_000) }).readonly(),
  readAnswers: z.strictObject({ name: z.string().min(1).max(255), bytes: z.string().max(7_000_000), instrument: instrumentIdSchema, version: z.int().min(1) }).readonly(),
  computeDraw: z.strictObject({ names: z.array(teamNameSchema).min(2).max(100).readonly() }).readonly(),
  cancelDraw: nothing,
  computeRepair: z.strictObject({ most: z.int().min(1).max(10) }).readonly(),
  weighMoves: z.strictObject({ moves: z.array(z.strictObject({ person: personIdSchema, to: teamIdSchema.nullable() }).readonly()).min(1).max(200).readonly() }).readonly(),
  foresee: z.strictObject({ command: commandSchema }).readonly(),
  computeSplit: z.strictObject({ team: teamIdSchema, seed: z.string().regex(/^\d{1,40}$/) }).readonly(),
  stopReading: nothing,
  rememberColumns: z.strictObject({ shape: z.string().regex(/^[0-9a-f]{64}$/), columns: columnsSchema }).readonly(),
  exportRoster: z.strictObject({ kind: z.enum(rosterExports), language: languageSchema }).readonly(),
  exportFollowUp: z.strictObject({ kind: z.enum(followUpExports), language: languageSchema }).readonly(),
  readFollowUp: z.strictObject({ name: z.string().min(1).max(255), bytes: z.string().max(7_000_000) }).readonly(),
  exportData: z.strictObject({ as: z.enum(dataForms), what: z.enum(dataParts), language: languageSchema, withHealth: z.boolean(), withAnswers: z.boolean() }).readonly(),
  removePersonalData: z.strictObject({ language: languageSchema }).readonly(),
  deleteRemains: z.strictObject({ made: fileHandleSchema, remains: z.array(fileHandleSchema).max(2000).readonly() }).readonly(),
  exportReport: z.strictObject({
    kind: z.enum([...retreatDocuments, ...packKinds, ...formKinds, ...venueKinds]), language: languageSchema, paper: z.enum(paperSizes).exactOptional(), orientation: z.enum(orientations).exactOptional(), exercise: exerciseIdSchema.exactOptional(),
    session: sessionIdSchema.exactOptional(), day: daySchema.exactOptional(), person: holderSchema.exactOptional(), agency: titleSchema.exactOptional(), attached: z.enum(attachedKinds).exactOptional(),
    instrument: instrumentIdSchema.exactOptional(), occasion: z.enum(occasions).exactOptional(), copies: z.int().min(1).max(MOST_COPIES).exactOptional(),
  }).readonly(),
  markOf: z.strictObject({ kind: z.enum(retreatDocuments) }).readonly(),
  exportTogether: z.strictObject({
    bundle: z.enum(bundles), language: languageSchema,
    papers: z.array(z.strictObject({
      kind: z.enum(commandKinds), language: languageSchema, paper: z.enum(paperSizes).exactOptional(), orientation: z.enum(orientations).exactOptional(), session: sessionIdSchema.exactOptional(), day: daySchema.exactOptional(), attached: z.enum(attachedKinds).exactOptional(),
    }).readonly()).min(1).max(100).readonly(),
  }).readonly(),
  cancelPrinting: nothing,
  readPaper: z.strictObject({ file: fileHandleSchema }).readonly(),
  readExercise: z.strictObject({ name: z.string().min(1).max(255), bytes: z.string().max(1_400_000) }).readonly(),
  exportExercise: z.strictObject({ exercise: exerciseIdSchema, language: languageSchema }).readonly(),
  openFile: z.strictObject({ file: fileHandleSchema }).readonly(),
  takePaper: z.strictObject({ file: fileHandleSchema }).readonly(),
  printPaper: z.strictObject({ file: fileHandleSchema }).readonly(),
  lookAtMachine: nothing,
  runTrial: z.strictObject({ language: languageSchema }).readonly(),
  stopTrial: nothing,
  setPreferences: preferencesSchema.unwrap().partial().readonly() as z.ZodType<Partial<Preferences>>,
  openHall: nothing,
  closeHall: nothing,
  playSound: z.strictObject({ sound: z.enum(sounds) }).readonly(),
  noteSound: z.strictObject({ blocked: z.boolean() }).readonly(),
};

/** One message from a window; the call's own argument is checked apart. */
export const toHostSchema: z.ZodType<ToHost> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('call'), n: z.int(), name: z.string().max(40), argument: z.unknown() }),
  z.strictObject({ kind: z.literal('watch'), topic: z.string().max(200) }),
  z.strictObject({ kind: z.literal('unwatch'), topic: z.string().max(200) }),
  z.strictObject({ kind: z.literal('time'), sent: z.number() }),
]);
