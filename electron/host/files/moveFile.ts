// Moves a file to another folder, from a stick too; it decides nothing about where.
import { copyFileSync, renameSync, rmSync } from 'node:fs';

const isOtherDisk = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EXDEV';

/** Throws what the disk says. From another disk the copy is there before the original goes. */
export const moveFile = (from: string, to: string): void => {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isOtherDisk(error)) throw error;
    copyFileSync(from, to);
    rmSync(from);
  }
};
