// Takes Enter and the sideways arrows before anything else on the desk hears them, so that no Enter too many puts something on the wall; it knows no meaning of a key.
import { useEffect, useRef } from 'react';
import { belongsToField } from '../../keys/useKeys.ts';

/** null: the key goes its usual way. */
type Keys = { readonly Enter: (() => void) | null; readonly ArrowLeft: () => void; readonly ArrowRight: () => void };

/** Marks the button that Enter presses anyway. */
export const GO = 'data-read-back-go';

const isOtherButton = (target: EventTarget | null): boolean => {
  const button = target instanceof Element ? target.closest('button, a, summary') : null;
  return button !== null && !button.hasAttribute(GO);
};
const actionOf = (keys: Keys, key: string): (() => void) | null => (key === 'Enter' || key === 'ArrowLeft' || key === 'ArrowRight' ? keys[key] : null);

export const useReadingKeys = (keys: Keys): void => {
  const latest = useRef(keys);
  useEffect(() => { latest.current = keys; });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const action = actionOf(latest.current, event.key);
      if (action === null || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || belongsToField(event.target)) return;
      if (event.key === 'Enter' && isOtherButton(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      // A key held down confirms one team, not all of them.
      if (!event.repeat) action();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
};
