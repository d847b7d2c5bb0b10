// Ctrl Z takes the last change back, Ctrl Shift Z or Ctrl Y brings it again, unless a field is being typed in.
import { useEffect, useRef } from 'react';
import { floats } from '../keys/useKeys.ts';
import { useGoBackOrAgain } from './undoContext.ts';
import { hasUnsentTyping, typedInto } from './unsentTyping.ts';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What a key asks for, or null. */
export const undoWay = ({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): 'undo' | 'redo' | null => {
  if (!(ctrlKey || metaKey) || altKey) return null;
  switch (key.toLowerCase()) {
    case 'z': return shiftKey ? 'redo' : 'undo';
    case 'y': return shiftKey ? null : 'redo';
    default: return null;
  }
};

export const useUndoKeys = (): void => {
  const go = useGoBackOrAgain();
  const atFocus = useRef(typedInto(null));
  const field = useRef<EventTarget | null>(null);
  /** The same of the field under what opened over it. */
  const under = useRef(typedInto(null));
  useEffect(() => {
    // A window that is come back to focuses its field again: what was typed there before is not sent by that.
    const onFocusIn = ({ target }: FocusEvent): void => {
      if (target === field.current) return;
      field.current = target;
      // Nor is it by the palette, from which a person comes back to it.
      atFocus.current = under.current !== null && under.current.field === target ? under.current : typedInto(target);
      if (!floats(target)) under.current = null;
    };
    const onFocusOut = ({ target, relatedTarget }: FocusEvent): void => {
      if (document.activeElement === target) return;
      field.current = null;
      if (floats(relatedTarget) && !floats(target)) under.current = atFocus.current;
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const way = undoWay(event);
      if (way === null || event.isComposing || event.defaultPrevented || hasUnsentTyping(typedInto(event.target), atFocus.current)) return;
      event.preventDefault();
      go(way);
    };
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('focusout', onFocusOut);
    window.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('focusout', onFocusOut);
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [go]);
};
