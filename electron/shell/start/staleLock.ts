// Clears the lock left by an instance that no longer lives; a living one keeps its lock. It starts nothing.
import { readlinkSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Chromium's lock on Linux: a link whose target is `host-process`. */
const LOCK = 'SingletonLock';

/** Whether a lock's owner is a process of this machine that no longer lives. */
export const isStale = (target: string, host: string, isAlive: (process: number) => boolean): boolean => {
  const [, owner, id] = /^(.*)-(\d+)$/.exec(target) ?? [];
  return owner === host && id !== undefined && !isAlive(Number(id));
};

const isAlive = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
};

/** True where a stale lock was there and is gone now. */
export const clearStaleLock = (folder: string): boolean => {
  const path = join(folder, LOCK);
  try {
    if (!isStale(readlinkSync(path), hostname(), isAlive)) return false;
    rmSync(path);
    return true;
  } catch {
    return false; // No lock of this kind: another system, or another reason.
  }
};
