// The keys as they are on this laptop now, for every piece of the console; it knows no action.
import { createContext, useContext } from 'react';
import type { KeyMap } from './keyTable.ts';
import { keysNow } from './keyTable.ts';

/** Filled by the window's frame from the preferences. */
export const KeyMapContext = createContext<KeyMap>(keysNow({}));

export const useKeyMap = (): KeyMap => useContext(KeyMapContext);
