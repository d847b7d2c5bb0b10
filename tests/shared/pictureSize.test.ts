// A picture says how large it is before it is unpacked; one that is kept is drawn only where it is small enough.
import { expect, test } from 'vitest';
import { isDrawable, pictureSize } from '../../shared/pictureSize.ts';
import { dot } from './officeSamples.ts';
import { jpeg, png } from './pictures.ts';

test.each<[string, Uint8Array, ReturnType<typeof pictureSize>]>([
  ['a PNG', png(1600, 1200), { width: 1600, height: 1200 }],
  ['a JPEG past what its camera says', jpeg(4000, 3000), { width: 4000, height: 3000 }],
  ['a JPEG of the plain kind', jpeg(640, 480, 0xc0), { width: 640, height: 480 }],
  ['a JPEG cut short before its frame', jpeg(4000, 3000).subarray(0, 33), null],
  ['a JPEG of fill bytes alone', new Uint8Array([0xff, 0xd8, ...Array.from({ length: 100 }, () => 0xff)]), null],
  ['a JPEG whose parts have no length', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xe0, 0, 0, 0, 0, 0, 0]), null],
  ['a drawing with a script in it', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), null],
  ['nothing', new Uint8Array(), null],
])('%s', (_, bytes, size) => expect(pictureSize(bytes)).toEqual(size));

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

test('what is kept is drawn where it is a picture of a size for paper, and by no other name', () => {
  expect([dot.base64, base64(png(1600, 1600)), base64(jpeg(1600, 1200)), '/9j/4AAQ'].map(isDrawable)).toEqual([true, true, true, true]);
  expect([base64(png(22_000, 22_000)), base64(jpeg(65_535, 65_535)), base64(new Uint8Array([...jpeg(9, 9).subarray(0, 2), 7, 7, ...jpeg(65_535, 65_535).subarray(2)])), 'UklGRhoAAABXRUJQVlA4', 'AAAA'].map(isDrawable)).toEqual([false, false, false, false, false]);
});
