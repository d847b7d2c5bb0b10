// What parts teams of one total, as a choice and as the sentence printed on results; screens and papers share this one place.
import type { TieRule } from '../domain/scoring/schemas.ts';
import type { Language } from '../units.ts';

type TieChainText = {
  readonly rules: Readonly<Record<TieRule, string>>;
  readonly none: string;
  /** Between one rule and the next. */
  readonly next: string;
  readonly sentence: (rules: string) => string;
  readonly sentenceOfNone: string;
};

const tieChainText: Readonly<Record<Language, TieChainText>> = {
  id: {
    rules: { countback: 'banyaknya peringkat 1 di latihan (lalu 2, dan seterusnya)', collaboration: 'rata-rata nilai Kolaboratif' },
    none: 'selalu berbagi peringkat',
    next: ', lalu ',
    sentence: (rules) => `Nilai akhir yang sama dipisahkan menurut ${rules}; bila masih sama, berbagi peringkat.`,
    sentenceOfNone: 'Nilai akhir yang sama selalu berbagi peringkat.',
  },
  en: {
    rules: { countback: 'the number of first places in exercises (then seconds, and so on)', collaboration: 'the mean of the Collaborative ratings' },
    none: 'the place is always shared',
    next: ', then ',
    sentence: (rules) => `Equal totals are parted by ${rules}; if still equal, the place is shared.`,
    sentenceOfNone: 'Equal totals always share their place.',
  },
};

const listed = (chain: readonly TieRule[], { rules, next }: TieChainText): string => chain.map((rule) => rules[rule]).join(next);

/** As one choice among others: "Banyaknya peringkat 1 …, lalu …". */
export const tieChainChoice = (chain: readonly TieRule[], language: Language): string => {
  const text = tieChainText[language];
  const words = chain.length === 0 ? text.none : listed(chain, text);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** As it is printed. */
export const tieChainSentence = (chain: readonly TieRule[], language: Language): string => {
  const text = tieChainText[language];
  return chain.length === 0 ? text.sentenceOfNone : text.sentence(listed(chain, text));
};
