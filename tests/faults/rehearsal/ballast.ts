// Fills the small disk that the rehearsal runs on, and gives it room again; where there is no such disk it does nothing.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fillUp } from '../fullDisk/fillUp.ts';

/** The small disk this process sees, if it was started on one. */
export const smallDisk = (): string | null => process.env['KOMPAK_SMALL_DISK'] ?? null;

/** Leaves so many pages of room; gives what frees the disk. */
export const fillDisk = (pages: number): (() => void) => {
  const disk = smallDisk();
  if (disk === null) return () => undefined;
  const path = join(disk, 'ballast');
  fillUp(path, pages);
  return () => rmSync(path);
};
