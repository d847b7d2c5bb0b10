// Fills the small disk that the rehearsal runs on, and gives it room again; where there is no such disk it does nothing.
import { closeSync, fstatSync, ftruncateSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = 4_096;
const BLOCK = Buffer.alloc(1 << 20, 1);

/** The small disk this process sees, if it was started on one. */
export const smallDisk = (): string | null => process.env['KOMPAK_SMALL_DISK'] ?? null;

/** Leaves so many pages of room; gives what frees the disk. */
export const fillDisk = (pages: number): (() => void) => {
  const disk = smallDisk();
  if (disk === null) return () => undefined;
  const path = join(disk, 'ballast');
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
  return () => rmSync(path);
};
