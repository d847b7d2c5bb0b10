// Keeps what is typed and not handed in beyond the window and the host: in the window's own storage first, and a copy behind it that outlives both; it knows no form. A place names one draw for ever.
import type { BranchId } from '../../shared/units.ts';

/** Where something is kept for the file that is open: a plan or a form of the same number in the next one is another. */
export const placeIn = (branch: BranchId | null, place: string): string => `${branch ?? ''} ${place}`;

export type KeepingStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Another version of the app may have written there: raise it when the shape of what is kept changes, and what was kept before is left alone. */
const SHAPE = 'typed 1 ';

/** `own` ends with the window, and of two windows each has what was typed in it; a window that knows nothing of a place takes the copy. */
export const lastingStore = (own: KeepingStore, copies: KeepingStore): KeepingStore => ({
  getItem: (place) => own.getItem(place) ?? copies.getItem(SHAPE + place),
  setItem: (place, text) => {
    own.setItem(place, text);
    copies.setItem(SHAPE + place, text);
  },
  removeItem: (place) => {
    own.removeItem(place);
    copies.removeItem(SHAPE + place);
  },
});

/** The one of this window. */
export const typedStore = (): KeepingStore => lastingStore(sessionStorage, localStorage);

/** With a retreat's personal data goes what somebody may have typed of it, in any of these branches of it; what was typed of another retreat stays. */
export const forgetCopies = (copies: Pick<Storage, 'length' | 'key' | 'removeItem'>, branches: readonly BranchId[]): void => {
  const starts = branches.map((branch) => SHAPE + placeIn(branch, ''));
  const places = Array.from({ length: copies.length }, (_, at) => copies.key(at)).filter((place) => place !== null);
  for (const place of places) if (starts.some((start) => place.startsWith(start))) copies.removeItem(place);
};
