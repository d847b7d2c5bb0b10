// Which retreat files are offered to be opened, and in which order.
import { copyFileSync, mkdirSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { folderForTest, onLaptop } from '../onLaptop.ts';

it('files found here and on sticks say when they were changed, the latest first; what was opened here is not among them', () => {
  const laptop = onLaptop();
  const path = laptop.found();
  laptop.current.close();
  const stick = join(folderForTest(), 'USB');
  mkdirSync(join(stick, 'map.kompak'), { recursive: true });
  const copies = [[stick, 'lama', 1], [laptop.files.folders.retreats, 'baru', 3], [stick, 'tengah', 2]] as const;
  for (const [folder, name, second] of copies) {
    const copy = join(folder, `${name}.kompak`);
    copyFileSync(path, copy);
    utimesSync(copy, second, second);
  }
  process.env['KOMPAK_DRIVES'] = stick;
  onTestFinished(() => { delete process.env['KOMPAK_DRIVES']; });
  expect(laptop.files.found().map(({ name, where, changedAt }) => [name, where, changedAt])).toEqual([
    ['baru', 'retreats', 3_000], ['tengah', 'USB', 2_000], ['lama', 'USB', 1_000],
  ]);
});

it.skipIf(process.platform === 'win32')('a link that leads round in a circle hides none of the files beside it', () => {
  const laptop = onLaptop();
  const path = laptop.found();
  const [beside, circle] = ['lain', 'putar'].map((name) => join(laptop.files.folders.retreats, `${name}.kompak`)) as [string, string];
  laptop.current.saveCopy(null);
  copyFileSync(path, beside);
  symlinkSync(circle, circle);
  expect(laptop.files.found().map(({ name }) => name)).toContain('lain');
  expect(laptop.current.openPath(circle)).toMatchObject({ ok: false, refusal: { code: 'fileNotFound' } });
});
