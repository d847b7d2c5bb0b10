// A chosen picture that would fill the memory is refused by its first bytes, whatever its name says.
import { expect, test } from 'vitest';
import { logoOf } from '../../../../renderer/console/close/documents/office/logoOf.ts';
import { shrinkPhoto } from '../../../../renderer/console/close/report/shrinkPhoto.ts';
import { jpeg, png } from '../../../shared/pictures.ts';

// There is no browser here to unpack it: it would throw if it were asked to.
test.each([['a PNG', png(60_000, 60_000)], ['a JPEG', jpeg(65_535, 65_535)]])('%s of some fifty bytes that stands for gigabytes is not unpacked', async (_, bytes) => {
  expect(await shrinkPhoto(new Blob([bytes]))).toBe('tooLarge');
  expect(await logoOf(new Blob([bytes], { type: 'image/png' }))).toBeNull();
});

test('a drawing called a photo is no picture', async () => {
  expect(await shrinkPhoto(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/png' }))).toBe('unreadable');
});
