// The host's time for a screen that need not be right to the second: it draws again each half minute and stores no tick.
import { useEffect, useReducer } from 'react';
import type { Instant } from '../../shared/units.ts';
import { useLink } from '../link/useLink.ts';

const LOOK_EVERY_MS = 30_000;

export const useHalfMinute = (): Instant => {
  const link = useLink();
  const [, look] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    // A part that was hidden looks at once when it is come back to.
    look();
    const looking = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(looking);
  }, []);
  return link.now();
};
