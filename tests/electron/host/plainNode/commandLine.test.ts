// The command line: what was asked wrongly is said in a sentence before anything is made, and what was made is named.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runCommandLine } from '../../../../electron/host/plainNode/commandLine.ts';
import { foldersOf } from '../../../../electron/host/plainNode/places.ts';
import { makePlayedFile } from '../../../../electron/host/plainNode/playedFile.ts';
import { millis } from '../../../../shared/units.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kompak-words-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const run = async (...typed: readonly string[]): Promise<{ readonly code: number; readonly said: string }> => {
  const { code, said } = await runPrinting(...typed);
  return { code, said };
};

const runPrinting = async (...typed: readonly string[]): Promise<{ readonly code: number; readonly said: string; readonly printed: string }> => {
  let said = '';
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed += String(chunk);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    said += String(chunk);
    return true;
  });
  const code = await runCommandLine([...typed, '--data', folder]);
  vi.restoreAllMocks();
  return { code, said, printed };
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

it('a demo that is asked for played has its three days in May, and the same scores for the same seed', async () => {
  const standings = async (name: string, ...seed: readonly string[]): Promise<string> => {
    const path = join(folder, name);
    const { code, said } = await run('demo', '--into', path, '--played', ...seed);
    // A slow disk makes it say how far it is.
    expect([code, said.replaceAll(/\d+ dari \d+ catatan tersimpan…\n/g, '')]).toEqual([0, `${path} sudah jadi.\n`]);
    return (await runPrinting('standings', path, '--json')).printed;
  };
  const first = await standings('satu.kompak', '--seed', '1');
  expect(await standings('juga-satu.kompak')).toBe(first);
  expect(await standings('dua.kompak', '--seed', '2')).not.toBe(first);
  const path = join(folder, 'dua.kompak');
  expect((await runPrinting('recount', path)).printed).toBe('Kedua hitungan sama: 14 latihan, 9 tim.\n');
  expect((await runPrinting('verify', path)).printed).toContain('Utuh.');
  const moments = (await runPrinting('log', path)).printed.trim().split('\n').map((line) => line.split('\t')[1] ?? '');
  expect([moments[0], moments.at(-1)].map((moment) => moment?.slice(0, 10))).toEqual(['2025-05-12', '2025-05-17']);
  // It was made today, whatever its clock said meanwhile.
  const recent = JSON.parse(readFileSync(join(folder, 'recent.json'), 'utf8')) as readonly { readonly openedAt: number }[];
  expect(recent.every(({ openedAt }) => openedAt > Date.now() - 600_000)).toBe(true);
}, 120_000);

it('a demo that takes long to play says how far it is, and one that does not is silent', () => {
  const told = (silence: number): readonly (readonly [number, number])[] => {
    const heard: (readonly [number, number])[] = [];
    const made = makePlayedFile({
      folders: foldersOf(folder), path: join(folder, `${silence}.kompak`), seed: 1, onNotice: (notice) => { throw new Error(notice); },
      silence: millis(silence), onProgress: (stored, of) => heard.push([stored, of]),
    });
    expect(made.ok).toBe(true);
    return heard;
  };
  const steps = told(0);
  expect(steps.map(([stored]) => stored)).toEqual(steps.map((_, i) => i));
  expect(steps.every(([, of]) => of === steps.length)).toBe(true);
  expect(told(3_600_000)).toEqual([]);
}, 60_000);

it.each([
  [['demo', '--into', 'a.kompak', '--seed', '3'], 'Pilihan --seed hanya berlaku bersama --played.'],
  [['demo', '--into', 'a.kompak', '--seed', '3', '--language', 'en'], 'The option --seed goes with --played only.'],
  [['demo', '--into', 'a.kompak', '--played', '--seed', '0'], '"0" bukan benih untuk --played'],
  [['demo', '--into', 'a.kompak', '--played', '--seed', '1,5'], '"1,5" bukan benih untuk --played'],
  [['serve', 'a.kompak', '--demo'], 'Pilih salah satu'],
  [['serve', 'a.kompak', 'b.kompak'], '"b.kompak" tidak dimengerti'],
  [['log', 'a.kompak', '--language', 'fr'], 'Bahasa "fr" tidak ada'],
])('%j is wrong use', async (typed, sentence) => {
  const { code, said } = await run(...typed);
  expect(code).toBe(2);
  expect(said).toContain(sentence);
});
