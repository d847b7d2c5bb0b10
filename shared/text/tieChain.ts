// What parts teams of one total, as a choice, as the sentence printed on results, and as what stands beside the better team; walls, screens and papers share this one place.
import type { RevealParting } from '../domain/reveal/revealScene.ts';
import type { TieRule } from '../domain/scoring/schemas.ts';
import type { Language } from '../units.ts';
import { formatList } from './format.ts';

type TieChainText = {
  readonly rules: Readonly<Record<TieRule, string>>;
  readonly none: string;
  /** Between one rule and the next. */
  readonly next: string;
  readonly sentence: (rules: string) => string;
  readonly sentenceOfNone: string;
  readonly why: {
    readonly countback: (place: number) => string;
    readonly collaboration: string;
    readonly jury: string;
    readonly lottery: string;
  };
  /** By a rule of the chain, and by what was decided. */
  readonly than: (why: string, others: string) => string;
  readonly above: (why: string, others: string) => string;
};

const placesEn: readonly string[] = ['first places', 'second places', 'third places'];

const tieChainText: Readonly<Record<Language, TieChainText>> = {
  id: {
    rules: { countback: 'banyaknya peringkat 1 di latihan (lalu 2, dan seterusnya)', collaboration: 'rata-rata nilai Kolaboratif' },
    none: 'selalu berbagi peringkat',
    next: ', lalu ',
    sentence: (rules) => `Nilai akhir yang sama dipisahkan menurut ${rules}; bila masih sama, berbagi peringkat.`,
    sentenceOfNone: 'Nilai akhir yang sama selalu berbagi peringkat.',
    why: { countback: (place) => `lebih banyak peringkat ${place}`, collaboration: 'Kolaboratif lebih tinggi', jury: 'menurut putusan juri', lottery: 'menurut undian' },
    than: (why, others) => `${why} daripada ${others}`,
    above: (why, others) => `di atas ${others} ${why}`,
  },
  en: {
    rules: { countback: 'the number of first places in exercises (then seconds, and so on)', collaboration: 'the mean of the Collaborative ratings' },
    none: 'the place is always shared',
    next: ', then ',
    sentence: (rules) => `Equal totals are parted by ${rules}; if still equal, the place is shared.`,
    sentenceOfNone: 'Equal totals always share their place.',
    why: { countback: (place) => `more ${placesEn[place - 1] ?? `places ${place}`}`, collaboration: 'higher in Collaborative', jury: 'as the jury decided', lottery: 'by lottery' },
    than: (why, others) => `${why} than ${others}`,
    above: (why, others) => `above ${others} ${why}`,
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

/** Where both are seen beside each other: "lebih banyak peringkat 1". */
export const partedWords = (by: RevealParting['by'], language: Language): string => {
  const { why } = tieChainText[language];
  return by.rule === 'countback' ? why.countback(by.place) : why[by.rule];
};

/** Beside a team that stands above others of the same total: "lebih banyak peringkat 1 daripada …". */
export const aheadWords = (by: RevealParting['by'], others: readonly string[], language: Language): string => {
  const { than, above } = tieChainText[language];
  const isDecided = by.rule === 'jury' || by.rule === 'lottery';
  return (isDecided ? above : than)(partedWords(by, language), formatList(others, language));
};
