// A name a person typed or pasted is kept as it is seen, and loads again whatever it was.
import { expect, test } from 'vitest';
import { titleSchema } from '../../shared/schema.ts';

test.each([
  ['  Pipa   Bocor ', 'Pipa Bocor'], ['Pipa\nBocor\t2', 'Pipa Bocor 2'], ['Pi\u202Epa\u0007', 'Pipa'], ['Ke\u0301', 'Ké'], ['👩🏽‍🚒', '👩🏽‍🚒'],
  // Nothing is seen of it: it was let in once, and a file that holds it must open.
  ['\u200B', '\u200B'],
])('%j is kept as %j', (typed, kept) => expect(titleSchema.parse(typed)).toBe(kept));

test('one that is empty or longer than 200 signs is no name', () => {
  expect([titleSchema.safeParse(' \n ').success, titleSchema.safeParse('x'.repeat(201)).success]).toEqual([false, false]);
});
