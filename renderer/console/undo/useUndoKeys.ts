// Ctrl Z takes the last change back, Ctrl Shift Z or Ctrl Y brings it again, unless a field is being typed in.
import { useEffect, useRef } from 'react';
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
  useEffect(() => {
    const onFocusIn = (event: FocusEvent): void => { atFocus.current = typedInto(event.target); };
    const onKeyDown = (event: KeyboardEvent): void => {
      const way = undoWay(event);
      if (way === null || event.isComposing || event.defaultPrevented || hasUnsentTyping(typedInto(event.target), atFocus.current)) return;
      event.preventDefault();
      go(way);
    };
    document.addEventListener('focusin', onFocusIn);
    window.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [go]);
};
