// Where a long Indonesian word may be parted, for narrow columns: no browser on a desktop knows the language's syllables. It knows no dictionary.
import type { Language } from '../units.ts';

const SOFT_HYPHEN = '\u00AD';
/** Shorter words fit a column whole. */
const LONG = 10;
/** A syllable of one consonant and one vowel, with at least three letters on either side; `ng`, `ny`, `sy` and `kh` are one consonant. */
const BREAK = /(?<=[a-z]{3})(?=(?:ng|ny|sy|kh|[b-df-hj-np-tv-z])[aeiou][a-z]{2,})(?<!(?:n(?=[gy])|s(?=y)|k(?=h)))(?<![aeiou]n(?=g[aeiou]))/g;

export const softHyphens = (words: string, language: Language): string =>
  (language === 'en' ? words : words.split(' ').map((word) => (word.length < LONG ? word : word.replace(BREAK, SOFT_HYPHEN))).join(' '));
