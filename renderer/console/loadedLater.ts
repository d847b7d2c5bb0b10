// Fetches a screen's code after what is seen first and shows it as soon as it is there; it knows no screen.
import type { FunctionComponent } from 'react';
import { createElement, useEffect, useSyncExternalStore } from 'react';
import { newListeners } from './listeners.ts';
import { Guarded } from './loading/Guarded.tsx';
import { Loading } from './loading/Loading.tsx';

/** While the host is away nothing can be fetched from it; it comes back. */
const AGAIN_AFTER_MS = 500;
/** Once may be a moment without the host. */
const UNFETCHED_AFTER = 3;

export type Later<Props extends object> = FunctionComponent<Props> & { readonly fetch: () => Promise<void> };
type Fetched<Props extends object> = { readonly screen: FunctionComponent<Props> | null; readonly isUnfetched: boolean };

/** Not React's own lazy: that shows its stand-in for a third of a second even when the screen comes at once, and gives up for good when it once cannot. */
export const loadedLater = <Props extends object>(load: () => Promise<FunctionComponent<Props>>): Later<Props> => {
  let fetched: Fetched<Props> = { screen: null, isUnfetched: false };
  let fetching: Promise<void> | null = null;
  const listeners = newListeners();
  const tell = (next: Fetched<Props>): void => {
    fetched = next;
    listeners.tell();
  };
  const arrive = async (): Promise<void> => {
    for (let tries = 1; fetched.screen === null; tries++) {
      try {
        tell({ screen: await load(), isUnfetched: false });
      } catch {
        if (tries === UNFETCHED_AFTER) tell({ screen: null, isUnfetched: true });
        await new Promise((resolve) => { setTimeout(resolve, AGAIN_AFTER_MS); });
      }
    }
  };
  const fetch = (): Promise<void> => (fetching ??= arrive());
  const Later: FunctionComponent<Props> = (props) => {
    const { screen, isUnfetched } = useSyncExternalStore(listeners.subscribe, () => fetched, () => fetched);
    useEffect(() => void fetch(), []);
    return screen === null ? createElement(Loading, { isUnfetched }) : createElement(Guarded, null, createElement(screen, props));
  };
  return Object.assign(Later, { fetch });
};
