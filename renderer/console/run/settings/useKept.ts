// Keeps what is typed in a form and not saved while other parts of the desk are shown, in the window's session storage; it reads no rule.
import { useState } from 'react';

/** null: nothing is typed. Session storage ends with the window, so only this very version of the app has written there. */
export const useKept = <Draft>(place: string): readonly [Draft | null, (draft: Draft | null) => void] => {
  const [draft, setDraft] = useState<Draft | null>(() => JSON.parse(sessionStorage.getItem(place) ?? 'null') as Draft | null);
  const onKeep = (next: Draft | null): void => {
    setDraft(next);
    if (next === null) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(next));
  };
  return [draft, onKeep];
};
