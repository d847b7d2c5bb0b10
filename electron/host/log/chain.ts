// How one record of the log is sealed to the one before it; it opens no file.
import { createHash } from 'node:crypto';
import type { CommandId, Instant, RetreatId } from '../../../shared/units.ts';

/** One command's facts as one row: `actor` and `body` are JSON text, kept to the letter. `actor`: who gave it, and the digest of what the command said, but for older rows and what the host noted by itself. */
export type LogRow = {
  readonly seq: number;
  readonly id: CommandId;
  readonly at: Instant;
  readonly actor: string;
  readonly body: string;
  readonly hash: string;
};

/** 64 lower-case hex digits; `previous` is the hash before, or the retreat's id for the first row. */
export const sealOf = (previous: string | RetreatId, row: Omit<LogRow, 'hash'>): string =>
  createHash('sha256').update(JSON.stringify([previous, row.seq, row.id, row.at, row.actor, row.body])).digest('hex');
