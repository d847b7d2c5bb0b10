// From starting the host's process until the console obeys its first key, against an empty page opened in just the same way.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { LAPTOP, openBrowser } from '../hall/wall.ts';
import { makeDemo } from './retreats.ts';

type Arm = { readonly pageOf: (address: string) => string; readonly isThere: string; readonly hasObeyed: string };

const HOST = fileURLToPath(new URL('../../../out/host/index.js', import.meta.url));
const ASSETS = fileURLToPath(new URL('../../../out/renderer/assets/', import.meta.url));

/** The smallest file of the host's that is no page: the browser shows it as a few words, which are as good as nothing. */
const smallestFile = (): string => {
  const sized = readdirSync(ASSETS).filter((name) => name.endsWith('.css')).map((name) => ({ name, size: statSync(join(ASSETS, name)).size }));
  const [smallest] = sized.toSorted((a, b) => a.size - b.size);
  if (smallest === undefined) throw new Error('there is no build');
  return `/assets/${smallest.name}`;
};

const painted = (page: Page): Promise<void> => page.evaluate(() => new Promise<void>((resolve) => {
  requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
}));
const seen = (page: Page, selector: string): Promise<unknown> => page.waitForFunction((wanted) => document.querySelector(wanted)?.checkVisibility() === true, { polling: 'raf' }, selector);

/** In milliseconds. Each start has data, a copy of the retreat and a browser of its own. */
const startOnce = async (demo: string, { pageOf, isThere, hasObeyed }: Arm): Promise<number> => {
  const data = mkdtempSync(join(tmpdir(), 'kompak-start-'));
  const file = join(data, 'contoh.kompak');
  copyFileSync(demo, file);
  const began = performance.now();
  const host = spawn(process.execPath, [HOST, 'serve', file, '--data', data], { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, KOMPAK_BROWSER: '' } });
  const starting = openBrowser();
  try {
    const [address] = await once(createInterface(host.stdout), 'line') as [string];
    const page = await (await starting).newPage();
    await page.setViewport(LAPTOP);
    await page.goto(pageOf(address));
    await seen(page, isThere);
    await page.keyboard.press('2');
    await seen(page, hasObeyed);
    await painted(page);
    return performance.now() - began;
  } finally {
    await (await starting).close();
    const gone = once(host, 'exit');
    host.kill('SIGKILL');
    await gone;
    rmSync(data, { recursive: true, force: true });
  }
};

/** In turn, so that both meet the same machine. */
export const startTimes = async (times: number, progress: (line: string) => void): Promise<{ readonly console: readonly number[]; readonly empty: readonly number[] }> => {
  const folder = mkdtempSync(join(tmpdir(), 'kompak-bench-'));
  const small = smallestFile();
  const console_: Arm = { pageOf: (address) => address, isThere: '.part-tab', hasObeyed: '.run-desk input[data-cell="0:0"]' };
  const empty: Arm = { pageOf: (address) => new URL(small, address).href, isThere: 'body', hasObeyed: 'body' };
  const took: { readonly console: number[]; readonly empty: number[] } = { console: [], empty: [] };
  try {
    const demo = makeDemo(folder);
    for (let n = 1; n <= times; n++) {
      took.console.push(await startOnce(demo, console_));
      took.empty.push(await startOnce(demo, empty));
      progress(`start ${n} of ${times}: console ${took.console.at(-1)?.toFixed(0)} ms, empty page ${took.empty.at(-1)?.toFixed(0)} ms`);
    }
    return took;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
