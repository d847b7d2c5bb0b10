// Lets a screen come in a file of its own, after what is seen first: at once when it is here, as soon as it comes when not; it knows no screen.
import type { FunctionComponent } from 'react';
import { createElement, useEffect, useSyncExternalStore } from 'react';

/** While the host is away nothing can be fetched from it; it comes back. */
const AGAIN_AFTER_MS = 500;

export type Later<Props extends object> = FunctionComponent<Props> & { readonly fetch: () => Promise<void> };

/** Not React's own lazy: that shows its stand-in for a third of a second even when the screen comes at once, and gives up for good when it once cannot. */
export const loadedLater = <Props extends object>(load: () => Promise<FunctionComponent<Props>>): Later<Props> => {
  let screen: FunctionComponent<Props> | null = null;
  let fetching: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const arrive = async (): Promise<void> => {
    while (screen === null) {
      try {
        screen = await load();
      } catch {
        await new Promise((resolve) => { setTimeout(resolve, AGAIN_AFTER_MS); });
      }
    }
    for (const listener of listeners) listener();
  };
  const fetch = (): Promise<void> => (fetching ??= arrive());
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => { listeners.delete(listener); };
  };
  const Later: FunctionComponent<Props> = (props) => {
    const present = useSyncExternalStore(subscribe, () => screen, () => screen);
    useEffect(() => void fetch(), []);
    return present === null ? null : createElement(present, props);
  };
  return Object.assign(Later, { fetch });
};
