// Fills the disk a file lies on, and leaves a little room; it does not care what the disk is for.
import { closeSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';

const PAGE = 4_096;
const BLOCK = Buffer.alloc(1 << 20, 1);

/** The file that takes all room but the last `pages`. Throws whatever is not the end of the disk. */
export const fillUp = (path: string, pages: number): void => {
  const file = openSync(path, 'w');
  try {
    for (const block of [BLOCK, BLOCK.subarray(0, PAGE)]) {
      try {
        for (;;) writeSync(file, block);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      }
    }
    ftruncateSync(file, Math.max(0, fstatSync(file).size - pages * PAGE));
  } finally {
    closeSync(file);
  }
};
