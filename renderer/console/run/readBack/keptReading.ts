// Keeps how far a run was read while other screens are shown, wherever it is given to keep it; it reads no sheet.
import type { Draw } from '../../../../shared/domain/things.ts';
import type { RunId } from '../../../../shared/units.ts';
import type { KeepingStore } from '../../lastingStore.ts';
import type { Reading } from './reading.ts';

/** Run and team ids repeat from one retreat to the next; a draw's moment and seed do not. */
export const readingPlace = (draw: Pick<Draw, 'at' | 'seed'>, run: RunId): string => `reading ${draw.at} ${draw.seed} ${run}`;

export const loadReading = (store: KeepingStore, place: string): Reading | null => JSON.parse(store.getItem(place) ?? 'null') as Reading | null;

export const saveReading = (store: KeepingStore, place: string, reading: Reading | null): void => {
  if (reading === null) store.removeItem(place);
  else store.setItem(place, JSON.stringify(reading));
};
