// The rows of the dress rehearsal: whole retreats played through the real doors while everything goes wrong, and a control whose build drops a fact; the oracle must find every book right, or must find what was dropped.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../../electron/setup/browser.mjs';
import { CannotTry } from '../cannotTry.ts';
import type { Fault, Outcome } from '../faultsCommand.ts';
import { inScratch } from '../inScratch.ts';
import { mountLacks, onMount } from '../onMount.ts';
import type { RehearsalJob } from './rehearsalShare.ts';
import type { Rehearsed } from './rehearse.ts';

const entry = fileURLToPath(new URL('./rehearsalShare.ts', import.meta.url));
const PAGES = fileURLToPath(new URL('../../../out/renderer/hall.html', import.meta.url));
const DISK = 'size=192m';
/** As many as the smallest laptop has cores. */
const WORKERS = 2;

const inWorker = (job: RehearsalJob, progress: (line: string) => void): Promise<readonly Rehearsed[]> => inScratch(async (folder) => {
  const words = [process.execPath, entry, JSON.stringify(job)] as const;
  const isSmall = mountLacks() === null;
  const [command, ...rest] = isSmall ? onMount(folder, DISK, words).flat() : words;
  const worker = spawn(command ?? '', rest, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...(isSmall ? { KOMPAK_SMALL_DISK: folder } : {}) } });
  let told = '';
  worker.stdout.setEncoding('utf8').on('data', (text: string) => { told += text; });
  worker.stderr.setEncoding('utf8').on('data', (text: string) => { for (const line of text.trimEnd().split('\n')) progress(line); });
  await once(worker, 'close');
  return JSON.parse(told.trimEnd().split('\n').at(-1) ?? '[]') as readonly Rehearsed[];
});

const rehearsed = async (tries: number, first: number, isControl: boolean, progress: (line: string) => void): Promise<readonly Rehearsed[]> => {
  const browser = findBrowser();
  if (browser === undefined) throw new CannotTry('Install Chromium, Chrome or Edge.');
  if (!existsSync(PAGES)) throw new CannotTry('Build the windows first: npm start.');
  const lacking = mountLacks();
  if (lacking !== null) progress(`The disk is never full here. ${lacking}`);
  const seeds = Array.from({ length: tries }, (_, i) => first + i);
  const shares = Array.from({ length: Math.min(WORKERS, tries) }, (_, part) => seeds.filter((_seed, i) => i % WORKERS === part));
  return (await Promise.all(shares.map((own) => inWorker({ seeds: own, browser, isControl }, progress)))).flat();
};

const count = (all: readonly Rehearsed[], is: (one: Rehearsed) => boolean): number => all.filter(is).length;

export const rehearsal: Fault = {
  control: false,
  tries: 50,
  run: async (tries, progress, first = 1): Promise<Outcome> => {
    const all = await rehearsed(tries, first, false, progress);
    if (all.length < tries) progress(`${tries - all.length} seeds came to no end`);
    return {
      tries: all.length,
      lost: tries - all.length + count(all, ({ lost, books, broken }) => lost > 0 || books.length > 0 || broken !== null),
      doubled: count(all, ({ doubled }) => doubled > 0),
      silent: count(all, ({ hall }) => hall.length > 0),
    };
  },
};

/** Each try drops another kind of fact; one that nobody finds makes the whole row useless. */
export const rehearsalControl: Fault = {
  control: true,
  tries: 5,
  run: async (tries, progress, first = 1): Promise<Outcome> => {
    const all = await rehearsed(tries, first, true, progress);
    const found = count(all, ({ books, broken }) => books.length > 0 && broken === null);
    if (found < tries) progress(`only ${found} of ${tries} dropped facts were found`);
    return { tries: all.length, lost: found === tries ? found : 0, doubled: 0, silent: 0 };
  },
};
