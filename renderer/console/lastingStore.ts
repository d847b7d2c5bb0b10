// Keeps what is typed and not handed in beyond the window and the host: in the window's own storage first, and a copy behind it that outlives both; it knows no form. A place names one draw for ever.

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

/** With personal data goes what somebody may have typed of it. */
export const forgetCopies = (copies: Pick<Storage, 'length' | 'key' | 'removeItem'>): void => {
  const places = Array.from({ length: copies.length }, (_, at) => copies.key(at));
  for (const place of places) if (place?.startsWith(SHAPE) === true) copies.removeItem(place);
};
