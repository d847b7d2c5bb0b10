// A folder that is made is made with all above it, however it is named; what a power cut leaves of it stands in the fault rows.
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../../../electron/host/files/lastingFolders.ts';
import { folderForTest } from '../onLaptop.ts';

test.each([['as a whole', (folder: string) => folder], ['from where we are', (folder: string) => relative(process.cwd(), folder)]])('it is named %s', (_, named) => {
  const folder = join(folderForTest(), 'retret', 'cadangan');
  makeFolder(named(folder));
  expect(existsSync(folder)).toBe(true);
  makeFolder(named(folder));
});
