// What the open pane's own keys do now, told to the foot and to the button whose key the pane has taken; it hears no key.
import { createContext, useContext, useLayoutEffect, useRef } from 'react';
import type { FootKey } from '../keys/footKeys.ts';

export type PaneKeys = {
  readonly keys: readonly FootKey[];
  /** Enter is the pane's own now, and shows nothing in the hall. */
  readonly hasEnter?: boolean;
  /** A field has the keyboard: no single key works. */
  readonly isTyping?: boolean;
};

export const PaneKeysContext = createContext<(keys: PaneKeys | null) => void>(() => undefined);
/** Whether the hall lies over the whole console, so that nobody sees what a key of the pane would do. */
export const CoveredContext = createContext(false);

export const usePaneKeys = (keys: PaneKeys): void => {
  const tell = useContext(PaneKeysContext);
  const latest = useRef(keys);
  const said = JSON.stringify(keys);
  useLayoutEffect(() => { latest.current = keys; });
  useLayoutEffect(() => tell(latest.current), [said, tell]);
  useLayoutEffect(() => () => tell(null), [tell]);
};
