// Fetches the screens that come later, one by one while nothing else is to be done, so that each is here before it is asked for; it knows none of them.
import { startTransition, useEffect, useState } from 'react';

type Fetched = { readonly fetch: () => Promise<void> };

const WAITS_AT_MOST_MS = 1_000;
const idle = (): Promise<void> => new Promise((resolve) => { requestIdleCallback(() => resolve(), { timeout: WAITS_AT_MOST_MS }); });

/** Draws its caller again when all are here, so that what is hidden is made ready too. `screens` must stay the same list. */
export const useFetched = (screens: readonly Fetched[]): void => {
  const [, setHere] = useState(false);
  useEffect(() => {
    let isLeft = false;
    const fetchAll = async (): Promise<void> => {
      for (const screen of screens) {
        await idle();
        if (isLeft) return;
        await screen.fetch();
      }
      startTransition(() => setHere(true));
    };
    void fetchAll();
    return () => { isLeft = true; };
  }, [screens]);
};
