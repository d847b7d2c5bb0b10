// Writes what went wrong to a small file for whoever helps later; it never throws and holds nothing of a retreat.
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { inspect } from 'node:util';

/** In bytes; one older file of this size is kept. */
const LARGEST = 1_000_000;

export type Log = (what: string, details?: unknown) => void;

export const createLog = (path: string): Log => (what, details) => {
  const line = `${new Date().toISOString()} ${what}${details === undefined ? '' : ` ${inspect(details, { depth: 4 })}`}\n`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST) renameSync(path, `${path}.old`);
    appendFileSync(path, line, { mode: 0o600 });
  } catch {
    process.stderr.write(line); // The disk may be what went wrong.
  }
};
