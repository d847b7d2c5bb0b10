// Whether a small box of the hall's is open, and what is typed in it; it knows no field.
import { useState } from 'react';
import { same } from '../../../../shared/domain/same.ts';

/** `typed` null: nothing, so the box shows what stands. */
type Box<Draft> = { readonly isOpen: boolean; readonly typed: Draft | null };

export const useTypedBox = <Draft>() => {
  const closed: Box<Draft> = { isOpen: false, typed: null };
  const [box, setBox] = useState(closed);
  return {
    ...box,
    setOpen: (isOpen: boolean): void => setBox((now) => ({ ...now, isOpen })),
    setTyped: (typed: Draft): void => setBox((now) => ({ ...now, typed })),
    /** Once what was typed is taken or given up. What was typed since stays, with its box. */
    close: (): void => setBox((now) => (same(now.typed, box.typed) ? closed : now)),
  };
};
