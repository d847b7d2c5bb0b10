// Where the hall goes over the displays a laptop may have, and when it counts as standing right.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Screen } from '../../../electron/shell/placeHall.ts';
import { placeHall, standsRight } from '../../../electron/shell/placeHall.ts';

const screen = (id: number, x: number, y: number, width: number, height: number, taskbar = 40): Screen => ({
  id, bounds: { x, y, width, height }, workArea: { x, y, width, height: height - taskbar },
});
const laptop = screen(1, 0, 0, 1600, 900);
const projector = screen(2, 1600, 0, 1920, 1080);
const leftOfIt = screen(3, -1280, -200, 1280, 800);
const tiny = screen(4, 0, 900, 800, 480);

describe('placeHall', () => {
  test.each<[string, Screen[], number, ReturnType<typeof placeHall>]>([
    ['laptop and projector', [laptop, projector], 1, { bounds: projector.bounds, fullScreen: true }],
    ['the console on the projector', [laptop, projector], 2, { bounds: laptop.bounds, fullScreen: true }],
    ['the largest of two others', [laptop, leftOfIt, projector], 1, { bounds: projector.bounds, fullScreen: true }],
    ['a display at negative places', [laptop, leftOfIt], 1, { bounds: leftOfIt.bounds, fullScreen: true }],
    ['one display alone', [laptop], 1, { bounds: { x: 227, y: 108, width: 1147, height: 645 }, fullScreen: false }],
    ['one display the console is not on', [tiny], 1, { bounds: { x: 107, y: 955, width: 587, height: 330 }, fullScreen: false }],
    ['no display', [], 1, undefined],
  ])('%s', (_, screens, consoleScreen, expected) => expect(placeHall(screens, consoleScreen)).toEqual(expected));

  test('whatever the displays, the place is whole numbers within one of them', () => {
    const rectangle = fc.record({ x: fc.integer({ min: -9000, max: 9000 }), y: fc.integer({ min: -9000, max: 9000 }), width: fc.integer({ min: 320, max: 8000 }), height: fc.integer({ min: 240, max: 5000 }) });
    const any = fc.uniqueArray(fc.record({ id: fc.nat(9), bounds: rectangle, workArea: rectangle }), { selector: ({ id }) => id, minLength: 1, maxLength: 4 })
      .map((screens) => screens.map((one) => ({ ...one, workArea: one.bounds })));
    fc.assert(fc.property(any, fc.nat(9), (screens, at) => {
      const place = placeHall(screens, at);
      const { x, y, width, height } = place?.bounds ?? { x: 0.5, y: 0, width: 0, height: 0 };
      expect([x, y, width, height].every(Number.isInteger)).toBe(true);
      expect(screens.some(({ bounds: b }) => x >= b.x && y >= b.y && x + width <= b.x + b.width && y + height <= b.y + b.height)).toBe(true);
      expect(place?.fullScreen).toBe(screens.length > 1);
    }));
  });
});

describe('standsRight', () => {
  const full = { bounds: projector.bounds, fullScreen: true };
  const plain = { bounds: { x: 200, y: 90, width: 1200, height: 675 }, fullScreen: false };
  test.each<[string, Parameters<typeof standsRight>[0], Parameters<typeof standsRight>[1], Screen[], boolean]>([
    ['full screen in its place', full, full, [laptop, projector], true],
    ['full screen and a few points off', { ...full, bounds: { ...full.bounds, x: 1595 } }, full, [laptop, projector], true],
    ['full screen, the wrong size', { ...full, bounds: { ...full.bounds, width: 1600 } }, full, [laptop, projector], false],
    ['full screen on the laptop', { bounds: laptop.bounds, fullScreen: true }, full, [laptop, projector], false],
    ['the size of the projector but not full screen', { ...full, fullScreen: false }, full, [laptop, projector], false],
    ['a window a person moved', { bounds: { x: 5, y: 5, width: 640, height: 360 }, fullScreen: false }, plain, [laptop], true],
    ['a window left where the projector was', { bounds: projector.bounds, fullScreen: false }, plain, [laptop], false],
    ['a window mostly past the edge', { bounds: { x: 1300, y: 0, width: 700, height: 300 }, fullScreen: false }, plain, [laptop], false],
    ['still full screen with no projector', { bounds: laptop.bounds, fullScreen: true }, plain, [laptop], false],
  ])('%s', (_, now, wanted, screens, expected) => expect(standsRight(now, wanted, screens)).toBe(expected));
});
