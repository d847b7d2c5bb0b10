// The command line: what was asked wrongly is said in a sentence before anything is made, and what was made is named.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sayIfLong } from '../../../../electron/host/plainNode/asked.ts';
import { foldersOf } from '../../../../electron/host/plainNode/places.ts';
import { makePlayedFile } from '../../../../electron/host/plainNode/playedFile.ts';
import { millis } from '../../../../shared/units.ts';
import type { Printed } from './printing.ts';
import { runPrinting as runningWith } from './printing.ts';

const entry = fileURLToPath(new URL('../../../../electron/node.ts', import.meta.url));
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

const runPrinting = (...typed: readonly string[]): Promise<Printed> => runningWith(...typed, '--data', folder);

it('a retreat file without its ending is wrong use, and the right name is offered', async () => {
  const bare = join(folder, 'contoh');
  const { code, said } = await run('demo', '--into', bare);
  expect([code, existsSync(bare)]).toEqual([2, false]);
  expect(said).toContain(`--into ${bare}.kompak`);
});

it('work that is silent for long is told of once, and quick work is not', async () => {
  const said: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => said.push(String(chunk)) > 0);
  expect(await sayIfLong('dibuat…', () => pause(500, 'jadi'), millis(100))).toBe('jadi');
  expect(said).toEqual(['dibuat…\n']);
  await sayIfLong('cepat…', () => Promise.resolve(), millis(100));
  await pause(300);
  expect(said).toHaveLength(1);
});

it('of its commands the others are stored where a line is refused, which is exit 1, as its help says', async () => {
  const [path, commands] = [join(folder, 'contoh.kompak'), join(folder, 'perintah.ndjson')];
  await run('demo', '--into', path);
  writeFileSync(commands, '{"type":"bukanPerintah"}\n{"type":"changeOperator","name":"Tetap Tersimpan"}');
  expect((await run('apply', commands, '--into', path)).code).toBe(1);
  expect((await runPrinting('log', path)).printed.trimEnd()).toMatch(/operatorChanged$/);
  expect((await runPrinting('apply', '--help', '--language', 'en')).printed).toContain('at least one line was refused; the others are stored');
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

it('what is made from an older copy deletes no file in which work went on', async () => {
  const [path, older, clean, commands] = ['retret.kompak', 'lama.kompak', 'bersih.kompak', 'perintah.ndjson'].map((name) => join(folder, name)) as [string, string, string, string];
  await run('demo', '--into', path);
  copyFileSync(path, older);
  writeFileSync(commands, '{"type":"changeOperator","name":"Hanya Di Sini"}');
  expect((await run('apply', commands, '--into', path)).code).toBe(0);
  const { code, said } = await run('anonymise', older, '--into', clean, '--delete');
  expect([code, existsSync(path), existsSync(older), readdirSync(join(folder, 'witness')).length]).toEqual([1, true, true, 2]);
  expect(said).toContain('Buat berkas tanpa data pribadi dari "retret.kompak"');
  rmSync(clean);
  expect((await run('anonymise', path, '--into', clean, '--delete')).code).toBe(0);
  expect([path, older].some((each) => existsSync(each))).toBe(false);
}, 60_000);

it('verify names the first record that does not hold, and a seal that is not its own; either is exit 1', async () => {
  const [path, damaged] = [join(folder, 'contoh.kompak'), join(folder, 'rusak.kompak')];
  await run('demo', '--into', path);
  const hashes = (await runPrinting('log', path, '--json')).printed.trim().split('\n').map((line) => (JSON.parse(line) as { readonly hash: string }).hash);
  const at = (number: number): string => hashes[number - 1]?.slice(0, 16) ?? '';
  expect(await runPrinting('verify', path, '--at', '3', '--head', at(3))).toMatchObject({ code: 0, printed: expect.stringContaining('Utuh.') as string });
  expect(await runPrinting('verify', path, '--at', '3', '--head', at(4))).toMatchObject({ code: 1, printed: expect.stringContaining('catatan ke-3') as string });
  expect((await run('verify', path, '--at', '3', '--head', at(3).slice(0, 15))).code).toBe(2);
  // One letter of the seventh record is another: of the seal that is written beside its words.
  const bytes = readFileSync(path);
  const place = bytes.indexOf(hashes[6] ?? '');
  bytes[place] = bytes[place] === 0x30 ? 0x31 : 0x30;
  writeFileSync(damaged, bytes);
  expect(await runPrinting('verify', damaged)).toMatchObject({ code: 1, printed: expect.stringContaining('RUSAK: catatan ke-7') as string });
}, 30_000);

it('a reader that has seen enough is no fault', async () => {
  const path = join(folder, 'contoh.kompak');
  await run('demo', '--into', path);
  const child = spawn(process.execPath, [entry, 'log', path, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => { said += text; });
  const [code] = await once(child, 'close') as [number | null];
  expect([code, said]).toEqual([0, '']);
}, 30_000);

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

it.each(['contoh.kompak', 'tautan.kompak', 'lain.pdf'])('a paper or a table never takes the place of a retreat, whatever that is called: %s', async (name) => {
  const [path, target] = [join(folder, 'contoh.kompak'), join(folder, name)];
  await run('demo', '--into', path);
  if (name === 'lain.pdf') copyFileSync(path, target);
  if (name === 'tautan.kompak') symlinkSync('contoh.kompak', target);
  const before = readFileSync(target);
  for (const words of [['export', path, '--as', 'json'], ['report', path, '--kind', 'rekap']]) {
    const { code, said } = await run(...words, '--out', target, '--language', 'en');
    expect([code, said.trim()]).toEqual([1, `"${name}" exists already. Choose another name; that file was not changed.`]);
  }
  expect(readFileSync(target).equals(before)).toBe(true);
  expect(lstatSync(target).isSymbolicLink()).toBe(name === 'tautan.kompak');
});
