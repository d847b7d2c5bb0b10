// Where the console opens: where it was, if that can be seen.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { placeConsole } from '../../../../electron/shell/windows/placeConsole.ts';
import { windowMemory } from '../../../../electron/shell/windows/windowMemory.ts';

const laptop = { workArea: { x: 0, y: 25, width: 1600, height: 840 } };
const projector = { workArea: { x: 1600, y: 0, width: 1920, height: 1080 } };

test.each([
  ['as it was', { x: 100, y: 100, width: 1366, height: 700 }, { x: 100, y: 100, width: 1366, height: 700 }],
  ['pushed back in from over the edge', { x: 400, y: 300, width: 1366, height: 700 }, { x: 234, y: 165, width: 1366, height: 700 }],
  ['made smaller where the display is', { x: 0, y: 0, width: 1920, height: 1000 }, { x: 0, y: 25, width: 1600, height: 840 }],
  ['under the system\'s bar, never behind it', { x: 0, y: 0, width: 800, height: 600 }, { x: 0, y: 25, width: 800, height: 600 }],
  ['in the middle, where most of it was on a display that is gone', { x: 1700, y: 100, width: 1366, height: 700 }, undefined],
  ['in the middle, where it is nothing', { x: 0, y: 25, width: 0, height: 0 }, undefined],
])('%s', (_, last, expected) => expect(placeConsole(last, [laptop])).toEqual(expected));

test('whatever was remembered, what comes out lies wholly on one display', () => {
  const side = fc.integer({ min: -5_000, max: 5_000 });
  const length = fc.integer({ min: 0, max: 4_000 });
  fc.assert(fc.property(fc.record({ x: side, y: side, width: length, height: length }), fc.subarray([laptop, projector]), (last, screens) => {
    const place = placeConsole(last, screens);
    if (place === undefined) return;
    expect(screens.some(({ workArea: w }) => place.x >= w.x && place.y >= w.y && place.x + place.width <= w.x + w.width && place.y + place.height <= w.y + w.height)).toBe(true);
  }));
});

test('what is remembered comes back; a damaged file remembers nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kompak-window-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'console-window.json');
  const memory = windowMemory(path);
  expect(memory.read()).toBeUndefined();
  memory.write({ x: 1, y: 2, width: 3, height: 4 });
  expect(memory.read()).toEqual({ x: 1, y: 2, width: 3, height: 4 });
  for (const text of ['', '{', 'null', '[]', '{"x":1,"y":2,"width":3}', '{"x":"1","y":2,"width":3,"height":4}', '{"x":1e999,"y":2,"width":3,"height":4}']) {
    writeFileSync(path, text);
    expect(memory.read()).toBeUndefined();
  }
  expect(() => windowMemory(join(path, 'no', 'folder')).write({ x: 1, y: 2, width: 3, height: 4 })).not.toThrow();
});
