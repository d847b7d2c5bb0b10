// Cutting a long list for paper: few parts, nearly equal, nothing lost.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParts } from '../../../renderer/report/inParts.ts';

test('leaves alone what fits, and cuts the rest evenly', () => {
  expect(inParts([], 24)).toEqual([]);
  expect(inParts([1, 2, 3], 3)).toEqual([[1, 2, 3]]);
  expect(inParts([1, 2, 3, 4], 3)).toEqual([[1, 2], [3, 4]]);
});

test('keeps every item in order, in as few parts as possible that differ by one at most', () => {
  fc.assert(fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 40 }), (list, most) => {
    const parts = inParts(list, most);
    const sizes = parts.map(({ length }) => length);
    expect(parts.flat()).toEqual(list);
    expect(parts).toHaveLength(Math.ceil(list.length / most));
    if (sizes.length > 0) {
      expect(Math.max(...sizes)).toBeLessThanOrEqual(most);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
  }));
});
