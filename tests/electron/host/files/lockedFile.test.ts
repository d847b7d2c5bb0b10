// A file that may only be read is shown, says so, and can be gone on with in a copy; by someone who may really not write it.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { ReadOnlyAnswers } from '../../../faults/readOnly/openReadOnly.ts';
import { folderForTest, onLaptop } from '../onLaptop.ts';

const entry = fileURLToPath(new URL('../../../faults/readOnly/openReadOnly.ts', import.meta.url));
/** An administrator may write anywhere: it becomes nobody in particular. */
const asSomeone = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

const answersOn = (rights: { readonly file: number; readonly folder: number }) => {
  const home = onLaptop();
  const made = home.found();
  home.current.close();
  const folder = folderForTest();
  const [locked, data] = [join(folder, 'terkunci'), join(folder, 'laptop')];
  for (const each of [locked, data]) mkdirSync(each);
  const file = join(locked, basename(made));
  copyFileSync(made, file);
  chmodSync(folder, 0o755);
  chmodSync(data, 0o777);
  chmodSync(file, rights.file);
  chmodSync(locked, rights.folder);
  const answers = JSON.parse(execFileSync(process.execPath, [entry, data, file], { ...asSomeone, encoding: 'utf8' })) as ReadOnlyAnswers;
  chmodSync(locked, 0o777);
  return { answers, data, isUntouched: readFileSync(file).equals(readFileSync(made)) && readdirSync(locked).length === 1 };
};

// Windows knows no folder that takes no new files by its mode alone.
it.each([
  ['file', { file: 0o444, folder: 0o777 }],
  ...process.platform === 'win32' ? [] : [['folder', { file: 0o666, folder: 0o555 }]] as const,
] as const)('a locked %s: its retreat is shown, and goes on in a copy', (_, rights) => {
  const { answers, data, isUntouched } = answersOn(rights);
  expect(answers).toMatchObject({
    opened: { ok: true, value: { opened: true, notice: null } }, viewOnly: 'locked',
    worked: { ok: false, refusal: { code: 'readOnlyView', why: 'locked' } },
    copied: { ok: true, value: { opened: true, notice: { kind: 'copiedHere' } } },
    workedInCopy: { ok: true, value: { seq: 2 } },
  });
  expect(answers.path?.startsWith(data)).toBe(true);
  expect(isUntouched).toBe(true);
});

// Windows lets nobody but an administrator make a link.
it.skipIf(process.platform === 'win32')('a folder of ours that cannot be made or written to is said to be that, whatever was to lie there, and is no fault of the app', () => {
  const laptop = onLaptop();
  const path = laptop.found();
  laptop.current.close();
  const { folders, trashFolder } = laptop.files;
  for (const folder of [folders.reports, trashFolder]) symlinkSync(join(laptop.folder, 'nowhere', 'at all'), folder);
  mkdirSync(join(folders.data, 'second.json.new'));
  const refused = (name: string) => expect.objectContaining({ refusal: { code: 'cannotWrite', name } });
  expect(() => laptop.files.writeReport('Rekap', '.pdf', new Uint8Array([1]))).toThrow(refused('reports'));
  expect(() => laptop.files.setSecond(null)).toThrow(refused('second.json'));
  expect(laptop.current.trash(path)).toEqual({ ok: false, refusal: { code: 'cannotWrite', name: 'Retret Uji.kompak' } });
  expect(existsSync(path)).toBe(true);
});
