// The instruments every retreat begins with: sound, of the size they promise, and asking about every value.
import { describe, expect, test } from 'vitest';
import { berakhlak } from '../../../../shared/library/berakhlak.ts';
import { defaultInstruments } from '../../../../shared/library/instruments/instruments.ts';
import { instrumentFields } from '../../../../shared/domain/learning/instrument.ts';
import { instrumentProblem } from '../../../../shared/domain/learning/instrumentProblem.ts';
import { emptyState } from '../../../../shared/domain/model.ts';
import { learningCommands } from '../../../../shared/domain/learning/schemas.ts';

const [knowledge, mindset, evaluation] = defaultInstruments;
if (knowledge === undefined || mindset === undefined || evaluation === undefined) throw new Error('there are three');
const valuesOf = ({ items }: typeof knowledge) => items.flatMap((item) => (item.kind === 'open' || item.value === null ? [] : [item.value]));

test.each(defaultInstruments.map((each) => [each.name.id, each] as const))('%s is one that a retreat may have', (_, instrument) => {
  const [addInstrument] = learningCommands;
  const fields = instrumentFields(instrument);
  expect(addInstrument.safeParse({ type: 'addInstrument', fields }).success).toBe(true);
  expect(instrumentProblem({ ...emptyState, instruments: [] }, null, fields)).toBeNull();
});

describe('the knowledge test', () => {
  test('has twenty questions of four options, with keys that are spread and say nothing by their length', () => {
    const questions = knowledge.items.flatMap((item) => (item.kind === 'choice' ? [item] : []));
    expect([questions.length, new Set(questions.map(({ options }) => options.length))]).toEqual([20, new Set([4])]);
    const keys = questions.map(({ right }) => right);
    expect([1, 2, 3, 4].map((key) => keys.filter((each) => each === key).length)).toEqual([5, 5, 5, 5]);
  });
});
describe('the mindset scale', () => {
  test('has eighteen sentences: each value at least twice, some without one, some the other way round', () => {
    const values = valuesOf(mindset);
    expect(mindset.items).toHaveLength(18);
    for (const { code } of berakhlak.values) expect(values.filter((value) => value === code).length).toBeGreaterThanOrEqual(2);
    expect(mindset.items.filter((item) => item.kind === 'scale' && item.isReversed).length).toBeGreaterThanOrEqual(3);
    expect(mindset.items.length - values.length).toBeGreaterThanOrEqual(2);
  });
});
describe('the evaluation', () => {
  test('has ten sentences and two open questions, and is asked once', () => {
    expect([evaluation.items.map(({ kind }) => kind).filter((kind) => kind === 'scale').length, evaluation.items.length, evaluation.occasions]).toEqual([10, 12, ['after']]);
  });
});
