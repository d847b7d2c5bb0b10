// The library narrowed down by words and choices.
import { expect, test } from 'vitest';
import { anything, findExercises, wholeLength } from '../../../../../renderer/console/prepare/exercises/findExercises.ts';
import { exercises } from '../../../../../shared/library/exercises.ts';
import { minutes } from '../../../../../shared/units.ts';

const ids = (wanted: Partial<typeof anything>, language: 'id' | 'en' = 'id') => findExercises(exercises, { ...anything, ...wanted }, language).map(({ id }) => id);

test('all of them, before anything is asked', () => expect(ids({})).toHaveLength(exercises.length));
test('words are looked for in the language of the console, in any order, from their beginnings', () => {
  expect(ids({ words: ' bocor PIPA' })).toEqual(['pipa-bocor']);
  expect(ids({ words: 'leaking' })).toEqual([]);
  expect(ids({ words: 'leaking' }, 'en')).toEqual(['pipa-bocor']);
  expect(ids({ words: 'marshmallow' })).toEqual(['menara']);
});
test('choices narrow further; what may be done either way fits both places', () => {
  expect(ids({ value: 'LO' })).toEqual(['rantai', 'sim-ruas']);
  for (const each of findExercises(exercises, { ...anything, most: 20 }, 'id')) expect(wholeLength(each)).toBeLessThanOrEqual(minutes(20));
  expect(ids({ most: 20, intensity: 'moderate' })).toEqual(['holahop', 'karpet']);
  expect(ids({ place: 'outdoors' })).toContain('ranjau');
  expect(ids({ place: 'outdoors' })).not.toContain('menara');
  expect(ids({ place: 'outdoors', value: 'LO' })).toEqual([]);
});
