// How many rows of a long list to draw now: a screenful at once, the rest while nothing else is to be done, so that no key waits for them; it knows no list.
import { startTransition, useEffect, useState } from 'react';

const WAITS_AT_MOST_MS = 200;

/** `comesAnew`: once out of sight it begins with a screenful again; only where what is not drawn yet keeps its room, or what was scrolled to would be lost. */
export const useByAndBy = (length: number, screenful: number, comesAnew = false): number => {
  const [drawn, setDrawn] = useState(screenful);
  // A list that was searched comes back as it first came.
  const next = drawn < length ? Math.min(length, 2 * drawn) : Math.max(screenful, length);
  useEffect(() => {
    if (next === drawn) return;
    const waiting = requestIdleCallback(() => startTransition(() => setDrawn(next)), { timeout: WAITS_AT_MOST_MS });
    return () => cancelIdleCallback(waiting);
  }, [next, drawn]);
  useEffect(() => (comesAnew ? () => setDrawn(screenful) : undefined), [comesAnew, screenful]);
  return Math.min(drawn, length);
};
