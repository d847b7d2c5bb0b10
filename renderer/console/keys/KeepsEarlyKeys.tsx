// Around the screens of an open retreat: hands each the keys that were pressed before it was there; it draws nothing of its own.
import type { ReactNode } from 'react';
import { useEffect, useMemo } from 'react';
import { belongsToField, pressesButton } from './useKeys.ts';
import { createEarlyKeys, EarlyKeysContext } from './earlyKeys.ts';

/** By then a screen may have a field of its own waiting for words: the key was not meant for that. */
const pressAgain = ({ key, code }: KeyboardEvent): boolean => {
  if (belongsToField(document.activeElement)) return false;
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }));
  return true;
};

const now = (): number => performance.now();

/** `place`: which screen is wanted now. */
export const KeepsEarlyKeys = ({ place, children }: { readonly place: string; readonly children: ReactNode }) => {
  const early = useMemo(() => createEarlyKeys(pressAgain, now), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.isTrusted || event.repeat || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || belongsToField(event.target) || pressesButton(event)) return;
      early.press(event);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [early]);
  useEffect(() => () => early.forget(), [early, place]);
  return <EarlyKeysContext value={early}>{children}</EarlyKeysContext>;
};
