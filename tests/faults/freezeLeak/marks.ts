// Looks for what is hidden in what the hall was sent and has drawn: marked words, and the totals and sums that only the present knows. It plays nothing.
import type { State } from '../../../shared/domain/model.ts';
import { rehearsedMeasure } from '../../../shared/domain/reveal/script.ts';
import { standings } from '../../../shared/domain/scoring/boards/standings.ts';
import { formatPoints } from '../../../shared/text/format.ts';
import type { Hundredths, Language } from '../../../shared/units.ts';
import { hundredths } from '../../../shared/units.ts';
import { SECRET } from './acts.ts';

/** Every rehearsal has these, and they mean nothing. */
const REHEARSED: ReadonlySet<number> = new Set(Array.from({ length: 20 }, (_, below) => rehearsedMeasure(below)));

/** Times are whole seconds in every one of these worlds, and below this stand counts and places. */
const canBeTold = (total: number): boolean => total > 999 && total % 1_000 !== 0 && !REHEARSED.has(total);

/** Every total of now, and their sum. */
export const totalsOf = (state: State): readonly Hundredths[] => {
  const totals = standings(state).flatMap(({ total }) => total ?? []);
  return [...totals, hundredths(totals.reduce((sum, total) => sum + total, 0))];
};

/** The numbers that only who looks behind the freeze can know. */
export const hiddenTotals = (seen: ReadonlySet<Hundredths>, frozen: readonly Hundredths[]): readonly Hundredths[] =>
  [...seen].filter((total) => canBeTold(total) && !frozen.includes(total));

const numbersIn = (value: unknown): readonly number[] =>
  (typeof value === 'number' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []);

/** How many marks stand in a message. */
export const marksInMessage = (bytes: string, hidden: readonly Hundredths[]): number => {
  const secrets = new Set<number>(hidden);
  return bytes.split(SECRET).length - 1 + numbersIn(JSON.parse(bytes)).filter((number) => secrets.has(number)).length;
};

/** How many stand in a page of this language; as text, a number whose decimals have a size of their own is one again. */
export const marksInPage = (markup: string, hidden: readonly Hundredths[], language: Language): number => {
  const words = markup.replaceAll(/(\d)(?:<[^>]*>)+([.,]\d)/g, '$1$2').replaceAll(/<[^>]*>/g, ' ');
  const isThere = (total: Hundredths): boolean => new RegExp(String.raw`(?<![\d.,])${formatPoints(total, language).replaceAll('.', String.raw`\.`)}(?!\d)`).test(words);
  return markup.split(SECRET).length - 1 + hidden.filter(isThere).length;
};
