// How a word of a roster is written where it must be the same on every machine, and how such words are sorted; it knows no roster.

/** Composed, on one line, single spaces inside and none around, in capitals by Unicode's own table, whatever the machine's language. */
export const canonicalText = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toUpperCase().normalize('NFC');

const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** As their UTF-8 bytes compare: below 0, 0 or above. */
export const byBytes = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    // In UTF-8 what UTF-16 writes as two halves comes after everything else.
    if (x !== y) return isHalf(x) === isHalf(y) ? x - y : isHalf(x) ? 1 : -1;
  }
  return a.length - b.length;
};
