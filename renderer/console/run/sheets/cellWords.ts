// Puts what a cell says into words: its heading, its reading, its problem and its range; it reads no text itself.
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { Mark } from '../../../../shared/domain/scoring/mark.ts';
import { penaltyWords } from '../../../../shared/text/exercise.ts';
import { formatAmount, formatCount, formatDuration } from '../../../../shared/text/format.ts';
import type { RunText } from '../../../../shared/text/run.ts';
import type { Language } from '../../../../shared/units.ts';
import type { SheetColumn } from './sheetColumns.ts';
import { MARK_COLUMN, sheetColumns } from './sheetColumns.ts';
import type { CellProblem } from './sheetEntry.ts';
import { MOST_COUNTED, mostOf } from './sheetEntry.ts';

type Words = { readonly text: RunText['grid']; readonly language: Language };

/** Name of a column and the small line below it. */
const heading = (exercise: Exercise, column: SheetColumn, words: Words): readonly [string, string] => {
  const { text, language } = words;
  switch (column.kind) {
    case 'time': return [column.part?.[language] ?? text.time, text.timeUnit];
    case 'amount': return [column.part?.[language] ?? text.amount, column.rule.unit[language]];
    case 'criterion': return [column.criterion.name[language], text.mostPoints(formatAmount(column.criterion.most, language))];
    case 'penalty': return [column.penalty.name[language], penaltyWords(column.penalty, exercise, language)];
  }
};
export const headings = (exercise: Exercise, words: Words): readonly (readonly [string, string])[] => sheetColumns(exercise).map((column) => heading(exercise, column, words));

const columnAt = (exercise: Exercise, at: number): SheetColumn => {
  const column = sheetColumns(exercise)[at];
  if (column === undefined) throw new RangeError(`a sheet of ${exercise.id} has no column ${at}`);
  return column;
};
export const columnName = (exercise: Exercise, at: number, words: Words): string => heading(exercise, columnAt(exercise, at), words)[0];

export const rangeWords = (exercise: Exercise, at: number, words: Words): string => {
  const { text, language } = words;
  const column = columnAt(exercise, at);
  const name = heading(exercise, column, words)[0];
  const absent = at === MARK_COLUMN ? ` ${text.absentRange}` : '';
  switch (column.kind) {
    case 'time': return `${text.timeRange(formatDuration(column.rule.limit))}${absent}`;
    case 'amount': return column.rule.kind === 'shared'
      ? `${text.sharedRange(formatAmount(column.rule.of, language))}${absent}`
      : `${text.amountRange(column.rule.unit[language], column.rule.kind === 'count')}${absent}`;
    case 'criterion': return `${text.pointsRange(name, formatAmount(column.criterion.most, language))}${absent}`;
    case 'penalty': return text.countRange(name, formatCount(MOST_COUNTED, language));
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

export const problemWords = (exercise: Exercise, at: number, problem: CellProblem, { text, language }: Words): string => {
  const { problems } = text;
  const column = columnAt(exercise, at);
  switch (problem) {
    case 'overLimit': return problems.overLimit(column.kind === 'time' ? formatDuration(column.rule.limit) : '');
    case 'outOfRange': return problems.outOfRange(column.kind === 'penalty' || column.kind === 'time' ? formatCount(MOST_COUNTED, language) : formatAmount(mostOf(column), language));
    case 'empty':
    case 'notATime':
    case 'secondsOver59':
    case 'notANumber':
    case 'notWhole':
    case 'tooFine':
    case 'notPositive':
    case 'shareOutOfRange': return problems[problem];
  }
};
