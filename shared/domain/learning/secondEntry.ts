// Which forms are typed a second time to see what was mistyped, where the two typings differ, and how often they did; it decides nothing between them.
import type { AnswerId } from '../../units.ts';
import type { State } from '../model.ts';
import type { AnswerForm } from './answerForm.ts';
import type { Answers } from './schemas.ts';
import { same } from '../same.ts';

const FEWEST = 5;
const MOST = 20;

export type Sample = {
  /** Every so many forms, in the order of their numbers, one is taken. */
  readonly every: number;
  readonly forms: readonly AnswerId[];
};

/** One form in ten, but at least 5 and at most 20; all of them where there are no more than 5. */
export const sampleOf = (forms: readonly AnswerForm[]): Sample => {
  const size = Math.min(forms.length, MOST, Math.max(FEWEST, Math.ceil(forms.length / 10)));
  const every = size === 0 ? 1 : Math.floor(forms.length / size);
  const inOrder = forms.toSorted((a, b) => a.number - b.number);
  return { every, forms: Array.from({ length: size }, (_, at) => inOrder[(at + 1) * every - 1]?.id).flatMap((id) => id ?? []) };
};

export type TwoAnswers = { readonly form: AnswerId; readonly number: number; readonly version: number; /** The item's place. */ readonly item: number; readonly first: Answers[number]; readonly second: Answers[number] };
export type Comparison = {
  /** Forms that were typed twice. */
  readonly forms: number;
  readonly answers: number;
  /** In how many of the answers the two typings were met to differ, decided since or not. */
  readonly differed: number;
  /** What is to be decided. */
  readonly differences: readonly TwoAnswers[];
};

const differencesOf = ({ id, number, version, answers }: AnswerForm, second: Answers): readonly TwoAnswers[] =>
  answers.flatMap((first, item) => (same(first, second[item] ?? null) ? [] : [{ form: id, number, version, item, first, second: second[item] ?? null }]));

/** The places of the items known to have differed, with those that differ now: what was decided differed all the same. */
export const apartIn = (known: readonly number[], first: Answers, second: Answers): readonly number[] =>
  [...new Set([...known, ...first.flatMap((answer, item) => (same(answer, second[item] ?? null) ? [] : [item]))])].toSorted((a, b) => a - b);

export const compareEntries = (
  forms: readonly AnswerForm[], secondEntries: Readonly<Record<AnswerId, Answers>>, typedApart: Readonly<Record<AnswerId, readonly number[]>>,
): Comparison => {
  const twice = forms.toSorted((a, b) => a.number - b.number).flatMap((form) => {
    const second = secondEntries[form.id];
    return second === undefined ? [] : [{ form, second }];
  });
  return {
    forms: twice.length,
    answers: twice.reduce((sum, { form }) => sum + form.answers.length, 0),
    differed: twice.reduce((sum, { form, second }) => sum + apartIn(typedApart[form.id] ?? [], form.answers, second).length, 0),
    differences: twice.flatMap(({ form, second }) => differencesOf(form, second)),
  };
};

/** `undecided`: how many of them still differ. */
export type TypedTwice = Pick<Comparison, 'answers' | 'differed'> & { readonly undecided: number };

/** Over all instruments. */
export const typedTwiceOf = ({ answerForms, secondEntries, typedApart }: Pick<State, 'answerForms' | 'secondEntries' | 'typedApart'>): TypedTwice => {
  const { answers, differed, differences } = compareEntries(answerForms, secondEntries, typedApart);
  return { answers, differed, undecided: differences.length };
};

/** In tenths of a per cent, rounded half up; null: nothing was compared. */
export const errorRate = (differences: number, answers: number): number | null => (answers === 0 ? null : Math.floor((differences * 2000 + answers) / (answers * 2)));

/** The answers with the one at this place as the other typing has it. */
export const withAnswer = (answers: Answers, item: number, answer: Answers[number]): Answers => answers.map((each, at) => (at === item ? answer : each));
