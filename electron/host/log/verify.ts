// Checks a retreat file from its first byte to its last, and against this laptop's witness; it changes nothing.
import { basename } from 'node:path';
import type { LogRow } from './chain.ts';
import type { Comparison } from './compareChains.ts';
import { compareChains } from './compareChains.ts';
import type { FileIds } from './eventLog.ts';
import { readEventLog } from './eventLog.ts';
import { FileProblem } from '../fileProblem.ts';
import { factsOf } from './factsOf.ts';
import { readWitness } from './witness.ts';

export type Verification = {
  readonly ids: FileIds;
  readonly records: number;
  /** The seal of the last record. */
  readonly hash: string;
  /** The first sequence number that does not hold, or null. */
  readonly firstBad: number | null;
  /** "ok", or what SQLite found wrong with the file as a whole. */
  readonly integrity: string;
  /** null: this laptop has no witness for the file. */
  readonly witness: Comparison | null;
  /** The seals in order, to compare a printed one with. */
  readonly seals: readonly string[];
};

/** Throws FileProblem when the file cannot be read as a retreat at all. */
export const verify = (path: string, witnessFolder: string): Verification => {
  const reading = readEventLog(path);
  const rows: Pick<LogRow, 'hash'>[] = [];
  let firstBad: number | null = null;
  try {
    try {
      for (const row of reading.rows()) {
        // A seal can hold over a body that makes no sense; that is damage too.
        factsOf(row, basename(path));
        rows.push({ hash: row.hash });
      }
    } catch (error) {
      if (!(error instanceof FileProblem) || error.refusal.code !== 'fileDamaged') throw error;
      firstBad = error.refusal.firstBad;
    }
    const witness = readWitness(witnessFolder, reading);
    return {
      ids: { retreatId: reading.retreatId, branchId: reading.branchId },
      records: rows.length,
      hash: rows.at(-1)?.hash ?? reading.retreatId,
      firstBad,
      integrity: reading.integrity(),
      witness: witness.length === 0 ? null : compareChains(rows, witness),
      seals: rows.map(({ hash }) => hash),
    };
  } finally {
    reading.close();
  }
};
