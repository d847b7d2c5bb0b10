// Where plain Node keeps the app's own files: where the system says, unless what it says names no folder.
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { foldersOf } from '../../../../electron/host/plainNode/places.ts';
import { folderForTest } from '../onLaptop.ts';

const variables = ['XDG_DATA_HOME', 'LOCALAPPDATA'];
const dataWith = (value: string | undefined): string => {
  for (const name of variables) vi.stubEnv(name, value);
  return foldersOf().data;
};
afterEach(() => vi.unstubAllEnvs());

test('a variable that is empty, or names no whole path, is as if it were not set', () => {
  const usual = dataWith(undefined);
  expect([dataWith(''), dataWith('data')]).toEqual([usual, usual]);
});

test('one that names a folder is followed, where the system has one', () => {
  const folder = folderForTest();
  expect([join(folder, 'kompak'), join(folder, 'Kompak'), dataWith(undefined)]).toContain(dataWith(folder));
});
