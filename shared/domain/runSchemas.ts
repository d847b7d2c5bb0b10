// The values, facts and commands of the exercises being run and their sheets; what is written here must load for ever.
import { z } from 'zod';
import { exerciseIdSchema, penaltyIdSchema, runIdSchema, teamIdSchema, typed } from '../schema.ts';
import { exerciseSchema } from './exercise.ts';
import { markSchema } from './scoring/mark.ts';
import { penaltyCountsSchema } from './scoring/penalties.ts';

/** `version` rises by one with every submission, so that a stale one is noticed. */
const sheetSchema = z.strictObject({ version: z.int().min(1), mark: markSchema, penalties: penaltyCountsSchema }).readonly();
export type Sheet = z.infer<typeof sheetSchema>;

export const runFacts = [
  // The exercise is copied into the log: a later library must never move an old result.
  typed('runPlanned', { run: runIdSchema, exercise: exerciseSchema, weight: z.int().min(1).max(10) }),
  typed('runRemoved', { run: runIdSchema, exercise: exerciseSchema, weight: z.int().min(1).max(10) }),
  typed('sheetSubmitted', { run: runIdSchema, team: teamIdSchema, version: z.int(), mark: markSchema }),
  typed('penaltyCounted', { run: runIdSchema, team: teamIdSchema, penalty: penaltyIdSchema, count: z.int().min(0) }),
  typed('sheetRestored', { run: runIdSchema, team: teamIdSchema, sheet: sheetSchema.nullable() }),
] as const;

export const runCommands = [
  typed('planRun', { exercise: exerciseIdSchema }),
  typed('submitSheet', { run: runIdSchema, team: teamIdSchema, basedOn: z.int().min(0), mark: markSchema, penalties: penaltyCountsSchema }),
] as const;
