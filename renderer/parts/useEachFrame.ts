// Reads something about as often as frames come and draws again only when it has changed; it knows no clock and stores no tick.
import { useSyncExternalStore } from 'react';

/** In milliseconds. A frame that is asked for costs even when nothing in it is new: only a change brings one. */
const EVERY = 16;

const lookers = new Set<() => void>();
const lookAll = (): void => { for (const look of lookers) look(); };
let ticking: ReturnType<typeof setInterval> | undefined;

const eachFrame = (look: () => void): (() => void) => {
  // A window that was hidden is right in its first frame, however rarely it was let look meanwhile.
  if (lookers.size === 0) {
    ticking = setInterval(lookAll, EVERY);
    document.addEventListener('visibilitychange', lookAll);
  }
  lookers.add(look);
  return () => {
    lookers.delete(look);
    if (lookers.size > 0) return;
    clearInterval(ticking);
    document.removeEventListener('visibilitychange', lookAll);
  };
};

export const useEachFrame = <T extends string | number | boolean | null>(read: () => T): T => useSyncExternalStore(eachFrame, read, read);
