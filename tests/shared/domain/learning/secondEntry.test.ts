// The forms that are typed twice are those of a rule that can be said, and the rate of errors can be counted again by hand.
import { describe, expect, it } from 'vitest';
import type { AnswerForm } from '../../../../shared/domain/learning/answerForm.ts';
import type { Answers } from '../../../../shared/domain/learning/schemas.ts';
import { apartIn, compareEntries, errorRate, sampleOf, withAnswer } from '../../../../shared/domain/learning/secondEntry.ts';
import type { AnswerId, InstrumentId } from '../../../../shared/units.ts';

const form = (number: number, answers: Answers): AnswerForm =>
  ({ id: `a${number}` as AnswerId, instrument: 'n1' as InstrumentId, version: 1, occasion: 'before', number, person: null, code: null, team: null, answers });
const forms = (count: number) => Array.from({ length: count }, (_, at) => form(at + 1, Array.from({ length: 20 }, () => 3)));

describe('the sample', () => {
  it.each([
    [100, 10, 10, 'a10', 'a100'], [98, 10, 9, 'a9', 'a90'], [30, 5, 6, 'a6', 'a30'], [3, 3, 1, 'a1', 'a3'], [300, 20, 15, 'a15', 'a300'],
  ])('of %i forms is %i, every %ith by number', (count, size, every, first, last) => {
    const sample = sampleOf(forms(count).toReversed());
    expect(sample.every).toBe(every);
    expect(sample.forms).toHaveLength(size);
    expect([sample.forms[0], sample.forms.at(-1)]).toEqual([first, last]);
    expect(new Set(sample.forms).size).toBe(size);
  });

  it('of no form is none', () => {
    expect(sampleOf([])).toEqual({ every: 1, forms: [] });
  });
});

describe('two typings', () => {
  it('differ where one of them is blank, too; 3 of 200 are 1,5 per cent', () => {
    const all = forms(100);
    const sample = sampleOf(all).forms;
    const second = Object.fromEntries(sample.map((id, at) => [id, at === 0 ? withAnswer(withAnswer(all[0]?.answers ?? [], 4, 2), 19, null) : at === 9 ? withAnswer(all[0]?.answers ?? [], 0, 4) : all[0]?.answers ?? []]));
    const { forms: twice, answers, differed, differences } = compareEntries(all, second, {});
    expect([twice, answers, differed, errorRate(differed, answers)]).toEqual([10, 200, 3, 15]);
    expect(differences.map(({ number, item, first, second: again }) => [number, item, first, again])).toEqual([[10, 4, 3, 2], [10, 19, 3, null], [100, 0, 3, 4]]);
  });

  it('differed where they were met to differ once, whatever was decided since', () => {
    const all = forms(5);
    const again = { a1: all[0]?.answers ?? [], a2: withAnswer(all[1]?.answers ?? [], 7, 1) };
    expect(compareEntries(all, again, { a1: [0, 4], a2: [7], a3: [1] } as Readonly<Record<AnswerId, readonly number[]>>)).toMatchObject({ forms: 2, answers: 40, differed: 3, differences: [{ number: 2, item: 7, first: 3, second: 1 }] });
    expect(apartIn([9, 2], [1, 2, 3], [1, 4])).toEqual([1, 2, 9]);
  });

  it('have no rate where nothing was compared; the rate is rounded half up', () => {
    expect(errorRate(0, 0)).toBeNull();
    expect(errorRate(1, 16)).toBe(63);
    expect(errorRate(1, 2000)).toBe(1);
    expect(errorRate(1, 2001)).toBe(0);
  });
});
