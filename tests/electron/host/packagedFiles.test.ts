// The built pages as a fixed map: every file under its path, and none whose kind the pages would not understand.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPackagedFiles } from '../../../electron/host/packagedFiles.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kompak-pages-'));
  mkdirSync(join(folder, 'assets', 'deeper'), { recursive: true });
  writeFileSync(join(folder, 'hall.html'), '<p>aula');
  writeFileSync(join(folder, 'assets', 'deeper', 'a.woff2'), new Uint8Array([1, 2, 3]));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('files in folders are found by their path with forward slashes', () => {
  const files = readPackagedFiles(folder);
  expect([...files.keys()].toSorted()).toEqual(['/assets/deeper/a.woff2', '/hall.html']);
  expect(files.get('/assets/deeper/a.woff2')).toEqual({ type: 'font/woff2', body: new Uint8Array([1, 2, 3]) });
});

test('a kind of file without a content type stops the start, not the event', () => {
  writeFileSync(join(folder, 'assets', 'main.js.map'), '{}');
  expect(() => readPackagedFiles(folder)).toThrow('no content type for /assets/main.js.map');
});
