// Writes a file whole under the wanted name, or under the next one with a number where another program holds that; it chooses no folder.
import { join, parse } from 'node:path';
import { FileProblem } from '../fileProblem.ts';
import { writeWhole } from '../files/writeWhole.ts';

const MOST_NAMES = 20;
/** Open in a spreadsheet, mostly. */
const HELD = ['EBUSY', 'EPERM', 'EACCES'];

const isHeld = (error: unknown): boolean =>
  error instanceof FileProblem && error.cause instanceof Error && 'code' in error.cause && HELD.includes(String(error.cause.code));

/** Gives the path it came to lie under. Throws FileProblem where no name is free. */
export const writeFree = (path: string, bytes: Uint8Array): string => {
  const { dir, name, ext } = parse(path);
  for (let n = 1; ; n++) {
    const target = n === 1 ? path : join(dir, `${name} ${n}${ext}`);
    try {
      writeWhole(target, bytes);
      return target;
    } catch (error) {
      if (n === MOST_NAMES || !isHeld(error)) throw error;
    }
  }
};
