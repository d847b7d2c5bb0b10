// What a typed row is read as, what is refused, and how a stored sheet is written back.
import { describe, expect, it } from 'vitest';
import { cellProblem, readEntry, saysTheSame, storedTexts } from '../../../../../renderer/console/run/sheets/sheetEntry.ts';
import { DROPPED, TOOL, finished, pipaBocor } from '../pipaBocor.ts';

const read = (...texts: readonly string[]) => readEntry(pipaBocor, texts);

describe('a typed row', () => {
  it('is a finished sheet, and blank penalties count 0', () => {
    expect(read('5:30', '2', '')).toEqual({ kind: 'whole', mark: { kind: 'finished', time: 330_000 }, penalties: { [DROPPED]: 2, [TOOL]: 0 } });
  });
  it.each(['95%', ' 95 % '])('takes %j as not finished with that share done', (text) => {
    expect(read(text, '', '')).toMatchObject({ kind: 'whole', mark: { kind: 'unfinished', donePercent: 95 } });
  });
  it.each(['TH', 'th'])('takes %j as absent', (text) => {
    expect(read(text, '', '')).toMatchObject({ kind: 'whole', mark: { kind: 'absent' } });
  });
  it('is the limit itself, but not a second more', () => {
    expect(read('12:00', '', '')).toMatchObject({ kind: 'whole' });
    expect(read('12:01', '', '')).toEqual({ kind: 'wrong', column: 0, problem: 'overLimit' });
  });
  it('is blank only when every cell is', () => {
    expect(read('', ' ', '')).toEqual({ kind: 'blank' });
    expect(read('', '0', '')).toEqual({ kind: 'partial' });
  });
  it.each([
    ['abc', 'notATime'], ['99:99', 'secondsOver59'], ['13:00', 'overLimit'], ['0:00', 'notPositive'],
    ['101%', 'shareOutOfRange'], ['%', 'notANumber'], ['9,5%', 'notWhole'],
  ])('refuses the time %j: %s', (text, problem) => {
    expect(read(text, '', '')).toEqual({ kind: 'wrong', column: 0, problem });
  });
  it.each([['x', 'notANumber'], ['1,5', 'notWhole'], ['1000', 'outOfRange']])('refuses the count %j: %s', (text, problem) => {
    expect(read('5:30', '', text)).toEqual({ kind: 'wrong', column: 2, problem });
  });
  it('never refuses an empty cell by itself', () => {
    expect(cellProblem(pipaBocor, 0, ['', '', ''])).toBeNull();
    expect(cellProblem(pipaBocor, 1, ['', ' ', ''])).toBeNull();
  });
});

describe('a stored sheet', () => {
  it('is written as it would be typed, with 0 for a penalty that was not counted', () => {
    expect(storedTexts(pipaBocor, finished(330, 1, { [DROPPED]: 2 }), 'id')).toEqual(['5:30', '2', '0']);
    expect(storedTexts(pipaBocor, { mark: { kind: 'unfinished', donePercent: 95 }, penalties: {} }, 'id')).toEqual(['95%', '0', '0']);
    expect(storedTexts(pipaBocor, { mark: { kind: 'absent' }, penalties: {} }, 'id')).toEqual(['TH', '0', '0']);
    expect(storedTexts(pipaBocor, null, 'id')).toEqual(['', '', '']);
  });
  it('equals a row that means the same in other letters', () => {
    expect(saysTheSame(pipaBocor, ['5.30', '2', ''], finished(330, 4, { [DROPPED]: 2 }))).toBe(true);
    expect(saysTheSame(pipaBocor, ['5:30', '2', '1'], finished(330, 4, { [DROPPED]: 2 }))).toBe(false);
    expect(saysTheSame(pipaBocor, ['', '', ''], null)).toBe(true);
    expect(saysTheSame(pipaBocor, ['', '', ''], finished(330))).toBe(false);
  });
});
