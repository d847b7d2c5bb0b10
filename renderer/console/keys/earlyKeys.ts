// Keeps the keys that come before the screen they are meant for is there, and presses them again once it is; it knows no screen and no meaning of a key.
import { createContext, useContext, useLayoutEffect } from 'react';

/** Later than this nobody remembers having pressed it. */
const PATIENCE_MS = 5_000;

type Pressed = Pick<KeyboardEvent, 'key' | 'defaultPrevented' | 'timeStamp'>;

export type EarlyKeys<Key extends Pressed> = {
  /** A key nobody has heard so far. */
  press(key: Key): void;
  /** A screen is there, until the function it gets is called. */
  arrive(): () => void;
  /** Another screen is wanted: what was meant for the one before is dropped. */
  forget(): void;
};

/** `again` presses a key as a hand would, and says whether the screen could take it. */
export const createEarlyKeys = <Key extends Pressed>(again: (key: Key) => boolean, now: () => number): EarlyKeys<Key> => {
  let here = 0;
  let kept: readonly Key[] = [];
  const pressAgain = async (): Promise<void> => {
    while (here > 0) {
      const [first, ...rest] = kept;
      if (first === undefined) return;
      kept = rest;
      if (first.defaultPrevented || now() - first.timeStamp > PATIENCE_MS) continue;
      if (!again(first)) kept = [];
      // What one key has changed is drawn before the next.
      await Promise.resolve();
    }
  };
  return {
    press: (key) => { if (here === 0) kept = [...kept, key]; },
    arrive: () => {
      here += 1;
      // Once all of the screen hears.
      queueMicrotask(() => void pressAgain());
      return () => { here -= 1; };
    },
    forget: () => { kept = []; },
  };
};

/** Filled around the screens of an open retreat. */
export const EarlyKeysContext = createContext<Pick<EarlyKeys<KeyboardEvent>, 'arrive'> | null>(null);

/** Said by what a screen has only once it can be worked with. */
export const useScreenHere = (): void => {
  const early = useContext(EarlyKeysContext);
  useLayoutEffect(() => early?.arrive(), [early]);
};
