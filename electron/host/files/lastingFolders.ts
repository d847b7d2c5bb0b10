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
  const whole = resolve(folder);
  const above = dirname(whole);
  // The top is its own parent, be it there or not.
  if (existsSync(whole) || above === whole) return;
  makeFolder(above);
  try {
    mkdirSync(whole);
  } catch (error) {
    // Another host may have been faster. One by one, as Node's own way to make all of them goes round for ever where a system has folders but makes none.
    if (!existsSync(whole)) throw error;
  }
  flushFolder(above);
};
