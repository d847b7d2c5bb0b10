// What is said of a draw is never better than the draw is.
import { expect, test } from 'vitest';
import { attributeWords, levelWords, percentAbove } from '../../../shared/text/drawAttributes.ts';

test('per cents are rounded up to a tenth, and a gap is never called none', () => {
  expect(percentAbove(541, 540, 'id')).toBe('0,2');
  expect(percentAbove(100_001, 100_000, 'en')).toBe('0.1');
  expect(percentAbove(540, 540, 'en')).toBe('0');
  expect(percentAbove(3, 0, 'en')).toBeNull();
});

test('levels have names people use', () => {
  const attribute = (name: string, levels: readonly string[]) => ({
    name, weight: 1 as const, without: 0, pairs: 0, bound: 0, boundWithoutRules: 0, outside: 0,
    levels: levels.map((level) => ({ level, people: 2, counts: [1, 1], least: 1, most: 1, outside: 0 })),
  });
  const said = (name: string, levels: readonly string[]) => {
    const all = attribute(name, levels);
    return all.levels.map((level) => levelWords(all, level, 'id'));
  };
  expect(said('gender', ['L', 'P'])).toEqual(['Laki-laki', 'Perempuan']);
  expect(said('age', ['1', '5'])).toEqual(['Kelompok 1, tertua', 'Kelompok 5, termuda']);
  expect(said('age', ['1', '2', '3', '4', '5', '6']).at(-1)).toBe('Kelompok 6');
  expect(said('agency', ['DLH'])).toEqual(['DLH']);
  expect(attributeWords('captains', 'en')).toBe('Captains');
});
