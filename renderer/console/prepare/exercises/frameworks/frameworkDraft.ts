// A value framework while it is typed, and what it comes to or what is wrong with it; it stores nothing.
import { valueCodeSchema } from '../../../../../shared/domain/exercise.ts';
import { cleanText } from '../../../../../shared/cleanText.ts';
import type { FrameworkFields, ValueFramework } from '../../../../../shared/domain/values/schemas.ts';
import type { FieldProblem } from '../../../../../shared/text/prepare/exerciseEditor.ts';
import type { Words } from '../../../../../shared/units.ts';
import type { Both } from '../editor/exerciseDraft.ts';
import { bothOf, nothing } from '../editor/exerciseDraft.ts';
import { readWords } from '../editor/readExerciseDraft.ts';
import type { Keyed } from '../editor/rows.ts';

/** `indicators`: one a line. */
export type ValueDraft = Keyed & { readonly code: string; readonly name: Both; readonly promise: Both; readonly indicators: Both };
export type FrameworkDraft = { readonly name: Both; readonly values: readonly ValueDraft[] };
export type ReadFramework = { readonly fields: FrameworkFields } | { readonly problems: Readonly<Record<string, FieldProblem>> };

const MOST_NAME = 60;
const MOST_SENTENCE = 300;
const MOST_LINES = 10;

export const blankValue = (key: number): ValueDraft => ({ key, code: '', name: nothing, promise: nothing, indicators: nothing });
const linesOf = (list: readonly Words[]): Both => {
  const [id, en] = [list.map((words) => words.id).join('\n'), list.map((words) => words.en).join('\n')];
  return bothOf({ id, en });
};
/** null: a new one. */
export const draftOfFramework = (framework: ValueFramework | null): FrameworkDraft => (framework === null
  ? { name: nothing, values: [blankValue(1), blankValue(2)] }
  : {
    name: bothOf(framework.name),
    values: framework.values.map(({ code, name, promise, indicators }, i) => ({
      key: i + 1, code, name: bothOf(name), promise: promise === null ? nothing : bothOf(promise), indicators: linesOf(indicators),
    })),
  });

const lines = (text: string): readonly string[] => text.split('\n').map(cleanText).filter((line) => line !== '');

/** `others`: the codes of the other frameworks. */
export const readFramework = (draft: FrameworkDraft, others: readonly string[]): ReadFramework => {
  const problems: Record<string, FieldProblem> = {};
  const note = (at: string, problem: FieldProblem): void => { problems[at] ??= problem; };
  const codes = draft.values.map(({ code }) => code.trim().toUpperCase());
  const indicatorsOf = ({ key, indicators }: ValueDraft): readonly Words[] => {
    const at = `values.${key}.indicators`;
    const [id, en] = [lines(indicators.id), lines(indicators.en)];
    if (id.length > MOST_LINES) note(at, { code: 'tooManyLines', most: MOST_LINES });
    if (en.length > 0 && en.length !== id.length) note(`${at}.en`, { code: 'linesDiffer' });
    if (id.length === 0) note(at, { code: 'missing' });
    return id.map((line, i) => readWords(note, at, { id: line, en: en[i] ?? '' }, MOST_SENTENCE));
  };
  const fields: FrameworkFields = {
    name: readWords(note, 'name', draft.name, MOST_NAME),
    values: draft.values.map((value, i) => {
      const code = codes[i] ?? '';
      if (!valueCodeSchema.safeParse(code).success) note(`values.${value.key}.code`, { code: 'notACode' });
      if (others.includes(code) || codes.indexOf(code) !== i) note(`values.${value.key}.code`, { code: 'codeTwice' });
      const hasPromise = cleanText(value.promise.id) !== '' || cleanText(value.promise.en) !== '';
      return {
        code, name: readWords(note, `values.${value.key}.name`, value.name, MOST_NAME),
        promise: hasPromise ? readWords(note, `values.${value.key}.promise`, value.promise, MOST_SENTENCE) : null,
        indicators: indicatorsOf(value),
      };
    }),
  };
  return Object.keys(problems).length > 0 ? { problems } : { fields };
};
