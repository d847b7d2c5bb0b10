// Makes folders, and the names in them, outlast a power cut; it knows no file's content.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** A file is found again only if its folder was flushed after it was made or renamed. Windows flushes names by itself, and cannot be asked. */
export const flushFolder = (folder: string): void => {
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
};

/** The folder and all above it that are missing, each flushed into the one that holds it. */
export const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  const top = dirname(resolve(first));
  for (let at = resolve(folder); at !== top; at = dirname(at)) flushFolder(dirname(at));
};
