// A finished file is written whole or not at all, and why it was not is told: a full disk is one the person can free.
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FileProblem } from '../../../../electron/host/fileProblem.ts';
import { writing } from '../../../../electron/host/files/cannotBeWritten.ts';
import { writeSmall } from '../../../../electron/host/files/machineFiles.ts';
import { writeWhole } from '../../../../electron/host/files/writeWhole.ts';
import { folderForTest } from '../onLaptop.ts';

const bytes = new TextEncoder().encode('rekap');
const refusalOf = (write: () => void): unknown => {
  try {
    write();
  } catch (error) {
    return error instanceof FileProblem ? error.refusal : error;
  }
  return null;
};
const refused = (path: string): unknown => refusalOf(() => writeWhole(path, bytes));

test('a file is written, and nothing is left beside it', () => {
  const folder = folderForTest();
  expect(refused(join(folder, 'rekap.pdf'))).toBeNull();
  expect(readdirSync(folder)).toEqual(['rekap.pdf']);
});

// The kernel's own disk that is always full.
test.skipIf(!existsSync('/dev/full'))('a full disk is called full', () => {
  expect(refusalOf(() => writing('rekap.pdf', () => writeFileSync('/dev/full', bytes)))).toEqual({ code: 'diskFull', name: 'rekap.pdf' });
});

test.each([
  ['a paper', (path: string) => writeWhole(path, bytes), 'rekap'],
  ['a small file of the app', (path: string) => writeSmall(path, 'rekap'), '"rekap"'],
])('%s is not written through a link that somebody laid beside it', (_, write, expected) => {
  const folder = folderForTest();
  const [path, elsewhere, tobe] = ['rekap', 'rahasia', 'belum'].map((name) => join(folder, name)) as [string, string, string];
  writeFileSync(elsewhere, 'milik orang');
  for (const target of [elsewhere, tobe]) {
    symlinkSync(target, `${path}.new`);
    write(path);
    expect([readFileSync(path, 'utf8'), lstatSync(path).isSymbolicLink(), readFileSync(elsewhere, 'utf8')]).toEqual([expected, false, 'milik orang']);
    expect(readdirSync(folder).toSorted()).toEqual(['rahasia', 'rekap']);
  }
});

test('what was left half written beside is no obstacle; a folder there is, and what lay there stays whole', () => {
  const folder = folderForTest();
  const path = join(folder, 'rekap.pdf');
  writeFileSync(`${path}.new`, 'separuh');
  expect(refused(path)).toBeNull();
  writeFileSync(path, 'kemarin');
  mkdirSync(`${path}.new`);
  expect(refused(path)).toEqual({ code: 'cannotWrite', name: 'rekap.pdf' });
  expect(readFileSync(path, 'utf8')).toBe('kemarin');
});

test('whatever else is in the way is said plainly', () => {
  const folder = folderForTest();
  mkdirSync(join(folder, 'rekap.pdf', 'isi'), { recursive: true });
  expect(refused(join(folder, 'rekap.pdf'))).toEqual({ code: 'cannotWrite', name: 'rekap.pdf' });
});
