// What the report says of what was learned and how good the organisation was where nobody typed anything, in both languages; it claims no more than the forms say.
import type { ReportedInstrument } from '../../domain/implementationReport/reportedLearning.ts';
import { isEvaluation } from '../../domain/implementationReport/reportedLearning.ts';
import type { Gain } from '../../domain/learning/gains/gain.ts';
import type { Compared, Told } from '../../domain/learning/gains/published.ts';
import { lastTold } from '../../domain/learning/gains/published.ts';
import { SERVICE_BAND_SOURCE } from '../../domain/learning/gains/serviceBands.ts';
import type { TypedTwice } from '../../domain/learning/secondEntry.ts';
import { errorRate } from '../../domain/learning/secondEntry.ts';
import type { Language } from '../../units.ts';
import { formatAmount, formatCount, formatPoints } from '../format.ts';
import { gainWords } from '../learning/gainWords.ts';
import { gainsText } from '../learning/gains.ts';
import { listed, sentences } from './facts.ts';

type Moved = { readonly name: string; readonly before: string; readonly after: string; readonly forms: readonly [string, string] };
type LearningReportText = {
  /** A mean of 100 and how many forms it is of. */
  readonly figure: (mean: string, n: string) => string;
  /** Whose pairs a row is of; `of` null: of everybody's. */
  readonly both: (instrument: string, pairs: string, of: string | null) => string;
  readonly byValue: (instrument: string) => string;
  readonly allForms: string;
  readonly and: string;
  readonly noTest: string;
  readonly noSatisfaction: string;
  readonly rose: (moved: Moved) => string;
  readonly fell: (moved: Moved) => string;
  readonly stayed: (moved: Moved) => string;
  readonly gain: (words: string) => string;
  readonly full: string;
  /** Only one of the two is told. */
  readonly only: (name: string, occasion: string, mean: string, forms: string) => string;
  readonly tooFew: (name: string, occasion: string) => string;
  /** Enough forms came in, and still there is no mean. */
  readonly unscored: (name: string) => string;
  readonly pairs: (pairs: string, before: string, after: string, gain: string) => string;
  readonly how: string;
  /** `rate` in per cents; `isDecided`: none of those that differed is left. */
  readonly typedTwice: (answers: string, differed: string, rate: string, isDecided: boolean) => string;
  readonly typedTwiceAlike: (answers: string) => string;
  readonly satisfied: (name: string, mean: string, forms: string, band: string, words: string, source: string) => string;
  readonly highest: (items: string, mean: string) => string;
  readonly lowest: (items: string, mean: string) => string;
  readonly comments: (count: string, isOne: boolean) => string;
  /** None of them is in a group yet. */
  readonly ungrouped: (count: string, isOne: boolean) => string;
  readonly meant: (groups: string) => string;
  readonly group: (name: string, count: string) => string;
};

