// Whether names may be read just now: only while a key, or a button, is held down; letting go, or leaving the window, hides them.
import { useEffect, useState } from 'react';
import { useKeyMap } from '../../keys/useKeyMap.ts';
import { keyOf } from '../../keys/keyTable.ts';
import { belongsToField } from '../../keys/useKeys.ts';

type Peek = { readonly isPeeking: boolean; readonly hold: { readonly onPointerDown: () => void; readonly onPointerUp: () => void; readonly onPointerLeave: () => void; readonly onBlur: () => void; readonly onKeyDown: (event: React.KeyboardEvent) => void; readonly onKeyUp: () => void } };

export const usePeek = (): Peek => {
  const { peek } = useKeyMap();
  const [isPeeking, setIsPeeking] = useState(false);
  const [show, hide] = [() => setIsPeeking(true), () => setIsPeeking(false)];
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (keyOf(event) === peek && !event.ctrlKey && !event.altKey && !event.metaKey && !belongsToField(event.target)) setIsPeeking(true);
    };
    const onHide = (): void => setIsPeeking(false);
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('keyup', onHide);
    window.addEventListener('blur', onHide);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('keyup', onHide);
      window.removeEventListener('blur', onHide);
      setIsPeeking(false);
    };
  }, [peek]);
  return {
    isPeeking,
    hold: { onPointerDown: show, onPointerUp: hide, onPointerLeave: hide, onBlur: hide, onKeyUp: hide, onKeyDown: (event) => { if (event.key === ' ' || event.key === 'Enter') show(); } },
  };
};
