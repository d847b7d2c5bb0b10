// Tells a foot bar whether the sheet of all keys can be opened where it stands; it draws nothing.
import { createContext } from 'react';

/** True in an open retreat: what has no room in the foot bar is found on the sheet. */
export const AllKeysHintContext = createContext(false);
