// The app's own notes: appended, kept small, and never the reason for a second failure.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createLog } from '../../../../electron/shell/diagnosis/log.ts';

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'kompak-log-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
};

test('a note bears its time, what happened and the details', () => {
  const path = join(folder(), 'logs', 'kompak.log');
  const { log } = createLog(path);
  log('first');
  log('second', new Error('why'));
  expect(readFileSync(path, 'utf8')).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z first\n\d{4}\S+ second Error: why\n {4}at /);
});

test('a large file makes room, and one older file is kept', () => {
  const path = join(folder(), 'kompak.log');
  writeFileSync(path, 'x'.repeat(1_000_001));
  createLog(path).log('new');
  expect(readFileSync(path, 'utf8')).toMatch(/ new\n$/);
  expect(readFileSync(`${path}.old`, 'utf8')).toHaveLength(1_000_001);
});

test('a folder that cannot be made is no reason to fail', () => {
  const file = join(folder(), 'in the way');
  writeFileSync(file, '');
  createLog(join(file, 'kompak.log')).log('lost on disk, printed instead');
  expect(existsSync(join(file, 'kompak.log'))).toBe(false);
});

test('the last notes can be read again, oldest first', () => {
  const { log, tail } = createLog(join(folder(), 'kompak.log'));
  expect(tail(2)).toEqual([]);
  for (const what of ['one', 'two', 'three']) log(what);
  expect(tail(2).map((line) => line.slice(25))).toEqual(['two', 'three']);
});