export const learningReportText: Readonly<Record<Language, LearningReportText>> = {
  id: {
    figure: (mean, n) => `${mean} (n\u00a0${n})`,
    both: (instrument, pairs, of) => `${instrument}, ${of === null ? 'yang mengisi keduanya' : `${pairs} dari ${of} pasangan`}`,
    byValue: (instrument) => `${instrument} menurut nilai dasar`,
    allForms: 'Semua formulir',
    and: 'dan',
    noTest: 'Hasil tes awal dan tes akhir tidak dicatat dalam Kompak, jadi peningkatan pengetahuan tidak diukur dalam laporan ini.',
    noSatisfaction: 'Kepuasan peserta tidak dicatat dalam Kompak, jadi tidak dinilai dalam laporan ini.',
    rose: ({ name, before, after, forms: [first, second] }) => `${name}: nilai rata-rata naik dari ${before} (${first} formulir) menjadi ${after} (${second} formulir) dari 100.`,
    fell: ({ name, before, after, forms: [first, second] }) => `${name}: nilai rata-rata turun dari ${before} (${first} formulir) menjadi ${after} (${second} formulir) dari 100.`,
    stayed: ({ name, before, forms: [first, second] }) => `${name}: nilai rata-rata tetap ${before} dari 100 (${first} formulir sebelum, ${second} sesudah).`,
    gain: (words) => `N-gain ${words}.`,
    full: 'Nilai sebelumnya sudah penuh, jadi tidak ada N-gain.',
    only: (name, occasion, mean, forms) => `${name}, ${occasion}: nilai rata-rata ${mean} dari 100 (${forms} formulir); tidak ada bandingannya.`,
    tooFew: (name, occasion) => `${name}, ${occasion}: formulir yang masuk kurang dari 5, jadi angkanya tidak dimuat.`,
    unscored: (name) => `${name}: tidak ada butir yang dapat dirata-ratakan.`,
    pairs: (pairs, before, after, gain) => `Pada ${pairs} pasangan formulir dari orang yang sama: ${before} menjadi ${after}, N-gain ${gain}.`,
    how: 'N-gain adalah bagian dari kekurangan semula yang sudah tercapai: (sesudah − sebelum) ÷ (100 − sebelum), dihitung dari angka yang belum dibulatkan; tinggi mulai 0,7, sedang mulai 0,3. Angka dari kelompok di bawah 5 formulir tidak dimuat.',
    typedTwice: (answers, differed, rate, isDecided) => `Untuk memeriksa pemasukan data, ${answers} jawaban diketik dua kali: ${differed} di antaranya berbeda (${rate} %)${isDecided ? ', dan semuanya sudah diputuskan menurut kertasnya' : ''}.`,
    typedTwiceAlike: (answers) => `Untuk memeriksa pemasukan data, ${answers} jawaban diketik dua kali: tidak ada yang berbeda.`,
    satisfied: (name, mean, forms, band, words, source) => `${name} diisi ${forms} orang dan bernilai ${mean} dari 100: kategori ${band} (${words}) menurut batas ${source}.`,
    highest: (items, mean) => `Tertinggi: ${items} (${mean}).`,
    lowest: (items, mean) => `Terendah: ${items} (${mean}).`,
    comments: (count) => `Ada ${count} komentar; yang dimuat hanya kelompoknya, bukan kalimatnya.`,
    ungrouped: (count) => `Ada ${count} komentar; belum dikelompokkan, jadi tidak dimuat.`,
    meant: (groups) => `Paling sering tentang ${groups}.`,
    group: (name, count) => `${name} (${count})`,
  },
  en: {
    figure: (mean, n) => `${mean} (n\u00a0${n})`,
    both: (instrument, pairs, of) => `${instrument}, ${of === null ? 'who filled in both' : `${pairs} of ${of} pairs`}`,
    byValue: (instrument) => `${instrument} by value`,
    allForms: 'All forms',
    and: 'and',
    noTest: 'Results of a first and a final test were not recorded in Kompak, so this report does not measure what was learned.',
    noSatisfaction: 'The satisfaction of participants was not recorded in Kompak, so this report does not judge it.',
    rose: ({ name, before, after, forms: [first, second] }) => `${name}: the mean rose from ${before} (${first} forms) to ${after} (${second} forms) of 100.`,
    fell: ({ name, before, after, forms: [first, second] }) => `${name}: the mean fell from ${before} (${first} forms) to ${after} (${second} forms) of 100.`,
    stayed: ({ name, before, forms: [first, second] }) => `${name}: the mean stayed at ${before} of 100 (${first} forms before, ${second} after).`,
    gain: (words) => `N-gain ${words}.`,
    full: 'It was full already before, so there is no N-gain.',
    only: (name, occasion, mean, forms) => `${name}, ${occasion}: a mean of ${mean} of 100 (${forms} forms); there is nothing to compare it with.`,
    tooFew: (name, occasion) => `${name}, ${occasion}: fewer than 5 forms came in, so no number is printed.`,
    unscored: (name) => `${name}: there is no item that a mean could be taken of.`,
    pairs: (pairs, before, after, gain) => `Over ${pairs} pairs of forms by the same people: ${before} became ${after}, N-gain ${gain}.`,
    how: 'N-gain is how much of what was missing before was there after: (after − before) ÷ (100 − before), from numbers before rounding; high from 0.7, medium from 0.3. No number of fewer than 5 forms is printed.',
    typedTwice: (answers, differed, rate, isDecided) => `To check how well the forms were typed in, ${answers} answers were typed twice: ${differed} of them differed (${rate}%)${isDecided ? ', and all were settled by the paper' : ''}.`,
    typedTwiceAlike: (answers) => `To check how well the forms were typed in, ${answers} answers were typed twice: none of them differed.`,
    satisfied: (name, mean, forms, band, words, source) => `${name} was filled in by ${forms} people and came to ${mean} of 100: band ${band} (${words}) by the limits of ${source}.`,
    highest: (items, mean) => `Highest: ${items} (${mean}).`,
    lowest: (items, mean) => `Lowest: ${items} (${mean}).`,
    comments: (count, isOne) => (isOne ? 'There was 1 comment; only its group is printed, not its words.' : `There were ${count} comments; only their groups are printed, not their words.`),
    ungrouped: (count, isOne) => (isOne ? 'There was 1 comment; it is in no group yet, so it is not printed.' : `There were ${count} comments; they are in no groups yet, so they are not printed.`),
    meant: (groups) => `Most often about ${groups}.`,
    group: (name, count) => `${name} (${count})`,
  },
};

const isFullOf = (gain: Gain | null): boolean => gain?.kind === 'full';
/** How many groups of comments are named in a sentence. */
const NAMED_GROUPS = 3;

const changed = ({ before, after, gain }: Compared & { readonly before: Told; readonly after: Told }, name: string, language: Language): string => {
  const text = learningReportText[language];
  const moved: Moved = {
    name, before: formatPoints(before.mean, language), after: formatPoints(after.mean, language), forms: [formatCount(before.n, language), formatCount(after.n, language)],
  };
  const way = after.mean > before.mean ? text.rose : after.mean < before.mean ? text.fell : text.stayed;
  return sentences([way(moved), gain === null ? '' : isFullOf(gain) ? text.full : text.gain(gainWords(gain, language))]);
};

