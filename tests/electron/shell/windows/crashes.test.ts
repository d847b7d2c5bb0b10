// When a crashed page is loaded again, and when hardware graphics are given up.
import { expect, test } from 'vitest';
import { isGpuHopeless, isMainHopeless, mayLoadAgain } from '../../../../electron/shell/windows/crashes.ts';

test('the first three crashes of a minute are mended by loading again, the fourth is not', () => {
  expect(mayLoadAgain([1_000], 1_000)).toBe(true);
  expect(mayLoadAgain([1_000, 2_000, 3_000], 3_000)).toBe(true);
  expect(mayLoadAgain([1_000, 2_000, 3_000, 4_000], 4_000)).toBe(false);
  expect(mayLoadAgain([1_000, 2_000, 3_000, 61_500], 61_500)).toBe(true);
});

test('three failures of graphics within half a minute are enough', () => {
  expect(isGpuHopeless([0, 10_000], 10_000)).toBe(false);
  expect(isGpuHopeless([0, 10_000, 29_999], 29_999)).toBe(true);
  expect(isGpuHopeless([0, 10_000, 30_000], 30_000)).toBe(false);
});

test('five faults of main within ten seconds call for a new start; four, or five spread wide, do not', () => {
  expect(isMainHopeless([0, 1_000, 2_000, 3_000], 4_000)).toBe(false);
  expect(isMainHopeless([0, 1_000, 2_000, 3_000, 4_000], 4_000)).toBe(true);
  expect(isMainHopeless([0, 1_000, 2_000, 3_000, 40_000], 40_000)).toBe(false);
});
