// Keeps what is typed and not saved, or what is shown, while other parts of the desk are and when the page is drawn anew, in the window's session storage; it reads no rule.
import { useState } from 'react';

export const forgetKept = (place: string): void => sessionStorage.removeItem(place);

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
