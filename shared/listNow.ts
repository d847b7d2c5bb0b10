// Puts a list together again of which only the changed items were told; it knows no topic.
export type ListChange = {
  readonly length: number;
  /** The others stand where they stood. */
  readonly items: readonly (readonly [place: number, item: unknown])[];
};

export const listNow = (before: readonly unknown[], { length, items }: ListChange): readonly unknown[] => {
  const changed = new Map(items);
  return Array.from({ length }, (_, place) => (changed.has(place) ? changed.get(place) : before[place]));
};