const changeOf = ({ name, whole, occasions, few, pairs }: ReportedInstrument, language: Language): string => {
  const text = learningReportText[language];
  const { before, after, gain } = whole;
  const called = (occasion: ReportedInstrument['occasions'][number]): string => gainsText[language].occasions[occasion].toLowerCase();
  return sentences([
    before !== null && after !== null ? changed({ before, after, gain }, name[language], language)
      : sentences(occasions.map((occasion) => {
        const told = whole[occasion];
        return told === null ? '' : text.only(name[language], called(occasion), formatPoints(told.mean, language), formatCount(told.n, language));
      })),
    ...few.map((occasion) => text.tooFew(name[language], called(occasion))),
    before === null && after === null && few.length === 0 ? text.unscored(name[language]) : '',
    ...(pairs === null || pairs.before === null || pairs.after === null ? [] : [
      text.pairs(formatCount(pairs.n, language), formatPoints(pairs.before.mean, language), formatPoints(pairs.after.mean, language), gainWords(pairs.gain, language)),
      pairs.leftOut === 0 ? '' : gainsText[language].pairs.leftOut(formatCount(pairs.leftOut, language)),
    ]),
  ]);
};

/** '': nothing was typed twice. */
const typedTwiceProse = ({ answers, differed, undecided }: TypedTwice, language: Language): string => {
  const text = learningReportText[language];
  const rate = errorRate(differed, answers);
  if (rate === null) return '';
  return differed === 0 ? text.typedTwiceAlike(formatCount(answers, language)) : text.typedTwice(formatCount(answers, language), formatCount(differed, language), formatAmount(rate * 10, language), undecided === 0);
};

export const testProse = (all: readonly ReportedInstrument[], typedTwice: TypedTwice, language: Language): string => {
  const text = learningReportText[language];
  const asked = all.filter((each) => !isEvaluation(each));
  const lines = asked.map((each) => changeOf(each, language));
  return [
    ...(asked.length === 0 ? [text.noTest] : lines.length === 1 ? lines : lines.map((line) => `- ${line}`)),
    asked.some(({ whole }) => whole.gain !== null) ? text.how : '', typedTwiceProse(typedTwice, language),
  ].filter((line) => line !== '').join('\n');
};

type Judged = { readonly words: string; readonly mean: Told['mean'] };
const extremes = ({ whole, items }: Pick<ReportedInstrument, 'whole' | 'items'>, language: Language): readonly string[] => {
  const text = learningReportText[language];
  const judged = items.flatMap((item): readonly Judged[] => { const told = lastTold(whole, item); return told === null || item.right !== null ? [] : [{ words: item.words[language], mean: told.mean }]; });
  const [highest, lowest] = [Math.max(...judged.map(({ mean }) => mean)), Math.min(...judged.map(({ mean }) => mean))];
  if (judged.length === 0 || highest === lowest) return [];
  const at = (mean: number, say: (items: string, mean: string) => string): readonly string[] => {
    const found = judged.filter((each) => each.mean === mean);
    return found[0] === undefined ? [] : [say(listed(found.map(({ words }) => `“${words}”`), text.and), formatPoints(found[0].mean, language))];
  };
  return [...at(highest, text.highest), ...at(lowest, text.lowest)];
};

const satisfactionOf = ({ name, whole, band, occasions, few, items, comments }: ReportedInstrument, language: Language): string => {
  const text = learningReportText[language];
  const { occasions: called, evaluation } = gainsText[language];
  const told = lastTold(whole, whole);
  const said = comments.reduce((sum, { n }) => sum + n, 0);
  const groups = comments.flatMap((each) => each.groups).toSorted((a, b) => b.n - a.n).slice(0, NAMED_GROUPS);
  const tooFew = few.filter((occasion) => occasions.includes(occasion)).map((occasion) => text.tooFew(name[language], called[occasion].toLowerCase()));
  return sentences([
    ...(told !== null && band !== null
      ? [text.satisfied(name[language], formatPoints(told.mean, language), formatCount(told.n, language), band, evaluation.bands[band], SERVICE_BAND_SOURCE), ...tooFew, ...extremes({ whole, items }, language)]
      : tooFew.length > 0 && comments.length === 0 ? tooFew : [text.unscored(name[language])]),
    said === 0 ? '' : (groups.length === 0 ? text.ungrouped : text.comments)(formatCount(said, language), said === 1),
    groups.length === 0 ? '' : text.meant(listed(groups.map((group) => text.group(group.name, formatCount(group.n, language))), text.and)),
  ]);
};

export const satisfactionProse = (all: readonly ReportedInstrument[], language: Language): string => {
  const asked = all.filter(isEvaluation);
  return asked.length === 0 ? learningReportText[language].noSatisfaction : asked.map((each) => satisfactionOf(each, language)).join('\n');
};
