// Keeps what is typed and not saved, or what is shown, while other parts of the desk are and when the page is drawn anew, in the window's session storage; it reads no rule.
import { useCallback, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { same } from '../../shared/domain/same.ts';
import { BranchContext } from './branch.ts';
import type { KeepingStore } from './lastingStore.ts';
import { placeIn, typedStore } from './lastingStore.ts';
import { newListeners } from './listeners.ts';

export const useKeptPlace = (place: string): string => placeIn(useContext(BranchContext), place);

export type Change<Draft> = (now: Draft | null) => Draft | null;
/** What is kept, the way to change it, and the way to look what is kept by now, also after an answer that was awaited. */
type Kept<Draft> = readonly [Draft | null, (next: Draft | null | Change<Draft>) => void, () => Draft | null];

const listeners = newListeners();

/** One draft for everything that is drawn of a place: a form that was left still waits for its answer, and what that does to the draft is seen where the form is drawn anew. */
const useStored = <Draft>(store: () => KeepingStore, name: string): Kept<Draft> => {
  const place = useKeptPlace(name);
  // Under another file it is drawn anew, but for the one without personal data, which goes on in the screens as they are.
  const [drawnIn] = useState(useContext(BranchContext));
  const shown = placeIn(drawnIn, name);
  const look = (): string | null => store().getItem(shown);
  const text = useSyncExternalStore(listeners.subscribe, look, look);
  const onLook = useCallback((): Draft | null => JSON.parse(store().getItem(shown) ?? 'null') as Draft | null, [shown, store]);
  const onKeep = useCallback((next: Draft | null | Change<Draft>): void => {
    const draft = typeof next === 'function' ? (next as Change<Draft>)(onLook()) : next;
    for (const each of new Set([shown, place])) {
      if (draft === null) store().removeItem(each);
      else store().setItem(each, JSON.stringify(draft));
    }
    listeners.tell();
  }, [place, shown, store, onLook]);
  return [useMemo(() => JSON.parse(text ?? 'null') as Draft | null, [text]), onKeep, onLook];
};

const ofTheWindow = (): KeepingStore => sessionStorage;

/** null: nothing is typed. Session storage ends with the window, so only this very version of the app has written there. */
export const useKept = <Draft>(name: string): Kept<Draft> => useStored(ofTheWindow, name);

/** The same beyond the window and a host that starts anew; for what somebody typed, at a place that names one draw for ever. */
export const useTyped = <Draft>(name: string): Kept<Draft> => useStored(typedStore, name);

/** What becomes of a draft the host has taken, or of what was open for it: it goes, unless more was typed or something else was opened while the answer was awaited. */
export const letGo = <Draft>(taken: Draft | null): Change<Draft> => (now) => (same(now, taken) ? null : now);

/** Forgets it once this is drawn no more; a page that is drawn anew still finds it. */
export const useForgotten = (name: string): void => {
  const place = useKeptPlace(name);
  useEffect(() => () => sessionStorage.removeItem(place), [place]);
};
