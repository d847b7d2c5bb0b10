// Tells whether a file is a rehearsal, and of which retreat; it opens none for writing.
import { basename } from 'node:path';
import type { RetreatId } from '../../../shared/units.ts';
import { readEventLog } from '../log/eventLog.ts';
import { factsOf } from '../log/factsOf.ts';

/** What makes a file a rehearsal stands in its second record. */
const MARKED_BY = 2;

/** The rehearsal's own id; null: it is none of this retreat, or cannot be read. */
export const rehearsalOf = (path: string, retreatId: RetreatId): RetreatId | null => {
  try {
    const reading = readEventLog(path);
    try {
      for (const row of reading.rows()) {
        const marks = factsOf(row, basename(path)).some((fact) => fact.type === 'rehearsalOpened' && fact.retreat === retreatId);
        if (marks) return reading.retreatId;
        if (row.seq >= MARKED_BY) return null;
      }
      return null;
    } finally {
      reading.close();
    }
  } catch {
    // A file that is held or damaged does not tell.
    return null;
  }
};
