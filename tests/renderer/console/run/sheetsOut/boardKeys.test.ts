// Arrow keys on the board of sheets: along the order sideways, to the nearest line upwards and downwards, whatever shape the board has.
import { expect, it } from 'vitest';
import type { Spot } from '../../../../../renderer/console/run/sheetsOut/boardKeys.ts';
import { spotAfter } from '../../../../../renderer/console/run/sheetsOut/boardKeys.ts';

const at = (left: number, top: number, width = 54): Spot => ({ left, top, width, height: 24 });
/** Two lines in one cell, a second cell beside them, and a wide line below. */
const spots = [at(0, 0), at(57, 0), at(0, 27), at(120, 0), at(0, 60, 70), at(80, 60, 36), at(124, 61, 36)];
const from = (index: number, ...keys: readonly string[]): number | null => keys.reduce<number | null>((now, key) => (now === null ? null : spotAfter(spots, now, key)), index);

it('goes along the order to both ends and no further', () => {
  expect(from(0, 'ArrowRight', 'ArrowRight')).toBe(2);
  expect(from(0, 'ArrowLeft')).toBe(0);
  expect(from(6, 'ArrowRight')).toBe(6);
  expect(from(3, 'Home')).toBe(0);
  expect(from(3, 'End')).toBe(6);
});
it('goes to the nearest line, and on it to what is nearest', () => {
  expect(from(0, 'ArrowDown')).toBe(2);
  expect(from(0, 'ArrowDown', 'ArrowDown')).toBe(4);
  expect(from(3, 'ArrowDown')).toBe(2);
  expect(from(6, 'ArrowUp')).toBe(2);
  expect(from(2, 'ArrowUp')).toBe(0);
});
it('stays where there is nothing beyond', () => {
  expect(from(1, 'ArrowUp')).toBe(1);
  expect(from(5, 'ArrowDown')).toBe(5);
});
it('leaves every other key alone', () => {
  expect(from(0, 'Enter')).toBeNull();
  expect(from(0, 'w')).toBeNull();
  expect(spotAfter([], 0, 'ArrowDown')).toBeNull();
});
