// A copy of a paper where a person wants it: over what may be written over, beside what another program holds on to, and nothing half anywhere.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveElsewhere } from '../../../../electron/shell/papers/saveElsewhere.ts';

let folder = '';
let paper = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kompak-elsewhere-'));
  mkdirSync(join(folder, 'there'));
  paper = join(folder, 'Rekap.pdf');
  writeFileSync(paper, 'new');
});
afterEach(() => rmSync(folder, { recursive: true }));
const there = (name: string): string => join(folder, 'there', name);
/** Where the bytes would be written first lies a folder, as good as a lock. */
const hold = (name: string): void => {
  mkdirSync(there(`${name}.new`));
  writeFileSync(join(there(`${name}.new`), 'inside'), '');
};

test('the copy takes the place that was chosen, also of an older one', async () => {
  writeFileSync(there('rekap.pdf'), 'old');
  expect(await saveElsewhere(paper, async () => there('rekap.pdf'))).toBe('rekap.pdf');
  expect(readFileSync(there('rekap.pdf'), 'utf8')).toBe('new');
  expect(readdirSync(join(folder, 'there'))).toEqual(['rekap.pdf']);
});

test('what another program holds on to stays whole, and the copy lies beside it under the next name', async () => {
  writeFileSync(there('rekap.pdf'), 'old');
  writeFileSync(there('rekap (2).pdf'), 'older');
  hold('rekap.pdf');
  expect(await saveElsewhere(paper, async () => there('rekap.pdf'))).toBe('rekap (3).pdf');
  expect(['rekap.pdf', 'rekap (2).pdf', 'rekap (3).pdf'].map((name) => readFileSync(there(name), 'utf8'))).toEqual(['old', 'older', 'new']);
});

test('a place that is not there is refused by name, and thinking better of it does nothing', async () => {
  await expect(saveElsewhere(paper, async () => there(join('tidak ada', 'rekap.pdf')))).rejects.toThrow();
  expect(await saveElsewhere(paper, async () => undefined)).toBeNull();
  expect(readdirSync(join(folder, 'there'))).toEqual([]);
});
