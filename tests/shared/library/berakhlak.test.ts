// BerAKHLAK as data: seven values, three indicators each, in both languages and as the exercises tag them.
import { expect, test } from 'vitest';
import { valueFacts } from '../../../shared/domain/values/schemas.ts';
import { berakhlak } from '../../../shared/library/berakhlak.ts';
import { exercises } from '../../../shared/library/exercises.ts';

const codes = berakhlak.values.map(({ code }) => code);

test('seven values in their order spell the name, with three indicators each', () => {
  expect(codes).toEqual(['BP', 'AK', 'KO', 'HA', 'LO', 'AD', 'KL']);
  expect(berakhlak.values.map(({ indicators }) => indicators.length)).toEqual([3, 3, 3, 3, 3, 3, 3]);
  expect(berakhlak.values.flatMap(({ indicators }) => indicators.map(({ id }) => id))).toHaveLength(new Set(berakhlak.values.flatMap(({ indicators }) => indicators.map(({ id }) => id))).size);
});
test('every one has a promise, and says everything in both languages', () => {
  for (const { name, promise, indicators } of berakhlak.values) {
    expect(promise?.id).toMatch(/^Kami /);
    expect(promise?.en).toMatch(/^We /);
    for (const words of [name, ...indicators]) {
      expect(words.id.trim()).toBe(words.id);
      if (words.id.includes(' ')) expect(words.en).not.toBe(words.id);
    }
  }
});
test('it is what a log may hold, and every built-in exercise is tagged with its codes', () => {
  expect(valueFacts[0].safeParse({ type: 'frameworkAdded', framework: berakhlak }).error).toBeUndefined();
  for (const { values } of exercises) for (const code of values) expect(codes).toContain(code);
});
