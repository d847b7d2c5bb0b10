// Which files the shell hands to the system: its own finished papers alone.
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isOwnFile, isOwnPaper } from '../../../../electron/shell/papers/ownPaper.ts';

const REPORTS = resolve('/home/rina/Documents/Kompak/Dokumen');

test.each([
  ['Rekap.pdf', true],
  ['Rekap 2.PDF', true],
  ['..Rekap.pdf', true],
  ['sub/Rekap.pdf', true],
  ['Daftar peserta.xlsx', true],
  ['Daftar peserta.csv', true],
  ['Daftar peserta.xlsm', false],
  ['Rekap.exe', false],
  ['Rekap.pdf.exe', false],
  ['Rekap', false],
  ['', false],
  ['../Bukit.kompak', false],
  ['../Rekap.pdf', false],
  ['../../../Rekap.pdf', false],
  ['/etc/Rekap.pdf', false],
])('%s: %s', (path, expected) => expect(isOwnPaper(resolve(REPORTS, path), REPORTS)).toBe(expected));

test('an exercise, a text and a calendar may be copied elsewhere, but are not opened; a program is neither', () => {
  const copied = (name: string): readonly boolean[] => [isOwnFile(resolve(REPORTS, name), REPORTS), isOwnPaper(resolve(REPORTS, name), REPORTS)];
  expect(copied('Lempar Bola.kompak-latihan')).toEqual([true, false]);
  expect(copied('Undian.txt')).toEqual([true, false]);
  expect(copied('Tenggat.ics')).toEqual([true, false]);
  expect(copied('Rekap.exe')).toEqual([false, false]);
  expect(copied('../Lempar Bola.kompak-latihan')).toEqual([false, false]);
});
