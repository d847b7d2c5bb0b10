// Keeps what is typed and not saved, or what is shown, while other parts of the desk are and when the page is drawn anew, in the window's session storage; it reads no rule.
import { useState } from 'react';
import type { KeepingStore } from './lastingStore.ts';
import { typedStore } from './lastingStore.ts';

export const forgetKept = (place: string): void => sessionStorage.removeItem(place);

type Kept<Draft> = readonly [Draft | null, (draft: Draft | null) => void];

const useStored = <Draft>(store: () => KeepingStore, place: string): Kept<Draft> => {
  const [draft, setDraft] = useState<Draft | null>(() => JSON.parse(store().getItem(place) ?? 'null') as Draft | null);
  const onKeep = (next: Draft | null): void => {
    setDraft(next);
    if (next === null) store().removeItem(place);
    else store().setItem(place, JSON.stringify(next));
  };
  return [draft, onKeep];
};

/** null: nothing is typed. Session storage ends with the window, so only this very version of the app has written there. */
export const useKept = <Draft>(place: string): Kept<Draft> => useStored(() => sessionStorage, place);

/** The same beyond the window and a host that starts anew; for what somebody typed, at a place that names one draw for ever. */
export const useTyped = <Draft>(place: string): Kept<Draft> => useStored(typedStore, place);
