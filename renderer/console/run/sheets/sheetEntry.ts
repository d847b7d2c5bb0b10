// Reads one team's row of typed texts into a sheet and writes a stored sheet back as texts; it sends and shows nothing.
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { Sheet } from '../../../../shared/domain/runs/schemas.ts';
import type { PenaltyCounts } from '../../../../shared/domain/scoring/points/penalties.ts';
import type { Mark, SimpleMark } from '../../../../shared/domain/scoring/points/mark.ts';
import type { SimpleRule } from '../../../../shared/domain/scoring/points/resultRule.ts';
import type { TypedProblem } from '../../../../shared/text/typed.ts';
import { readAmount, readCount, readDuration } from '../../../../shared/text/typed.ts';
import { formatDuration, typedAmount } from '../../../../shared/text/format.ts';
import type { Amount, Language, Millis } from '../../../../shared/units.ts';
import type { MarkColumn, SheetColumn } from './sheetColumns.ts';
import { MARK_COLUMN, markColumns, sheetColumns } from './sheetColumns.ts';

/** `outOfRange` is a count or points beyond their most, `shareOutOfRange` the share done; `notARating` and `tooLong` are said of behaviour and its note. */
export type CellProblem = TypedProblem | 'overLimit' | 'notPositive' | 'shareOutOfRange' | 'notARating' | 'tooLong';
type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: CellProblem };

/** One text a column, in the order of `sheetColumns`. */
export type RowTexts = readonly string[];
export const MOST_COUNTED = 999;
/** In hundredths: more of anything is a slip of the finger. */
const MOST_AMOUNT = 1_000_000;

const wrong = (problem: CellProblem) => ({ ok: false, problem }) as const;

/** `5:30` finished, `95%` not finished with that share done; empty is a problem, for blank is not 0. */
const readTime = (text: string, limit: Millis): Read<SimpleMark> => {
  const trimmed = text.trim();
  if (trimmed.endsWith('%')) {
    const share = readCount(trimmed.slice(0, -1), 0, 100);
    if (share.ok) return { ok: true, value: { kind: 'unfinished', donePercent: share.value } };
    return wrong(share.problem === 'outOfRange' ? 'shareOutOfRange' : share.problem === 'empty' ? 'notANumber' : share.problem);
  }
  const time = readDuration(trimmed);
  if (!time.ok) return time;
  if (time.value <= 0) return wrong('notPositive');
  return time.value > limit ? wrong('overLimit') : { ok: true, value: { kind: 'finished', time: time.value } };
};

/** The most a column takes, in hundredths. */
export const mostOf = (column: Exclude<MarkColumn, { kind: 'time' }>): number => {
  if (column.kind === 'criterion') return column.criterion.most;
  return column.rule.kind === 'shared' ? column.rule.of : MOST_AMOUNT;
};

const readMarkCell = (column: MarkColumn, text: string): Read<SimpleMark> => {
  switch (column.kind) {
    case 'time': return readTime(text, column.rule.limit);
    case 'criterion': {
      const points = readAmount(text, mostOf(column));
      return points.ok ? { ok: true, value: { kind: 'rated', points: [points.value] } } : points;
    }
    case 'amount': {
      const amount = readAmount(text, mostOf(column));
      if (!amount.ok) return amount;
      return column.rule.kind === 'count' && amount.value % 100 !== 0 ? wrong('notWhole') : { ok: true, value: { kind: 'amount', amount: amount.value as Amount } };
    }
  }
};

const isAbsent = (texts: RowTexts): boolean => /^th$/i.test((texts[MARK_COLUMN] ?? '').trim());

/** The mark as far as it is typed: null while a cell of it is blank or cannot be read. */
export const readMark = (exercise: Exercise, texts: RowTexts): Mark | null => {
  if (isAbsent(texts)) return { kind: 'absent' };
  const read = markColumns(exercise).map((column, i) => readMarkCell(column, texts[i] ?? ''));
  const cells = read.flatMap((each) => (each.ok ? [each.value] : []));
  if (cells.length < read.length) return null;
  let taken = 0;
  const next = (rule: SimpleRule): SimpleMark | undefined => {
    const width = rule.kind === 'rubric' ? rule.criteria.length : 1;
    const own = cells.slice(taken, taken += width);
    return rule.kind === 'rubric' ? { kind: 'rated', points: own.flatMap((each) => (each.kind === 'rated' ? each.points : [])) } : own[0];
  };
  const { result } = exercise;
  if (result.kind !== 'combined') return next(result) ?? null;
  return { kind: 'parts', parts: result.parts.flatMap(({ rule }) => next(rule) ?? []) };
};

