// A folder for the time of a test, in memory where the machine offers that: what is tested is what would be on a disk, not the disk.
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';

export const inScratch = async <T>(work: (folder: string) => Promise<T> | T): Promise<T> => {
  const folder = realpathSync(mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'kompak-faults-')));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
