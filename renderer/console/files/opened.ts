// Carries the news that another retreat was opened from the screen that opened it to the window around it; it opens nothing itself.
import { createContext, useContext } from 'react';
import type { OpenNotice } from '../../../shared/contract.ts';

export type Opened = {
  /** What is worth telling about the last opening; null: nothing, or it has been read. */
  readonly notice: OpenNotice | null;
  /** How often one retreat took another's place; what was begun in one must not go on in the next. */
  readonly count: number;
  /** `replaced`: another retreat was open until now. */
  readonly tell: (notice: OpenNotice | null, replaced: boolean) => void;
  /** Whether the next file, which is about to be opened, goes on in the screens as they are. */
  readonly stay: (isStaying: boolean) => void;
  readonly dismiss: () => void;
};

export const OpenedContext = createContext<Opened>({ notice: null, count: 0, tell: () => undefined, stay: () => undefined, dismiss: () => undefined });

export const useOpened = (): Opened => useContext(OpenedContext);
