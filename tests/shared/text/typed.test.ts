// What people type into a field, and what is wrong with it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCount, readDuration, readTimeOfDay } from '../../../shared/text/typed.ts';

test.each([
  ['5:30', 330], ['5.30', 330], [' 5:30 ', 330], ['05:30', 330], ['5', 300], ['0', 0], ['0:00', 0], ['12:00', 720], ['90:00', 5400], ['120:59', 7259],
  ['1:02:30', 3750], ['1.02.30', 3750], ['0:00:05', 5],
  ['430', 270], ['1230', 750], ['005', 5], ['99', 5940],
])('"%s" is %i seconds', (typed, secondsLong) => expect(readDuration(typed)).toEqual({ ok: true, value: secondsLong * 1000 }));

test.each([
  ['', 'empty'], ['   ', 'empty'], ['abc', 'notATime'], ['5:3', 'notATime'], ['5:300', 'notATime'], [':30', 'notATime'], ['5:', 'notATime'], ['-5:30', 'notATime'],
  ['5:30:', 'notATime'], ['5,30', 'notATime'], ['5 30', 'notATime'], ['1e3', 'notATime'], ['٥:٣٠', 'notATime'],
  ['99:99', 'secondsOver59'], ['5:60', 'secondsOver59'], ['1:60:00', 'secondsOver59'], ['475', 'secondsOver59'], ['12345', 'notATime'],
])('"%s" is no time: %s', (typed, problem) => expect(readDuration(typed)).toEqual({ ok: false, problem }));

test.each([['0', 0], ['7', 7], [' 12 ', 12], ['007', 7], ['100', 100]])('"%s" is the count %i', (typed, value) => {
  expect(readCount(typed, 0, 100)).toEqual({ ok: true, value });
});

test.each([
  ['', 'empty'], ['  ', 'empty'], ['7,5', 'notWhole'], ['7.5', 'notWhole'], ['abc', 'notANumber'], ['-3', 'notANumber'], ['1e2', 'notANumber'], ['0x10', 'notANumber'],
  ['12345678', 'notANumber'], ['101', 'outOfRange'],
])('"%s" is no count up to 100: %s', (typed, problem) => expect(readCount(typed, 0, 100)).toEqual({ ok: false, problem }));

test('a count below the least is out of range', () => expect(readCount('0', 1, 9)).toEqual({ ok: false, problem: 'outOfRange' }));

test('always: whatever is typed, the answer is a value within bounds or a problem', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
    const [length, count] = [readDuration(typed), readCount(typed, 1, 99)];
    expect(length.ok ? Number.isSafeInteger(length.value) && length.value >= 0 : typeof length.problem).toBe(length.ok ? true : 'string');
    expect(count.ok ? count.value >= 1 && count.value <= 99 : typeof count.problem).toBe(count.ok ? true : 'string');
  }), { numRuns: 500 });
});

test.each([
  ['11.15', '11:15'], ['11:15', '11:15'], [' 9.05 ', '09:05'], ['23:59', '23:59'], ['0.00', '00:00'],
  ['24.00', null], ['11', '11:00'], [' 7 ', '07:00'], ['24', null], ['11.60', null], ['7.5', null], ['pagi', null], ['1115', null], ['', null], ['11.15.00', null],
])('the time of day %j is %j', (text, time) => expect(readTimeOfDay(text)).toBe(time));
