// Reads what was typed for the values of one team into ratings and writes stored ones back as texts; it sends and shows nothing.
import type { ValueCode } from '../../../../shared/domain/exercise.ts';
import type { Rated, Ratings } from '../../../../shared/domain/scoring/schemas.ts';
import { LONGEST_NOTE } from '../../../../shared/domain/scoring/schemas.ts';
import { same } from '../../../../shared/domain/same.ts';
import type { CellProblem, RowTexts } from './sheetEntry.ts';

/** Not observed: neither blank nor a number. */
const UNSEEN = '-';

export type RatingEntry =
  | { readonly kind: 'blank' | 'partial' }
  | { readonly kind: 'wrong'; readonly column: number; readonly problem: CellProblem }
  | { readonly kind: 'whole'; readonly ratings: Ratings; readonly note: string };

/** Nothing but signs that are ratings, one after the other. */
export const areRatings = (text: string): boolean => /^[1-4\-−–]+$/.test(text);

/** What is wrong with one text; a blank one is never wrong by itself. */
export const ratingProblem = (values: readonly ValueCode[], index: number, texts: RowTexts): CellProblem | null => {
  const text = (texts[index] ?? '').trim();
  if (index === values.length) return text.length > LONGEST_NOTE ? 'tooLong' : null;
  return /^([1-4]|[-−–])?$/.test(text) ? null : 'notARating';
};
const ratingOf = (text: string): number | null => (/^[1-4]$/.test(text.trim()) ? Number(text) : null);

/** One text a value in the exercise's order, then the note. */
export const readRating = (values: readonly ValueCode[], texts: RowTexts): RatingEntry => {
  if (texts.every((text) => text.trim() === '')) return { kind: 'blank' };
  for (const index of texts.keys()) {
    const problem = ratingProblem(values, index, texts);
    if (problem !== null) return { kind: 'wrong', column: index, problem };
  }
  if (values.some((_, index) => (texts[index] ?? '').trim() === '')) return { kind: 'partial' };
  return { kind: 'whole', ratings: Object.fromEntries(values.map((code, index) => [code, ratingOf(texts[index] ?? '')])), note: (texts[values.length] ?? '').trim() };
};

export const ratingTexts = (values: readonly ValueCode[], rated: Rated | null): RowTexts =>
  (rated === null ? [...values.map(() => ''), ''] : [...values.map((code) => String(rated.ratings[code] ?? UNSEEN)), rated.note]);

export const ratesTheSame = (values: readonly ValueCode[], texts: RowTexts, rated: Rated | null): boolean => {
  const entry = readRating(values, texts);
  if (entry.kind === 'blank') return rated === null;
  return entry.kind === 'whole' && rated !== null && values.every((code) => entry.ratings[code] === rated.ratings[code]) && same(entry.note, rated.note);
};
