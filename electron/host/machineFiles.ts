// The small files the app keeps for this laptop alone (recent retreats, the last sign of life); losing one loses no fact.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

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

/** Written beside and renamed over, so that a reader never meets half a file. */
export const writeSmall = (path: string, value: unknown): void => {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.new`;
  writeFileSync(beside, JSON.stringify(value), { mode: 0o600 });
  renameSync(beside, path);
};
