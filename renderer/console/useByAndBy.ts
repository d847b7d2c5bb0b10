// How many rows of a long list to draw now: a screenful at once, the rest while nothing else is to be done, so that no key waits for them; it knows no list.
import { startTransition, useEffect, useState } from 'react';

const WAITS_AT_MOST_MS = 200;

export const useByAndBy = (length: number, screenful: number): number => {
  const [drawn, setDrawn] = useState(screenful);
  // A list that was searched comes back as it first came.
  const next = drawn < length ? Math.min(length, 2 * drawn) : Math.max(screenful, length);
  useEffect(() => {
    if (next === drawn) return;
    const waiting = requestIdleCallback(() => startTransition(() => setDrawn(next)), { timeout: WAITS_AT_MOST_MS });
    return () => cancelIdleCallback(waiting);
  }, [next, drawn]);
  return Math.min(drawn, length);
};
