// Lets a screen come in a file of its own, after what is seen first: at once when it is here, as soon as it comes when not; it knows no screen.
import type { FunctionComponent } from 'react';
import { createElement, useEffect, useSyncExternalStore } from 'react';
import { PartLost } from './PartLost.tsx';

/** While the host is away nothing can be fetched from it; it comes back. */
const AGAIN_AFTER_MS = 500;

export type Later<Props extends object> = FunctionComponent<Props> & { readonly fetch: () => Promise<void> };

/** How often it may fail although the host is there: the first time it may just have come back. */
const MOST_FAILURES = 2;

const hostAnswers = async (): Promise<boolean> => {
  try {
    return (await globalThis.fetch(location.pathname, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
};

/** Not React's own lazy: that shows its stand-in for a third of a second even when the screen comes at once, and gives up for good when it once cannot. */
export const loadedLater = <Props extends object>(load: () => Promise<FunctionComponent<Props>>, isHostThere: () => Promise<boolean> = hostAnswers): Later<Props> => {
  let screen: FunctionComponent<Props> | null = null;
  // Browsers remember that a file could not be had, and give that answer until the page is loaded anew.
  let failures = 0;
  let fetching: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const tell = (): void => { for (const listener of listeners) listener(); };
  const arrive = async (): Promise<void> => {
    while (screen === null) {
      try {
        screen = await load();
      } catch {
        if (await isHostThere()) failures += 1;
        if (failures === MOST_FAILURES) tell();
        await new Promise((resolve) => { setTimeout(resolve, AGAIN_AFTER_MS); });
      }
    }
    tell();
  };
  const fetch = (): Promise<void> => (fetching ??= arrive());
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => { listeners.delete(listener); };
  };
  const present = (): FunctionComponent<Props> | null => screen ?? (failures < MOST_FAILURES ? null : PartLost);
  const Later: FunctionComponent<Props> = (props) => {
    const shown = useSyncExternalStore(subscribe, present, present);
    useEffect(() => void fetch(), []);
    return shown === null ? null : createElement(shown, props);
  };
  return Object.assign(Later, { fetch });
};
