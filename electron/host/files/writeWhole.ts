// Writes a finished file whole or not at all, and says which one could not be written; it chooses no place.
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { cannotBeWritten } from './cannotBeWritten.ts';

/** Written beside, flushed and renamed over, so that what lay there stays whole until then. */
export const writeWhole = (path: string, bytes: Uint8Array): void => {
  const beside = `${path}.new`;
  try {
    writeFileSync(beside, bytes, { flush: true });
    renameSync(beside, path);
  } catch (error) {
    try {
      rmSync(beside, { force: true });
    } catch {
      // What is in the way is not ours to remove; why nothing was written is what matters.
    }
    throw cannotBeWritten(basename(path), error);
  }
};
