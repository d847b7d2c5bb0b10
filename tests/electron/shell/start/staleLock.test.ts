// A lock outlives a power cut; it is cleared only when its owner is known to be dead.
import { spawnSync } from 'node:child_process';
import { lstatSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { clearStaleLock, isStale } from '../../../../electron/shell/start/staleLock.ts';

test.each([
  ['laptop-123', false, true],
  ['laptop-123', true, false],
  ['other-laptop-123', false, false],
  ['laptop', false, false],
  ['laptop-', false, false],
  ['', false, false],
])('%s, alive: %s', (target, alive, expected) => expect(isStale(target, 'laptop', () => alive)).toBe(expected));

const folderWith = (target: string | null): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kompak-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  if (target !== null) symlinkSync(target, join(folder, 'SingletonLock'));
  return folder;
};
const isThere = (folder: string): boolean => lstatSync(join(folder, 'SingletonLock'), { throwIfNoEntry: false }) !== undefined;

test('the lock of a process that has ended goes; the lock of one that lives stays', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const stale = folderWith(`${hostname()}-${pid}`);
  expect([clearStaleLock(stale), isThere(stale)]).toEqual([true, false]);
  const living = folderWith(`${hostname()}-${process.pid}`);
  expect([clearStaleLock(living), isThere(living)]).toEqual([false, true]);
  expect(clearStaleLock(folderWith(null))).toBe(false);
});
