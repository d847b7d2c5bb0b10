// Remembers where the console's window stood, in a small file of its own; where it may stand now is decided in placeConsole.
import type { Rectangle } from 'electron/main';
import { readFileSync } from 'node:fs';
import { replaceFile } from '../../host/files/writeWhole.ts';

export type WindowMemory = { read(): Rectangle | undefined; write(bounds: Rectangle): void };

const SIDES = ['x', 'y', 'width', 'height'] as const;

const isRectangle = (value: unknown): value is Rectangle =>
  typeof value === 'object' && value !== null && SIDES.every((side) => Number.isSafeInteger((value as Record<string, unknown>)[side]));

/** A file that is missing or damaged remembers nothing; one that cannot be written is no loss worth a word. */
export const windowMemory = (path: string): WindowMemory => ({
  read: () => {
    try {
      const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
      return isRectangle(value) ? value : undefined;
    } catch {
      return undefined; // Nothing remembered yet, the usual case.
    }
  },
  write: ({ x, y, width, height }) => {
    try {
      replaceFile(path, JSON.stringify({ x, y, width, height }), 0o600);
    } catch {
      // The window opens in the middle next time.
    }
  },
});
