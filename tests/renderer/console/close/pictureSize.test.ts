// A picture says how large it is before it is unpacked; one that would fill the memory is refused by its first bytes, whatever its name says.
import { expect, test } from 'vitest';
import { logoOf } from '../../../../renderer/console/close/documents/office/logoOf.ts';
import { pictureSize } from '../../../../renderer/console/close/pictureSize.ts';
import { shrinkPhoto } from '../../../../renderer/console/close/report/shrinkPhoto.ts';

const word = (number: number): readonly number[] => [number >> 8, number & 0xff];
const png = (width: number, height: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, ...word(width), 0, 0, ...word(height), 1, 0, 0, 0, 0]);
/** What a camera writes first, with a small picture of its own inside, then the frame. */
const jpeg = (width: number, height: number, frame = 0xc2): Uint8Array<ArrayBuffer> => new Uint8Array([
  0xff, 0xd8, 0xff, 0xe1, ...word(22), 0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, ...word(120), ...word(160), 3, 0, 0, 0, 0, 0, 0, 0, 0,
  0xff, 0xff, 0xc4, ...word(4), 0, 0, 0xff, frame, ...word(17), 8, ...word(height), ...word(width), 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1,
]);

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

// There is no browser here to unpack it: it would throw if it were asked to.
test.each([['a PNG', png(60_000, 60_000)], ['a JPEG', jpeg(65_535, 65_535)]])('%s of some fifty bytes that stands for gigabytes is not unpacked', async (_, bytes) => {
  expect(await shrinkPhoto(new Blob([bytes]))).toBe('tooLarge');
  expect(await logoOf(new Blob([bytes], { type: 'image/png' }))).toBeNull();
});

test('a drawing called a photo is no picture', async () => {
  expect(await shrinkPhoto(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/png' }))).toBe('unreadable');
});
