// Exact arithmetic: what a pocket calculator says, in any order, rounded half up.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fraction } from '../../../../../shared/domain/scoring/points/fraction.ts';
import { add, addAll, compare, fraction, limit, multiply, ratioOf, roundHalfUp, subtract } from '../../../../../shared/domain/scoring/points/fraction.ts';

const anyFraction = fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: -9999, max: 9999 }).filter((b) => b !== 0))
  .map(([top, bottom]) => fraction(top, bottom));

/** The same value, however it is written. */
const expectSame = (value: Fraction, other: Fraction): void => expect(Math.sign(compare(value, other)) === 0).toBe(true);

test('a fraction stands over a positive number, and zero is never negative', () => {
  expect(fraction(6, -4)).toEqual({ top: -6, bottom: 4 });
  expect(fraction(0, -7)).toEqual({ top: 0, bottom: 7 });
  expect(fraction(5)).toBe(5);
  expect(fraction(-0)).toBe(0);
});

test('nothing is divided by zero', () => expect(() => fraction(1, 0)).toThrow(RangeError));

test('the four operations', () => {
  const [third, half] = [fraction(1, 3), fraction(1, 2)];
  expectSame(add(third, half), fraction(5, 6));
  expectSame(subtract(third, half), fraction(-1, 6));
  expectSame(multiply(third, half), fraction(1, 6));
  expect([compare(third, half), compare(half, third), compare(half, fraction(2, 4))].map(Math.sign)).toEqual([-1, 1, 0]);
});

test('a value is limited on both sides', () => {
  const [least, most] = [fraction(0), fraction(100)];
  expect(limit(fraction(-1, 9), least, most)).toEqual(least);
  expect(limit(fraction(901, 9), least, most)).toEqual(most);
  expect(limit(fraction(99), least, most)).toEqual(fraction(99));
});

test.each([
  [1, 2, 1], [-1, 2, 0], [3, 2, 2], [-3, 2, -1], [5, 2, 3], [-5, 2, -2],
  [49, 100, 0], [51, 100, 1], [-51, 100, -1], [-49, 100, 0], [7, 1, 7], [-7, 1, -7], [0, 1, 0],
])('%i ÷ %i rounds half up to %i', (top, bottom, rounded) => expect(roundHalfUp(fraction(top, bottom))).toBe(rounded));

describe('always', () => {
  test('rounding is the whole number n with n − ½ ≤ value < n + ½', () => {
    fc.assert(fc.property(anyFraction, (value) => {
      const n = fraction(roundHalfUp(value));
      const half = fraction(1, 2);
      expect(compare(subtract(n, half), value)).toBeLessThanOrEqual(0);
      expect(compare(value, add(n, half))).toBeLessThan(0);
    }), { numRuns: 1000 });
  });

  test('a sum never depends on the order of its parts', () => {
    const sum = (values: readonly Fraction[]) => values.reduce(add, fraction(0));
    fc.assert(fc.property(fc.array(anyFraction, { maxLength: 12 }).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expectSame(sum(shuffled), sum(all));
      }), { numRuns: 300 });
  });

  test('beyond what a plain number holds exactly it goes on exactly, and comes back', () => {
    const large = fc.tuple(fc.maxSafeInteger(), fc.integer({ min: 1, max: 1_000_000_007 })).map(([top, bottom]) => fraction(top, bottom));
    const exact = (value: Fraction): readonly [bigint, bigint] => [BigInt(ratioOf(value).top), BigInt(ratioOf(value).bottom)];
    fc.assert(fc.property(large, large, (a, b) => {
      const [[t, p], [u, q]] = [exact(a), exact(b)];
      const [top, bottom] = exact(add(a, b));
      expect(top * p * q).toBe((t * q + u * p) * bottom);
      expectSame(subtract(add(a, b), b), a);
      expect(Math.sign(compare(a, b))).toBe(t * q < u * p ? -1 : t * q > u * p ? 1 : 0);
    }), { numRuns: 500 });
  });

  test('all added at once come to what they come to one by one, over one denominator or many, and beyond what a plain number holds', () => {
    const alike = fc.tuple(fc.array(fc.integer({ min: -10_000, max: 10_000 })), fc.integer({ min: 1, max: 12 })).map(([tops, bottom]) => tops.map((top) => fraction(top, bottom)));
    const huge = fc.array(fc.integer({ min: Number.MAX_SAFE_INTEGER - 5, max: Number.MAX_SAFE_INTEGER }).map((top) => fraction(top)), { minLength: 2, maxLength: 5 });
    fc.assert(fc.property(fc.oneof(alike, fc.array(anyFraction, { maxLength: 6 }), huge, fc.tuple(huge, alike).map(([a, b]) => [a.reduce(add), ...b])), (values) => {
      expectSame(addAll(values), values.reduce(add, fraction(0)));
    }));
  });

  test('what is added can be subtracted, and multiplying distributes', () => {
    fc.assert(fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
      expectSame(subtract(add(a, b), b), a);
      expectSame(multiply(add(a, b), c), add(multiply(a, c), multiply(b, c)));
    }), { numRuns: 300 });
  });

  test('nothing times less than nothing is plain 0', () => expect(multiply(fraction(0), fraction(-1))).toEqual(fraction(0)));
});

test('rounding is the same for one value, however it is written, near every half and beyond what a plain number holds', () => {
  const parts = fc.tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 9_000 }));
  fc.assert(fc.property(parts, ([top, bottom, times]) => {
    const halves = 2n * BigInt(top) + BigInt(bottom);
    const below = halves / (2n * BigInt(bottom));
    const exact = Number(halves < 0n && below * 2n * BigInt(bottom) !== halves ? below - 1n : below);
    expect(roundHalfUp(fraction(top, bottom))).toBe(exact);
    expect(roundHalfUp(fraction(top * times, bottom * times))).toBe(exact);
  }), { numRuns: 1000 });
});
