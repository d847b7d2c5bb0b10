// The fact and command that say from what a file without personal data was made; what is written here must load for ever.
import { z } from 'zod';
import { typed } from '../../schema.ts';

/** The last record of the file it was made from, and the seal of that record. */
const originShape = { seq: z.int().min(1), hash: z.string().regex(/^[0-9a-f]{64}$/) } as const;

export const anonymiseFacts = [
  typed('personalDataRemoved', originShape),
] as const;

export const anonymiseCommands = [
  // Only the machine itself gives it, to the file it has just made.
  typed('notePersonalDataRemoved', originShape),
] as const;
