// Tells whoever listens that something kept outside React has changed, in the shape that useSyncExternalStore asks for; it keeps nothing else.

export type Listeners = {
  /** Gives the way to listen no more. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly tell: () => void;
};

export const newListeners = (): Listeners => {
  const all = new Set<() => void>();
  return {
    subscribe: (listener) => {
      all.add(listener);
      return () => { all.delete(listener); };
    },
    tell: () => { for (const listener of all) listener(); },
  };
};
