// Whether two names are one person's: whoever releases, excuses or reads back must be another than the one at the keys.
import { cleanText } from '../../../cleanText.ts';

const plain = (name: string): string => cleanText(name).toUpperCase();

/** However they are spaced or capitalised. */
export const isSamePerson = (one: string, other: string): boolean => plain(one) === plain(other);
