// Keeps how far a run was read while other screens are shown, in the window's session storage; it reads no sheet.
import type { Draw } from '../../../../shared/domain/model.ts';
import type { RunId } from '../../../../shared/units.ts';
import type { Reading } from './reading.ts';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Run and team ids repeat from one retreat to the next; a draw's moment and seed do not. */
export const readingPlace = (draw: Pick<Draw, 'at' | 'seed'>, run: RunId): string => `reading ${draw.at} ${draw.seed} ${run}`;

/** Session storage ends with the window, so only this very version of the app has written there. */
export const loadReading = (store: Store, place: string): Reading | null => JSON.parse(store.getItem(place) ?? 'null') as Reading | null;

export const saveReading = (store: Store, place: string, reading: Reading | null): void => {
  if (reading === null) store.removeItem(place);
  else store.setItem(place, JSON.stringify(reading));
};
