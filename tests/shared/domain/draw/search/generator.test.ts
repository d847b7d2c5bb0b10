// The draw's chance is the same on every machine: the vectors that another implementation gave, too.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatorFrom, generatorOf } from '../../../../../shared/domain/draw/search/generator.ts';

const times = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);
const seedText = `kompak-draw-1\n${'0'.repeat(64)}\n271828182845\n`;

test('from the state 1, 2, 3, 4', () => {
  const chance = generatorFrom([1, 2, 3, 4]);
  const first = times(1000, chance.next);
  expect(first.slice(0, 10)).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804]);
  const bytes = Buffer.alloc(4000);
  first.forEach((word, i) => bytes.writeUInt32BE(word, i * 4));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe('6ccdf28de7ce77047ae183c7afcdc82ec6a638f611dd227197fc546126382c0e');
});

test('from a seed text', () => {
  expect(createHash('sha256').update(seedText).digest('hex')).toBe('2dc778e03ff6eb0534f8fe7e7a3345b64ed152c86fe298ae4a1eb75d0b487d44');
  expect(times(5, generatorOf(seedText).next)).toEqual([866644375, 3022136032, 31265241, 2831416691, 2547053289]);
});

test('numbers below ten and a shuffle of ten', () => {
  const chance = generatorOf(seedText);
  expect(times(20, () => chance.below(10))).toEqual([3, 0, 9, 2, 6, 8, 3, 2, 1, 2, 2, 9, 7, 8, 4, 7, 1, 8, 9, 5]);
  expect(generatorOf(seedText).shuffle([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual([7, 8, 6, 2, 9, 1, 4, 5, 0, 3]);
});

test('it never starts from zero', () => expect(() => generatorFrom([0, 0, 0, 0])).toThrow(RangeError));

test('below one or less is 0 and draws nothing', () => {
  const chance = generatorOf(seedText);
  expect([chance.below(1), chance.below(0), chance.next()]).toEqual([0, 0, 866644375]);
});

test('always: a number below n is below n, and a shuffle keeps every item', () => {
  fc.assert(fc.property(fc.string(), fc.integer({ min: 1, max: 2 ** 31 }), fc.array(fc.integer()), (text, count, items) => {
    const chance = generatorOf(text);
    const drawn = chance.below(count);
    expect(Number.isInteger(drawn) && drawn >= 0 && drawn < count).toBe(true);
    const before = [...items];
    expect(chance.shuffle(items).toSorted()).toEqual(before.toSorted());
    expect(items).toEqual(before);
  }), { numRuns: 500 });
});
