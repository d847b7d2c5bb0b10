// Puts what a cell says into words: its heading, its reading, its problem and its range; it reads no text itself.
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { Penalty } from '../../../../shared/domain/scoring/points/penalties.ts';
import type { Mark } from '../../../../shared/domain/scoring/points/mark.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { LONGEST_NOTE } from '../../../../shared/domain/scoring/schemas.ts';
import { valueName } from '../../../../shared/domain/values/frameworks.ts';
import type { ValueFramework } from '../../../../shared/domain/values/schemas.ts';
import { penaltyWords } from '../../../../shared/text/exercise.ts';
import { formatAmount, formatCount, formatDuration } from '../../../../shared/text/format.ts';
import type { RunText } from '../../../../shared/text/run.ts';
import { readCount, readDuration } from '../../../../shared/text/typed.ts';
import type { Language } from '../../../../shared/units.ts';
import { seconds } from '../../../../shared/units.ts';
import type { GridColumn, RatingColumn } from './gridColumns.ts';
import { gridColumns } from './gridColumns.ts';
import type { SheetColumn } from './sheetColumns.ts';
import { MARK_COLUMN } from './sheetColumns.ts';
import type { CellProblem } from './sheetEntry.ts';
import { MOST_COUNTED, mostOf } from './sheetEntry.ts';

export type Words = { readonly text: RunText['grid']; readonly language: Language; readonly frameworks: readonly ValueFramework[] };
type OfRun = Pick<RunView, 'exercise' | 'observed'>;

/** So that a count is typed, not what it comes to; a ceiling is the same however often it is counted. */
const timesWords = (penalty: Penalty, exercise: Exercise, language: Language): string => {
  const each = penaltyWords(penalty, exercise, language);
  return penalty.effect.kind === 'ceiling' ? each : `× ${each}`;
};

/** Name of a column and the small line below it. */
const heading = (exercise: Exercise, column: SheetColumn | RatingColumn, { text, language }: Words): readonly [string, string] => {
  switch (column.kind) {
    case 'time': return [column.part?.[language] ?? text.time, text.timeUnit];
    case 'amount': return [column.part?.[language] ?? text.amount, column.rule.unit[language]];
    case 'criterion': return [column.criterion.name[language], formatAmount(column.criterion.most, language)];
    case 'penalty': return [column.penalty.name[language], timesWords(column.penalty, exercise, language)];
    case 'value': return [column.code, text.ratingUnit];
    case 'note': return [text.note, ''];
  }
};

const columnAt = (run: OfRun, at: number): GridColumn => {
  const column = gridColumns(run)[at];
  if (column === undefined) throw new RangeError(`a sheet of ${run.exercise.id} has no column ${at}`);
  return column;
};
export const headingAt = (run: OfRun, at: number, words: Words): readonly [string, string] => heading(run.exercise, columnAt(run, at).column, words);
/** A value by its whole name. */
export const columnName = (run: OfRun, at: number, words: Words): string => {
  const { column } = columnAt(run, at);
  return column.kind === 'value' ? valueName(words.frameworks, column.code, words.language) : heading(run.exercise, column, words)[0];
};

export const rangeWords = (run: OfRun, at: number, words: Words): string => {
  const { text, language } = words;
  const { part, index, column } = columnAt(run, at);
  const name = columnName(run, at, words);
  const absent = part === 'sheet' && index === MARK_COLUMN ? ` ${text.absentRange}` : '';
  switch (column.kind) {
    case 'time': return `${text.timeRange(formatDuration(column.rule.limit))}${absent}`;
    case 'amount': return column.rule.kind === 'shared'
      ? `${text.sharedRange(formatAmount(column.rule.of, language))}${absent}`
      : `${text.amountRange(column.rule.unit[language], column.rule.kind === 'count')}${absent}`;
    case 'criterion': return `${text.pointsRange(name, formatAmount(column.criterion.most, language))}${absent}`;
    case 'penalty': return text.countRange(name, formatCount(MOST_COUNTED, language));
    case 'value': return text.ratingRange(name);
    case 'note': return text.noteRange(formatCount(LONGEST_NOTE, language));
  }
};

/** What a time or an absence was understood as; other marks say themselves. */
export const markWords = (mark: Mark, { text }: Words): string | null => {
  switch (mark.kind) {
    case 'finished': return text.finished;
    case 'unfinished': return text.unfinished(String(mark.donePercent));
    case 'absent': return text.absent;
    case 'amount': case 'rated': case 'parts': return null;
  }
};

/** How the mark was understood, for a text like `5` that could be taken otherwise. */
export const readingWords = (mark: Mark, words: Words): string | null => {
  const reading = mark.kind === 'finished' ? words.text.finishedIn(formatDuration(mark.time)) : markWords(mark, words)?.toLocaleLowerCase(words.language);
  return reading === undefined ? null : words.text.readAs(reading);
};

/** What a count of a penalty costs in all; null: nothing, or the column is no penalty. */
export const costWords = (run: OfRun, at: number, typed: string, { language }: Words): string | null => {
  const { column } = columnAt(run, at);
  const read = column.kind === 'penalty' ? readCount(typed, 1, MOST_COUNTED) : null;
  if (column.kind !== 'penalty' || read === null || !read.ok) return null;
  const { penalty } = column;
  const whole = penaltyWords(penalty, run.exercise, language, read.value);
  return penalty.effect.kind === 'ceiling' ? whole : `${formatCount(read.value, language)} ${timesWords(penalty, run.exercise, language)} = ${whole}`;
};

/** A number by itself is read as minutes. */
const isBare = (typed: string): boolean => /^\d{1,2}$/.test(typed.trim());
/** What was read where the limit says no. */
const readTime = (typed: string, { minutes }: RunText['grid']): string => {
  const read = readDuration(typed);
  return !read.ok ? typed.trim() : isBare(typed) ? minutes(typed.trim()) : formatDuration(read.value);
};

/** Bare minutes over the limit that would be within it as seconds; null: nobody can have meant that. */
export const secondsMeant = (run: OfRun, at: number, typed: string, { text }: Words): string | null => {
  const { column } = columnAt(run, at);
  const meant = isBare(typed) ? seconds(Number(typed)) : null;
  return column.kind !== 'time' || meant === null || meant > column.rule.limit ? null : text.secondsAre(typed.trim(), formatDuration(meant));
};

/** `typed`: what the cell holds. */
export const problemWords = (run: OfRun, at: number, problem: CellProblem, typed: string, { text, language }: Words): string => {
  const { problems } = text;
  const { column } = columnAt(run, at);
  switch (problem) {
    case 'overLimit': return problems.overLimit(readTime(typed, text), column.kind === 'time' ? formatDuration(column.rule.limit) : '');
    case 'outOfRange': return problems.outOfRange(column.kind === 'amount' || column.kind === 'criterion' ? formatAmount(mostOf(column), language) : formatCount(MOST_COUNTED, language));
    case 'tooLong': return problems.tooLong(formatCount(LONGEST_NOTE, language));
    case 'empty':
    case 'notATime':
    case 'secondsOver59':
    case 'notANumber':
    case 'notWhole':
    case 'tooFine':
    case 'notPositive':
    case 'shareOutOfRange':
    case 'notARating': return problems[problem];
  }
};
