// Whether two values have the same JSON text, all the way down; the order of keys counts.
export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
