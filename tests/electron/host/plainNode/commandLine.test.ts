// The command line: what was asked wrongly is said in a sentence before anything is made, and what was made is named.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runCommandLine } from '../../../../electron/host/plainNode/commandLine.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kompak-words-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const run = async (...typed: readonly string[]): Promise<{ readonly code: number; readonly said: string }> => {
  let said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    said += String(chunk);
    return true;
  });
  const code = await runCommandLine([...typed, '--data', folder]);
  vi.restoreAllMocks();
  return { code, said };
};

it('a retreat file without its ending is wrong use, and the right name is offered', async () => {
  const bare = join(folder, 'contoh');
  const { code, said } = await run('demo', '--into', bare);
  expect([code, existsSync(bare)]).toEqual([2, false]);
  expect(said).toContain(`--into ${bare}.kompak`);
});

it('what was made is named, where it lies', async () => {
  const path = join(folder, 'contoh.kompak');
  expect(await run('demo', '--into', path)).toEqual({ code: 0, said: `${path} sudah jadi.\n` });
});

it.each([
  [['serve', 'a.kompak', '--demo'], 'Pilih salah satu'],
  [['serve', 'a.kompak', 'b.kompak'], '"b.kompak" tidak dimengerti'],
  [['log', 'a.kompak', '--language', 'fr'], 'Bahasa "fr" tidak ada'],
])('%j is wrong use', async (typed, sentence) => {
  const { code, said } = await run(...typed);
  expect(code).toBe(2);
  expect(said).toContain(sentence);
});
