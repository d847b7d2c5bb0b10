// How a cell, its scale and what is wrong with it are said; it changes nothing.
import type { Answers, InstrumentFields, Item } from '../../../../../../shared/domain/learning/schemas.ts';
import { LONGEST_COMMENT } from '../../../../../../shared/domain/learning/schemas.ts';
import { formatCount } from '../../../../../../shared/text/format.ts';
import type { AnswersText } from '../../../../../../shared/text/learning/answers.ts';
import { formNumber } from '../../../../../../shared/text/refusals/learning.ts';
import type { Language } from '../../../../../../shared/units.ts';
import type { EntrySheet, Place } from './entrySheet.ts';
import { isClosed, mostOf } from './entrySheet.ts';
import type { Problem } from './entryState.ts';
import { BLANK } from './entryState.ts';

/** What a cell shows: a dot where it was not reached, a line where it was left blank; else what was typed, as options and steps are numbered on the form. */
export const shownCell = (cell: string): string => (cell === '' ? '·' : cell === BLANK ? '–' : cell);

export const shownAnswer = (answer: Answers[number], blank: string): string => (answer === null ? blank : String(answer));

/** "1–4". */
export const rangeOf = (item: Item): string => (isClosed(item) ? `1–${mostOf(item)}` : '');

/** What each step or option means. */
export const stepsOf = (item: Item | undefined, { scale }: InstrumentFields, language: Language): readonly { readonly sign: string; readonly words: string }[] =>
  (!isClosed(item) ? [] : (item.kind === 'choice' ? item.options : scale).map((words, at) => ({ sign: String(at + 1), words: words[language] })));

export const columnName = ({ fields }: EntrySheet, place: Place, text: AnswersText, language: Language): string =>
  (typeof place === 'number' ? text.item(formatCount(place + 1, language)) : place === 'end' ? text.store : place === 'who' ? (fields.identity === 'named' ? text.columns.name : text.columns.code) : text.columns[place]);

const teamNumbers = ({ teams }: EntrySheet): string => {
  const numbers = teams.map(({ number }) => number).toSorted((a, b) => a - b);
  const isRow = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  return isRow && numbers.length > 2 ? `${numbers[0]}–${numbers.at(-1)}` : numbers.join(', ');
};

export const problemWords = (sheet: EntrySheet, place: Place, problem: Problem, { problems }: AnswersText, language: Language): string => {
  switch (problem.code) {
    case 'codeTaken': return problems.codeTaken(formNumber(problem.number));
    case 'personIn': return problems.personIn(formNumber(problem.number));
    case 'noTeam': return sheet.teams.length === 0 ? problems.noTeams : problems.noTeam(teamNumbers(sheet));
    case 'tooLong': return problems.tooLong(formatCount(problem.letters, language), formatCount(LONGEST_COMMENT, language));
    case 'unfinished': return problems.unfinished(formatCount(problem.count, language));
    case 'outOfScale': {
      const item = typeof place === 'number' ? sheet.fields.items[place] : undefined;
      return problems.outOfScale(item === undefined ? '' : rangeOf(item));
    }
    case 'numberWanted': case 'numberTaken': case 'codeWanted': case 'codeTooLong': case 'personWanted': case 'nobody': case 'left': case 'oneTooMany': return problems[problem.code];
  }
};
