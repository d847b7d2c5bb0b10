// Says whether things can be kept in a folder that may not be there yet; it makes none.
import { accessSync, constants, lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import { statOf } from './statOf.ts';

/** Of a folder that is to be made, the nearest one above it answers; a share that cannot be reached has none. */
export const isToBeHad = (folder: string): boolean => {
  const found = statOf(folder);
  try {
    if (found !== undefined) {
      accessSync(folder, constants.W_OK);
      return found.isDirectory();
    }
    // A link to what is not there.
    if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) return false;
  } catch {
    return false;
  }
  const above = dirname(folder);
  return above !== folder && isToBeHad(above);
};
