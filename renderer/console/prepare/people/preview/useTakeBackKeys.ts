// Ctrl Z takes back the last mend of a preview, before the retreat's own undo hears of it; typing keeps the key.
import { useEffect, useRef } from 'react';
import { undoWay } from '../../../undo/useUndoKeys.ts';
import { belongsToField } from '../../../keys/useKeys.ts';

/** null: there is nothing to take back, and the key is the retreat's. */
export const useTakeBackKeys = (takeBack: (() => void) | null): void => {
  const latest = useRef(takeBack);
  useEffect(() => { latest.current = takeBack; });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isTyping = belongsToField(event.target) && !(event.target instanceof HTMLSelectElement);
      if (undoWay(event) !== 'undo' || latest.current === null || isTyping) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
};
