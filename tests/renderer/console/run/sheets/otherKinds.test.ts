// Sheets that hold no time: counts, measures, rubrics and combined results, typed and written back.
import { describe, expect, it } from 'vitest';
import { readEntry, readMark, saysTheSame, storedTexts } from '../../../../../renderer/console/run/sheets/sheetEntry.ts';
import type { Exercise } from '../../../../../shared/domain/exercise.ts';
import { markProblem } from '../../../../../shared/domain/scoring/points/markProblem.ts';
import type { ResultRule } from '../../../../../shared/domain/scoring/points/resultRule.ts';
import type { Amount, CriterionId, Millis } from '../../../../../shared/units.ts';
import { hundredths } from '../../../../../shared/units.ts';
import { DROPPED, pipaBocor, TOOL } from '../pipaBocor.ts';

const words = { id: 'x', en: 'x' };
const under = (result: ResultRule): Exercise => ({ ...pipaBocor, result });
const count = under({ kind: 'count', target: 2000 as Amount, unit: words });
const measure = under({ kind: 'measure', target: 7000 as Amount, unit: words });
const shared = under({ kind: 'shared', of: 900 as Amount, unit: words });
const criteria = [30, 70].map((most, i) => ({ id: `c${i}` as CriterionId, name: words, most: hundredths(most * 100) }));
const rubric = under({ kind: 'rubric', criteria });
const combined = under({
  kind: 'combined',
  parts: [
    { name: words, weight: 60, rule: { kind: 'time', target: 20_000 as Millis, limit: 90_000 as Millis } },
    { name: words, weight: 40, rule: { kind: 'rubric', criteria } },
  ],
});

describe('an amount', () => {
  it('takes a comma or a point, and writes what the language writes', () => {
    for (const text of ['52,5', '52.5', ' 52,50 ']) expect(readMark(measure, [text, '', ''])).toEqual({ kind: 'amount', amount: 5250 });
    const sheet = { mark: { kind: 'amount', amount: 5250 as Amount }, penalties: { [DROPPED]: 1 } } as const;
    expect(storedTexts(measure, sheet, 'id')).toEqual(['52,5', '1', '0']);
    expect(storedTexts(measure, sheet, 'en')).toEqual(['52.5', '1', '0']);
    expect(storedTexts(measure, { ...sheet, mark: { kind: 'amount', amount: 123_400 as Amount } }, 'id')[0]).toBe('1234');
  });
  it.each([[count, '7,5', 'notWhole'], [measure, '7,125', 'tooFine'], [measure, 'x', 'notANumber'], [measure, '-1', 'notANumber'], [measure, '5:30', 'notANumber'], [shared, '9,5', 'outOfRange'], [count, '10001', 'outOfRange']] as const)(
    'is refused where it cannot be: %#', (exercise, text, problem) => expect(readEntry(exercise, [text, '', ''])).toEqual({ kind: 'wrong', column: 0, problem }));
});

describe('a rubric', () => {
  it('is whole with every criterion, 0 among them, and no sooner', () => {
    expect(readEntry(rubric, ['0', '61,25', '2', ''])).toEqual({ kind: 'whole', mark: { kind: 'rated', points: [0, 6125] }, penalties: { [DROPPED]: 2, [TOOL]: 0 } });
    expect(readEntry(rubric, ['20', '', '', ''])).toEqual({ kind: 'partial' });
  });
  it('shows the criterion that has too much', () =>
    expect(readEntry(rubric, ['30', '70,01', '', ''])).toEqual({ kind: 'wrong', column: 1, problem: 'outOfRange' }));
  it('needs nothing more than TH where the team is absent', () => {
    expect(readEntry(rubric, ['th', '', '', ''])).toMatchObject({ kind: 'whole', mark: { kind: 'absent' } });
    expect(storedTexts(rubric, { mark: { kind: 'absent' }, penalties: {} }, 'id')).toEqual(['TH', '', '0', '0']);
  });
});

describe('a combined result', () => {
  const texts = ['0:41', '25', '56', '', '1'];
  const mark = { kind: 'parts', parts: [{ kind: 'finished', time: 41_000 as Millis }, { kind: 'rated', points: [2500, 5600] }] } as const;
  it('reads its parts one after the other and writes them back', () => {
    expect(readEntry(combined, texts)).toEqual({ kind: 'whole', mark, penalties: { [DROPPED]: 0, [TOOL]: 1 } });
    expect(storedTexts(combined, { mark, penalties: { [TOOL]: 1 } }, 'id')).toEqual(['0:41', '25', '56', '0', '1']);
    expect(saysTheSame(combined, texts, { version: 3, mark, penalties: { [TOOL]: 1 } })).toBe(true);
    expect(saysTheSame(combined, texts, { version: 3, mark, penalties: {} })).toBe(false);
  });
  it('is refused by the host under any other rule', () => {
    expect(markProblem(combined.result, mark)).toBeNull();
    for (const other of [count, measure, shared, rubric, pipaBocor]) expect(markProblem(other.result, mark)).toEqual({ code: 'markNotOfKind' });
    expect(markProblem(rubric.result, { kind: 'rated', points: [3001, 0] })).toEqual({ code: 'pointsOverMost', most: 3000 });
    expect(markProblem(rubric.result, { kind: 'rated', points: [3000] })).toEqual({ code: 'markNotOfKind' });
    expect(markProblem(shared.result, { kind: 'amount', amount: 901 as Amount })).toEqual({ code: 'amountOverMost', most: 900 });
    expect(markProblem(count.result, { kind: 'amount', amount: 150 as Amount })).toEqual({ code: 'amountNotWhole' });
    for (const each of [count, measure, shared, rubric, combined, pipaBocor]) expect(markProblem(each.result, { kind: 'absent' })).toBeNull();
  });
});
