// A finished file is written whole or not at all, and why it was not is told: a full disk is one the person can free.
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FileProblem } from '../../../../electron/host/fileProblem.ts';
import { writeWhole } from '../../../../electron/host/files/writeWhole.ts';
import { folderForTest } from '../onLaptop.ts';

const bytes = new TextEncoder().encode('rekap');
const refused = (path: string): unknown => {
  try {
    writeWhole(path, bytes);
  } catch (error) {
    return error instanceof FileProblem ? error.refusal : error;
  }
  return null;
};

test('a file is written, and nothing is left beside it', () => {
  const folder = folderForTest();
  expect(refused(join(folder, 'rekap.pdf'))).toBeNull();
  expect(readdirSync(folder)).toEqual(['rekap.pdf']);
});

// The kernel's own disk that is always full.
test.skipIf(!existsSync('/dev/full'))('a full disk is called full, and what lay there stays whole', () => {
  const folder = folderForTest();
  const path = join(folder, 'rekap.pdf');
  writeFileSync(path, 'kemarin');
  symlinkSync('/dev/full', `${path}.new`);
  expect(refused(path)).toEqual({ code: 'diskFull', name: 'rekap.pdf' });
  expect(readFileSync(path, 'utf8')).toBe('kemarin');
  expect(readdirSync(folder)).toEqual(['rekap.pdf']);
});

test('whatever else is in the way is said plainly', () => {
  const folder = folderForTest();
  mkdirSync(join(folder, 'rekap.pdf', 'isi'), { recursive: true });
  expect(refused(join(folder, 'rekap.pdf'))).toEqual({ code: 'cannotWrite', name: 'rekap.pdf' });
});
