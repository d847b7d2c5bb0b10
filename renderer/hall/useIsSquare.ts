// Whether the wall is squarer than 3:2, for what CSS cannot choose.
import { useSyncExternalStore } from 'react';

const query = '(aspect-ratio < 3/2)';

const onChange = (look: () => void): (() => void) => {
  const list = matchMedia(query);
  list.addEventListener('change', look);
  return () => list.removeEventListener('change', look);
};

export const useIsSquare = (): boolean => useSyncExternalStore(onChange, () => matchMedia(query).matches, () => false);
