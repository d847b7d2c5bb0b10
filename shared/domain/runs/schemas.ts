// The values, facts and commands of the exercises being run and their sheets; what is written here must load for ever.
import { z } from 'zod';
import { exerciseIdSchema, LONGEST_REASON, memberIdSchema, penaltyIdSchema, runIdSchema, spokenSchema, teamIdSchema, typed } from '../../schema.ts';
import { exerciseSchema } from '../exercise.ts';
import { markSchema } from '../scoring/points/mark.ts';
import { penaltyCountsSchema } from '../scoring/points/penalties.ts';

/** The version of the run's rubric that a try was written for; absent: the first. */
const rubricVersionSchema = z.int().min(1).max(999);
const earlierSchema = z.array(z.strictObject({ mark: markSchema, penalties: penaltyCountsSchema, rubric: rubricVersionSchema.exactOptional() }).readonly()).max(9).readonly();
/** `version` rises by one with every submission, so that a stale one is noticed. `mark`, `penalties` and `rubric` are the last try's; `earlier` tries come first. */
const sheetSchema = z.strictObject({
  version: z.int().min(1), mark: markSchema, penalties: penaltyCountsSchema, earlier: earlierSchema.exactOptional(), rubric: rubricVersionSchema.exactOptional(),
}).readonly();
export type Sheet = z.infer<typeof sheetSchema>;

export const runFacts = [
  // The exercise is copied into the log: a later library must never move an old result.
  typed('runPlanned', { run: runIdSchema, exercise: exerciseSchema, weight: z.int().min(1).max(10) }),
  typed('runRemoved', { run: runIdSchema, exercise: exerciseSchema, weight: z.int().min(1).max(10) }),
  // `judge` left out: the one official sheet, which bears nobody's name.
  typed('sheetSubmitted', { run: runIdSchema, team: teamIdSchema, judge: memberIdSchema.exactOptional(), version: z.int(), mark: markSchema, earlier: earlierSchema.exactOptional(), rubric: rubricVersionSchema.exactOptional() }),
  typed('penaltyCounted', { run: runIdSchema, team: teamIdSchema, judge: memberIdSchema.exactOptional(), penalty: penaltyIdSchema, count: z.int().min(0) }),
  typed('sheetRestored', { run: runIdSchema, team: teamIdSchema, judge: memberIdSchema.exactOptional(), sheet: sheetSchema.nullable() }),
] as const;

export const runCommands = [
  typed('planRun', { exercise: exerciseIdSchema }),
  // All that a programme holds, in one act.
  typed('planRuns', { exercises: z.array(exerciseIdSchema).min(1).max(100).readonly() }),
  typed('submitSheet', {
    run: runIdSchema, team: teamIdSchema, judge: memberIdSchema.exactOptional(), basedOn: z.int().min(0), mark: markSchema, penalties: penaltyCountsSchema,
    earlier: earlierSchema.exactOptional(),
    // What version the paper bears; absent: what stands as it was keeps its own, and what is new is written for the present one.
    rubric: rubricVersionSchema.exactOptional(),
    // Needed once the run was read back: then it is a correction.
    reason: spokenSchema(LONGEST_REASON).exactOptional(),
  }),
] as const;
