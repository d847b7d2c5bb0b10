// Whether two names are one person's: whoever releases, excuses or reads back must be another than the one at the keys.

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toUpperCase();

/** However they are spaced or capitalised. */
export const isSamePerson = (one: string, other: string): boolean => plain(one) === plain(other);
