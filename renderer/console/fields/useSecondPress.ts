// For what cannot be taken back: the first press only arms it, a second one soon after does it; it knows no key.
import { useCallback, useEffect, useRef, useState } from 'react';

/** For a key, pressed twice without looking (rules: Displays). */
const WITHIN = 2_000;
/** For a button, pressed after a look at the hall. */
export const AFTER_A_LOOK = 20_000;

export type SecondPress<Deed extends string> = {
  /** What waits for its second press. */
  readonly waiting: Deed | null;
  readonly press: (deed: Deed, act: () => void) => void;
};

export const useSecondPress = <Deed extends string>(within = WITHIN): SecondPress<Deed> => {
  const [waiting, setWaiting] = useState<Deed | null>(null);
  // Two quick presses may both come before the first is drawn.
  const armed = useRef<Deed | null>(null);
  const arm = useCallback((deed: Deed | null): void => {
    armed.current = deed;
    setWaiting(deed);
  }, []);
  useEffect(() => {
    if (waiting === null) return;
    const forgotten = setTimeout(() => arm(null), within);
    return () => clearTimeout(forgotten);
  }, [waiting, within, arm]);
  // What is out of sight waits for nothing.
  useEffect(() => () => arm(null), [arm]);
  const press = useCallback((deed: Deed, act: () => void): void => {
    const isSecond = armed.current === deed;
    arm(isSecond ? null : deed);
    if (isSecond) act();
  }, [arm]);
  return { waiting, press };
};
