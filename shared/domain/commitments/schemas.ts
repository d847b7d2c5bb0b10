// The values, facts and commands of what teams and people commit themselves to; what is written here must load for ever.
import { z } from 'zod';
import { commitmentIdSchema, personIdSchema, runIdSchema, teamIdSchema, typed } from '../../schema.ts';

export const LONGEST_COMMITMENT = 240;
const textSchema = z.string().trim().min(1).max(LONGEST_COMMITMENT);

/** `run` null: of the whole retreat. `person` null: of the team as one. */
const commitmentFieldsSchema = z.strictObject({
  run: runIdSchema.nullable(), team: teamIdSchema, person: personIdSchema.nullable(), text: textSchema,
}).readonly();
export type CommitmentFields = z.infer<typeof commitmentFieldsSchema>;

export const commitmentFacts = [
  typed('commitmentRecorded', { commitment: commitmentIdSchema, fields: commitmentFieldsSchema }),
  typed('commitmentEdited', { commitment: commitmentIdSchema, fields: commitmentFieldsSchema }),
  typed('commitmentRemoved', { commitment: commitmentIdSchema, fields: commitmentFieldsSchema }),
] as const;

export const commitmentCommands = [
  typed('recordCommitment', { fields: commitmentFieldsSchema }),
  typed('editCommitment', { commitment: commitmentIdSchema, text: textSchema }),
  typed('removeCommitment', { commitment: commitmentIdSchema }),
] as const;
