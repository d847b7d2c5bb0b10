// Understands one cell of a table of answers: digits, letters, the words of an option or of the scale; what it cannot understand it says, and never guesses.
import { cleanText } from '../../../cleanText.ts';
import type { Words } from '../../../units.ts';
import type { Answers, InstrumentFields, Item } from '../schemas.ts';
import { LONGEST_COMMENT, SCALE_STEPS } from '../schemas.ts';
import { plainWords } from './answerTable.ts';

export type AnswerFault = 'notAnAnswer' | 'outOfScale' | 'tooLong';
export type ReadAnswer = { readonly ok: true; readonly answer: Answers[number] } | { readonly ok: false; readonly fault: AnswerFault };

const read = (answer: Answers[number]): ReadAnswer => ({ ok: true, answer });
const fault = (why: AnswerFault): ReadAnswer => ({ ok: false, fault: why });

const LETTERS = 'abcdef';
/** Left blank, and not 0. */
const isBlank = (text: string): boolean => /^[-–—.]?$/.test(text);

const wordsAt = (choices: readonly Words[], plain: string): number => choices.findIndex(({ id, en }) => plainWords(id) === plain || plainWords(en) === plain) + 1;

/** A step or an option, counted from 1; `isLettered`: the options bear letters. */
const readStep = (text: string, choices: readonly Words[], most: number, isLettered: boolean): ReadAnswer => {
  const plain = plainWords(text);
  const inWords = plain === '' ? 0 : wordsAt(choices, plain);
  if (inWords > 0) return read(inWords);
  const lettered = isLettered ? /^\(?([a-f])(?:[.):]\s*.*)?$/i.exec(text)?.[1]?.toLowerCase() : undefined;
  const digits = /^\(?(\d{1,3})(?:[.,]0+)?\)?$/.exec(text)?.[1];
  // "4 - sangat setuju", "2. Bertanya": the words must be those of that step.
  const [, before, after = ''] = /^\(?(\d)\s*[-–—.):=(]\s*(\D.*)$/.exec(text) ?? [];
  if (before !== undefined && digits === undefined) return wordsAt(choices, plainWords(after)) === Number(before) ? read(Number(before)) : fault('notAnAnswer');
  if (lettered === undefined && digits === undefined) return fault('notAnAnswer');
  const step = lettered === undefined ? Number(digits) : LETTERS.indexOf(lettered) + 1;
  return step >= 1 && step <= most ? read(step) : fault('outOfScale');
};

export const readAnswer = (item: Item, { scale }: Pick<InstrumentFields, 'scale'>, cell: string): ReadAnswer => {
  const text = cleanText(cell);
  if (isBlank(text)) return read(null);
  switch (item.kind) {
    case 'open': return text.length > LONGEST_COMMENT ? fault('tooLong') : read(text);
    case 'choice': return readStep(text, item.options, item.options.length, true);
    case 'scale': return readStep(text, scale, SCALE_STEPS, false);
  }
};
