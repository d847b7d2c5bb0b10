// Puts what a cell says into words: its reading, its problem and its range; it reads no text itself.
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { Mark } from '../../../shared/domain/model.ts';
import { formatCount, formatDuration } from '../../../shared/text/format.ts';
import type { RunText } from '../../../shared/text/run.ts';
import type { Language } from '../../../shared/units.ts';
import type { CellProblem } from './sheetEntry.ts';
import { MARK_COLUMN, MOST_COUNTED } from './sheetEntry.ts';

type Words = { readonly text: RunText['grid']; readonly language: Language };

export const columnName = (exercise: Exercise, column: number, { text, language }: Words): string =>
  column === MARK_COLUMN ? text.time : exercise.penalties[column - 1]?.name[language] ?? '';

export const rangeWords = (exercise: Exercise, column: number, words: Words): string =>
  column === MARK_COLUMN
    ? words.text.timeRange(formatDuration(exercise.result.limit))
    : words.text.countRange(columnName(exercise, column, words), formatCount(MOST_COUNTED, words.language));

export const markWords = (mark: Mark, { text }: Words): string => {
  switch (mark.kind) {
    case 'finished': return text.finished;
    case 'unfinished': return text.unfinished(String(mark.donePercent));
    case 'absent': return text.absent;
  }
};

/** How the mark was understood, for a text like `5` that could be taken otherwise. */
export const readingWords = (mark: Mark, words: Words): string =>
  words.text.readAs(mark.kind === 'finished' ? words.text.finishedIn(formatDuration(mark.time)) : markWords(mark, words).toLocaleLowerCase(words.language));

export const problemWords = (exercise: Exercise, problem: CellProblem, { text, language }: Words): string => {
  const { problems } = text;
  switch (problem) {
    case 'overLimit': return problems.overLimit(formatDuration(exercise.result.limit));
    case 'outOfRange': return problems.countOutOfRange(formatCount(MOST_COUNTED, language));
    case 'empty':
    case 'notATime':
    case 'secondsOver59':
    case 'notANumber':
    case 'notWhole':
    case 'notPositive':
    case 'shareOutOfRange': return problems[problem];
  }
};
