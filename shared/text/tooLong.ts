// What is said of words that are longer than may be kept, before anything of them is cut off or sent.
import type { Language } from '../units.ts';

export const tooLongText: Readonly<Record<Language, (letters: string, most: string) => string>> = {
  id: (letters, most) => `Panjangnya ${letters} huruf, paling banyak ${most}. Ringkas dahulu.`,
  en: (letters, most) => `It has ${letters} letters, at most ${most} fit. Shorten it first.`,
};
