// Where the hall's window goes on a display, and when it counts as standing right.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Display, Standing } from '../../../../electron/host/screens/display.ts';
import { allOf, canBeSeen, standsRight, windowOn } from '../../../../electron/host/screens/hallPlace.ts';

const display = (id: string, x: number, y: number, width: number, height: number, taskbar = 40): Display => ({
  id, label: id, bounds: { x, y, width, height }, workArea: { x, y, width, height: height - taskbar }, scale: 1, isPrimary: x === 0, isInternal: false,
});
const laptop = display('laptop', 0, 0, 1600, 900);
const projector = display('projector', 1600, 0, 1920, 1080);

test.each<[string, Display, Standing['bounds']]>([
  ['a laptop', laptop, { x: 227, y: 108, width: 1147, height: 645 }],
  ['a small display away from the corner', display('tiny', 0, 900, 800, 480), { x: 107, y: 955, width: 587, height: 330 }],
  ['a display on its side', display('tall', -1080, 0, 1080, 1920, 0), { x: -945, y: 732, width: 810, height: 456 }],
])('a window in the middle of %s', (_, on, bounds) => expect(windowOn(on)).toEqual({ bounds, fullScreen: false }));

test('whatever the display, the window lies within it, in whole numbers', () => {
  const any = fc.record({ x: fc.integer({ min: -9000, max: 9000 }), y: fc.integer({ min: -9000, max: 9000 }), width: fc.integer({ min: 320, max: 8000 }), height: fc.integer({ min: 240, max: 5000 }) });
  fc.assert(fc.property(any, ({ x, y, width, height }) => {
    const on = display('any', x, y, width, height);
    const { bounds: b } = windowOn(on);
    expect([b.x, b.y, b.width, b.height].every(Number.isInteger)).toBe(true);
    expect(b.x >= x && b.y >= y && b.x + b.width <= x + width && b.y + b.height <= y + height).toBe(true);
    expect(canBeSeen(b, [on])).toBe(true);
  }));
});

describe('standsRight', () => {
  const full = allOf(projector);
  const plain = windowOn(laptop);
  const at = (x: number, y: number, width: number, height: number): Standing => ({ bounds: { x, y, width, height }, fullScreen: false });
  test.each<[string, Standing, Standing, Display[], boolean]>([
    ['full screen in its place', full, full, [laptop, projector], true],
    ['full screen and a few points off', { ...full, bounds: { ...full.bounds, x: 1595 } }, full, [laptop, projector], true],
    ['full screen, the wrong size', { ...full, bounds: { ...full.bounds, width: 1600 } }, full, [laptop, projector], false],
    ['full screen on the laptop', allOf(laptop), full, [laptop, projector], false],
    ['the size of the projector but not full screen', { ...full, fullScreen: false }, full, [laptop, projector], false],
    ['a window a person moved', at(5, 5, 640, 360), plain, [laptop], true],
    ['half of it past the edge', at(1280, 0, 640, 360), plain, [laptop], true],
    ['more than half past the edge', at(1281, 0, 640, 360), plain, [laptop], false],
    ['half of it under the taskbar', at(0, 680, 640, 360), plain, [laptop], true],
    ['more than half under the taskbar', at(0, 681, 640, 360), plain, [laptop], false],
    ['left where the projector was', at(1600, 0, 1920, 1080), plain, [laptop], false],
    ['still full screen with no projector', allOf(laptop), plain, [laptop], false],
  ])('%s', (_, now, wanted, displays, expected) => expect(standsRight(now, wanted, displays)).toBe(expected));
});
