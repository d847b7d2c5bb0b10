// For what cannot be taken back: the first press only arms it, a second one within two seconds does it; it knows no key.
import { useEffect, useState } from 'react';

const WITHIN = 2000;

export type SecondPress<Deed extends string> = {
  /** What waits for its second press. */
  readonly waiting: Deed | null;
  readonly press: (deed: Deed, act: () => void) => void;
};

export const useSecondPress = <Deed extends string>(): SecondPress<Deed> => {
  const [waiting, setWaiting] = useState<Deed | null>(null);
  useEffect(() => {
    if (waiting === null) return;
    const forgotten = setTimeout(() => setWaiting(null), WITHIN);
    return () => clearTimeout(forgotten);
  }, [waiting]);
  const press = (deed: Deed, act: () => void): void => {
    setWaiting(waiting === deed ? null : deed);
    if (waiting === deed) act();
  };
  return { waiting, press };
};
