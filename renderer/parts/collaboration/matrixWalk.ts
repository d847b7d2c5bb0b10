// Walks the cells of a matrix of pairs by keys; only cells above the diagonal are there. It knows no agency.
export type PairCell = { readonly a: number; readonly b: number };

const within = (cell: PairCell, count: number): PairCell => {
  const a = Math.max(0, Math.min(count - 2, cell.a));
  return { a, b: Math.max(a + 1, Math.min(count - 1, cell.b)) };
};

/** null: the key means nothing here, or there is no pair. */
export const steppedTo = (key: string, from: PairCell | null, count: number): PairCell | null => {
  if (count < 2) return null;
  const { a, b } = from ?? { a: 0, b: 0 };
  switch (key) {
    case 'ArrowRight': return within({ a, b: b + 1 }, count);
    case 'ArrowLeft': return within({ a, b: b - 1 }, count);
    case 'ArrowDown': return from === null ? within({ a: 0, b: 1 }, count) : a + 1 < b ? within({ a: a + 1, b }, count) : from;
    case 'ArrowUp': return within({ a: a - 1, b }, count);
    case 'Home': return within({ a, b: a + 1 }, count);
    case 'End': return within({ a, b: count - 1 }, count);
    default: return null;
  }
};
