// The small files the app keeps for this laptop alone (recent retreats, the last sign of life, the hall's display); losing one loses no fact.
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { flushFolder, makeFolder } from './lastingFolders.ts';
import { replaceFile } from './writeWhole.ts';

/** The value in a JSON file, or `fallback` where it is missing or no longer makes sense. */
export const readSmall = <T>(path: string, schema: z.ZodType<T>, fallback: T): T => {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError || isMissing(error)) return fallback;
    throw error;
  }
};

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** A reader never meets half a file, not even after a power cut. */
export const writeSmall = (path: string, value: unknown): void => {
  makeFolder(dirname(path));
  replaceFile(path, JSON.stringify(value), 0o600);
  flushFolder(dirname(path));
};
