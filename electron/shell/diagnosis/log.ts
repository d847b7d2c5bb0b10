// Writes what went wrong to a small file for whoever helps later; it never throws and holds nothing of a retreat or a person.
import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { inspect } from 'node:util';
import { withoutPersonalData } from './withoutPersonalData.ts';

/** In bytes; one older file of this size is kept. */
const LARGEST = 1_000_000;

export type Log = (what: string, details?: unknown) => void;
export type LogFile = {
  readonly log: Log;
  /** The last notes, oldest first. */
  tail(lines: number): readonly string[];
};

/** Of an error only what a programmer wrote: its kind, code, sentence and stack, not what was being worked on. */
const wordsOf = (details: unknown): string => {
  if (!(details instanceof Error)) return inspect(details, { depth: 4 });
  const { code } = details as { readonly code?: unknown };
  const cause = details.cause === undefined ? '' : `\n  because ${wordsOf(details.cause)}`;
  return `${typeof code === 'string' ? `${code} ` : ''}${details.stack ?? details.message}${cause}`;
};

export const createLog = (path: string): LogFile => {
  const log: Log = (what, details) => {
    const told = withoutPersonalData(`${what}${details === undefined ? '' : ` ${wordsOf(details)}`}`);
    const line = `${new Date().toISOString()} ${told}\n`;
    try {
      mkdirSync(dirname(path), { recursive: true });
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST) renameSync(path, `${path}.old`);
      appendFileSync(path, line, { mode: 0o600 });
    } catch {
      process.stderr.write(line); // The disk may be what went wrong.
    }
  };
  const tail = (lines: number): readonly string[] => {
    try {
      return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-lines);
    } catch {
      return []; // Nothing has gone wrong yet.
    }
  };
  return { log, tail };
};
