// The fact and command that make a file a rehearsal for ever; what is written here must load for ever.
import { z } from 'zod';
import { typed } from '../../schema.ts';

/** The retreat it was made from: its id, its last record then, and the seal of that record. */
const rehearsalShape = { retreat: z.string().regex(/^[0-9a-z-]{1,64}$/i), seq: z.int().min(1), hash: z.string().regex(/^[0-9a-f]{64}$/) } as const;

export const rehearsalFacts = [
  typed('rehearsalOpened', rehearsalShape),
] as const;

export const rehearsalCommands = [
  // Only the machine itself gives it, to a file it has just made.
  typed('openRehearsal', rehearsalShape),
] as const;
