// Tells whether a file that is to be deleted holds records that the file without personal data was not made from; it deletes nothing.
import { FileProblem } from '../fileProblem.ts';
import type { LogRow } from '../log/chain.ts';
import type { Head } from '../log/eventLog.ts';
import { readEventLog } from '../log/eventLog.ts';
import type { FoundRemain } from './remains.ts';

/** null: it cannot be read, tells nothing, and is where the person wants it gone. */
const headIn = (path: string): Head | null => {
  try {
    const reading = readEventLog(path);
    try {
      return reading.head();
    } finally {
      reading.close();
    }
  } catch (error) {
    if (error instanceof FileProblem) return null;
    throw error;
  }
};

/** True where work went on after the records the new file was made from, or beside them. `head`: of a file that is open. */
export const holdsMore = ({ path, kind }: FoundRemain, rows: readonly LogRow[], head: Head | null = null): boolean => {
  if (kind !== 'retreat' && kind !== 'copy') return false;
  const last = head ?? headIn(path);
  return last !== null && last.seq > 0 && rows[last.seq - 1]?.hash !== last.hash;
};
