// What can be wrong with an instrument, and what of it stays once it was answered; it changes none.
import type { State } from '../model.ts';
import { unknownValues } from '../values/frameworks.ts';
import type { Instrument } from './instrument.ts';
import { askedItems, asksTheSame, fieldsOfVersion } from './instrument.ts';
import type { InstrumentProblem } from './problems.ts';
import type { InstrumentFields } from './schemas.ts';

const itemProblem = (state: State, { form, items, scale }: InstrumentFields, answered: readonly InstrumentFields[]): InstrumentProblem | null => {
  const ids = items.map(({ id }) => id);
  const before = answered.flatMap(askedItems);
  for (const [i, item] of items.entries()) {
    if (ids.indexOf(item.id) !== i) return { kind: 'itemTwice', item: i + 1 };
    if (item.kind === 'choice' && form !== 'test') return { kind: 'choiceOutsideTest', item: i + 1 };
    if (item.kind === 'choice' && item.right > item.options.length) return { kind: 'keyBeyondOptions', item: i + 1 };
    if (before.some((each) => each.item.id === item.id && !asksTheSame(each, { item, scale }))) return { kind: 'itemMeansAnother', item: i + 1 };
    const [value] = item.kind === 'open' || item.value === null ? [] : unknownValues(state, [item.value]);
    if (value !== undefined) return { kind: 'unknownValue', item: i + 1, value };
  }
  return form === 'test' && items.every(({ kind }) => kind !== 'choice') ? { kind: 'testWithoutChoice' } : null;
};

/** Why an instrument cannot be so; null: it can. `before` null: it is new. */
export const instrumentProblem = (state: State, before: Instrument | null, fields: InstrumentFields): InstrumentProblem | null => {
  const isNamed = ({ name }: InstrumentFields): boolean => name.id.trim().toUpperCase() === fields.name.id.trim().toUpperCase();
  if (state.instruments.some((other) => other.id !== before?.id && isNamed(other))) return { kind: 'nameTaken' };
  if (new Set(fields.occasions).size < fields.occasions.length) return { kind: 'occasionTwice' };
  const answers = before === null ? [] : state.answerForms.filter(({ instrument }) => instrument === before.id);
  if (before === null || answers.length === 0) return itemProblem(state, fields, []);
  if (before.form !== fields.form) return { kind: 'formFixed' };
  if (before.identity !== fields.identity) return { kind: 'identityFixed' };
  const lost = answers.find(({ occasion }) => !fields.occasions.includes(occasion));
  if (lost !== undefined) return { kind: 'occasionHasAnswers', occasion: lost.occasion };
  const answered = [...new Set(answers.map(({ version }) => version))].flatMap((version) => fieldsOfVersion(before, version) ?? []);
  return itemProblem(state, fields, answered);
};

/** Whether anybody has answered the present version, so that a change makes the next one. */
export const isAnswered = ({ answerForms }: Pick<State, 'answerForms'>, { id, version }: Instrument): boolean =>
  answerForms.some((each) => each.instrument === id && each.version === version);
