// The icons on the disk: drawn from the mark as it is now, in every size the systems want, each container whole.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../guards/source.ts';
import { ICNS_TYPES, ICO_SIZES, iconSvg } from '../../setup/iconFiles.ts';

const icon = (name: string): Buffer => readFileSync(join(root, 'electron/shell/icons', name));
/** Width and height as the picture's own header says. */
const sizeOf = (png: Buffer): readonly number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];
const isPng = (bytes: Buffer): boolean => bytes.subarray(1, 4).toString() === 'PNG';

test('the SVG is the mark as it is now', () => expect(icon('icon.svg').toString()).toBe(iconSvg));

test.each([16, 24, 32, 48, 64, 128, 256, 512])('a PNG of %d pixels', (size) => {
  const png = icon(`png/${size}x${size}.png`);
  expect([isPng(png), sizeOf(png)]).toEqual([true, [size, size]]);
});

test('the .ico holds each size, at the place it says', () => {
  const ico = icon('icon.ico');
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, ICO_SIZES.length]);
  for (const [i, size] of ICO_SIZES.entries()) {
    const at = 6 + 16 * i;
    const picture = ico.subarray(ico.readUInt32LE(at + 12), ico.readUInt32LE(at + 12) + ico.readUInt32LE(at + 8));
    expect([isPng(picture), sizeOf(picture)]).toEqual([true, [size, size]]);
  }
});

test('the .icns holds each picture by its name, and ends where it says', () => {
  const icns = icon('icon.icns');
  expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
  let at = 8;
  for (const [type, size] of ICNS_TYPES) {
    expect([icns.toString('latin1', at, at + 4), sizeOf(icns.subarray(at + 8))]).toEqual([type, [size, size]]);
    at += icns.readUInt32BE(at + 4);
  }
  expect(at).toBe(icns.length);
});