const simpleTexts = (mark: SimpleMark, language: Language): readonly string[] => {
  switch (mark.kind) {
    case 'finished': return [formatDuration(mark.time)];
    case 'unfinished': return [`${mark.donePercent}%`];
    case 'amount': return [typedAmount(mark.amount, language)];
    case 'rated': return mark.points.map((points) => typedAmount(points, language));
  }
};
const markTexts = (exercise: Exercise, mark: Mark, language: Language): readonly string[] => {
  switch (mark.kind) {
    case 'absent': return ['TH', ...markColumns(exercise).slice(1).map(() => '')];
    case 'parts': return mark.parts.flatMap((part) => simpleTexts(part, language));
    case 'finished': case 'unfinished': case 'amount': case 'rated': return simpleTexts(mark, language);
  }
};

export const storedTexts = (exercise: Exercise, sheet: Pick<Sheet, 'mark' | 'penalties'> | null, language: Language): RowTexts =>
  sheet === null
    ? sheetColumns(exercise).map(() => '')
    : [...markTexts(exercise, sheet.mark, language), ...exercise.penalties.map(({ id }) => String(sheet.penalties[id] ?? 0))];

const cellOf = (column: SheetColumn, text: string): Read<unknown> =>
  (column.kind === 'penalty' ? readCount(text, 0, MOST_COUNTED) : readMarkCell(column, text));

/** What is wrong with one cell, or null; an empty cell is never wrong by itself. */
export const cellProblem = (exercise: Exercise, at: number, texts: RowTexts): CellProblem | null => {
  const [column, text] = [sheetColumns(exercise)[at], texts[at] ?? ''];
  if (column === undefined || text.trim() === '' || (isAbsent(texts) && column.kind !== 'penalty')) return null;
  const read = cellOf(column, text);
  return read.ok ? null : read.problem;
};

export type Entry =
  | { readonly kind: 'blank' }
  /** Penalties without a whole mark: nothing to hand in yet. */
  | { readonly kind: 'partial' }
  | { readonly kind: 'wrong'; readonly column: number; readonly problem: CellProblem }
  | { readonly kind: 'whole'; readonly mark: Mark; readonly penalties: PenaltyCounts };

/** A blank penalty beside a mark counts 0. The first wrong cell speaks for the row. */
export const readEntry = (exercise: Exercise, texts: RowTexts): Entry => {
  if (texts.every((text) => text.trim() === '')) return { kind: 'blank' };
  for (const column of texts.keys()) {
    const problem = cellProblem(exercise, column, texts);
    if (problem !== null) return { kind: 'wrong', column, problem };
  }
  const mark = readMark(exercise, texts);
  if (mark === null) return { kind: 'partial' };
  const first = markColumns(exercise).length;
  const penalties = Object.fromEntries(exercise.penalties.map(({ id }, index) => {
    const count = readCount(texts[first + index] ?? '', 0, MOST_COUNTED);
    return [id, count.ok ? count.value : 0];
  }));
  return { kind: 'whole', mark, penalties };
};

/** The points typed so far of a rubric; null where none can be read, or where nothing is added up by hand. */
export const runningTotal = (exercise: Exercise, texts: RowTexts): number | null => {
  if (exercise.result.kind !== 'rubric') return null;
  const read = markColumns(exercise).flatMap((column, i) => (column.kind === 'criterion' ? [readAmount(texts[i] ?? '', mostOf(column))] : []));
  const points = read.flatMap((each) => (each.ok ? [each.value] : []));
  return points.length === 0 ? null : points.reduce((sum, each) => sum + each, 0);
};

/** The row says what is stored already, so there is nothing to hand in. */
export const saysTheSame = (exercise: Exercise, texts: RowTexts, sheet: Sheet | null): boolean => {
  const entry = readEntry(exercise, texts);
  if (entry.kind === 'blank') return sheet === null;
  if (entry.kind !== 'whole' || sheet === null) return false;
  return JSON.stringify(entry.mark) === JSON.stringify(sheet.mark)
    && exercise.penalties.every(({ id }) => (entry.penalties[id] ?? 0) === (sheet.penalties[id] ?? 0));
};
