// Writes a finished file whole or not at all, and says which one could not be written; it chooses no place.
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { cannotBeWritten } from './cannotBeWritten.ts';

/** Written beside, flushed and renamed over, so that what lay there stays whole until then. Throws what the disk says. */
export const replaceFile = (path: string, bytes: Uint8Array | string, mode = 0o666): void => {
  const beside = `${path}.new`;
  // One that was cut off, or a link that somebody laid there: it goes, and only what is made here is written to.
  rmSync(beside, { force: true });
  writeFileSync(beside, bytes, { flag: 'wx', mode, flush: true });
  renameSync(beside, path);
};

export const writeWhole = (path: string, bytes: Uint8Array): void => {
  try {
    replaceFile(path, bytes);
  } catch (error) {
    try {
      rmSync(`${path}.new`, { force: true });
    } catch {
      // What is in the way is not ours to remove; why nothing was written is what matters.
    }
    throw cannotBeWritten(basename(path), error);
  }
};
