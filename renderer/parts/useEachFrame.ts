// Reads something at every frame and draws again only when it has changed; it knows no clock and stores no tick.
import { useSyncExternalStore } from 'react';

const eachFrame = (look: () => void): (() => void) => {
  let frame = requestAnimationFrame(function next() {
    look();
    frame = requestAnimationFrame(next);
  });
  return () => cancelAnimationFrame(frame);
};

export const useEachFrame = <T extends string | number | boolean | null>(read: () => T): T => useSyncExternalStore(eachFrame, read, read);
