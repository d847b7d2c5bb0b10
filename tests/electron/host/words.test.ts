// Small pure decisions of the host: names of files, seals in words, folders that travel, SQLite's age.
import { describe, expect, it } from 'vitest';
import { compareChains } from '../../../electron/host/log/compareChains.ts';
import { checkVersion } from '../../../electron/host/log/database.ts';
import { safeFileName } from '../../../electron/host/files/fileNames.ts';
import { readSeal, sealWords } from '../../../electron/host/log/sealWords.ts';
import { isTravelling } from '../../../electron/host/files/travelling.ts';

it.each([
  ['Retret ASN 2025', 'Retret ASN 2025'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j'],
  ['CON', 'Kompak CON'],
  ['com1.txt', 'Kompak com1.txt'],
  ['COM¹', 'Kompak COM¹'],
  ['con .x', 'Kompak con .x'],
  ['CONIN$', 'Kompak CONIN$'],
  ['.rahasia', 'rahasia'],
  ['~$Retret', '$Retret'],
  ['  . ', 'Kompak'],
  ['titik akhir...', 'titik akhir'],
  ['..', 'Kompak'],
  ['a\u202Eexe.fdp', 'aexe.fdp'],
  ['e\u0301', 'é'],
])('%j is filed as %j', (typed, filed) => {
  expect(safeFileName(typed)).toBe(filed);
});

it('a long name is cut between letters, at a hundred bytes', () => {
  expect(Buffer.byteLength(safeFileName('é'.repeat(200)))).toBe(100);
});

it('a seal is printed in eight groups and read back however it is typed', () => {
  const hash = '9f3a01bc77d04e219f3a01bc77d04e21ffffffffffffffffffffffffffffffff';
  expect(sealWords(hash)).toBe('9F3A-01BC-77D0-4E21-9F3A-01BC-77D0-4E21');
  expect(readSeal('9f3a 01BC-77d0 4e21')).toBe('9f3a01bc77d04e21');
  expect(readSeal('9f3a 01BC-77d0 4e2')).toBeNull();
  expect(readSeal('9f3a 01BC-77d0 4e2g')).toBeNull();
});

it.each([
  ['/media/siti/USB/a.kompak', 'linux', true],
  ['/run/media/siti/USB/a.kompak', 'linux', true],
  ['/home/siti/Dokumen/Kompak/a.kompak', 'linux', false],
  ['/home/siti/Dropbox/a.kompak', 'linux', true],
  ['E:\\a.kompak', 'win32', true],
  ['C:\\Users\\siti\\Documents\\a.kompak', 'win32', false],
  ['C:\\Users\\siti\\OneDrive - Pemkot\\a.kompak', 'win32', true],
  ['\\\\server\\bersama\\a.kompak', 'win32', true],
  ['/Volumes/USB/a.kompak', 'darwin', true],
  ['/Users/siti/Documents/a.kompak', 'darwin', false],
] as const)('%s on %s travels: %s', (path, platform, travels) => {
  expect(isTravelling(path, platform)).toBe(travels);
});

it.each([['3.51.2', true], ['3.50.9', true], ['3.51.3', false], ['3.53.4', false], ['4.0.0', false]])('SQLite %s is too old: %s', (version, isOld) => {
  if (isOld) expect(() => checkVersion(version)).toThrow('older');
  else expect(() => checkVersion(version)).not.toThrow();
});

describe('two chains', () => {
  const chain = (text: string) => [...text].map((hash) => ({ hash }));
  it.each([
    ['abc', 'abc', { kind: 'equal' }],
    ['abcd', 'abc', { kind: 'fileAhead' }],
    ['ab', 'abcd', { kind: 'fileOlder', missing: 2 }],
    ['abx', 'abyz', { kind: 'forked', shared: 2, file: 1, witness: 2 }],
    ['x', 'y', { kind: 'forked', shared: 0, file: 1, witness: 1 }],
  ])('%s against %s', (file, witness, comparison) => {
    expect(compareChains(chain(file), chain(witness))).toEqual(comparison);
  });
});
