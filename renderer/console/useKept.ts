// Keeps what is typed and not saved, or what is shown, while other parts of the desk are and when the page is drawn anew, in the window's session storage; it reads no rule.
import { useCallback, useContext, useEffect, useState } from 'react';
import { BranchContext } from './branch.ts';
import type { KeepingStore } from './lastingStore.ts';
import { typedStore } from './lastingStore.ts';

/** Where it is kept for the file that is open: a plan or a form of the same number in the next one is another. */
export const useKeptPlace = (place: string): string => `${useContext(BranchContext) ?? ''} ${place}`;

type Kept<Draft> = readonly [Draft | null, (draft: Draft | null) => void];

const useStored = <Draft>(store: () => KeepingStore, name: string): Kept<Draft> => {
  const place = useKeptPlace(name);
  // Under another file it is drawn anew, but for the one without personal data, which goes on in the screens as they are.
  const [draft, setDraft] = useState<Draft | null>(() => JSON.parse(store().getItem(place) ?? 'null') as Draft | null);
  const onKeep = useCallback((next: Draft | null): void => {
    setDraft(next);
    if (next === null) store().removeItem(place);
    else store().setItem(place, JSON.stringify(next));
  }, [place, store]);
  return [draft, onKeep];
};

const ofTheWindow = (): KeepingStore => sessionStorage;

/** null: nothing is typed. Session storage ends with the window, so only this very version of the app has written there. */
export const useKept = <Draft>(name: string): Kept<Draft> => useStored(ofTheWindow, name);

/** The same beyond the window and a host that starts anew; for what somebody typed, at a place that names one draw for ever. */
export const useTyped = <Draft>(name: string): Kept<Draft> => useStored(typedStore, name);

/** Forgets it once this is drawn no more; a page that is drawn anew still finds it. */
export const useForgotten = (name: string): void => {
  const place = useKeptPlace(name);
  useEffect(() => () => sessionStorage.removeItem(place), [place]);
};
