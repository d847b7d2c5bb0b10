// From each key of a walk through the console to the next frame that is painted, in the demo and in a large retreat.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { forkHost } from '../forkedHost.ts';
import { LAPTOP, openBrowser } from '../hall/wall.ts';
import { percentile } from '../percentile.ts';
import { makeDemo, makeLarge } from './retreats.ts';
import type { Stride } from './walk.ts';
import { walk } from './walk.ts';

type Timed = { readonly key: string; readonly took: number };
declare global {
  /** Milliseconds from the last key until the frame after all it set off at once; resolves when that is painted. */
  var afterKey: () => Promise<number>;
}

const TURNS = 3;
/** A quick typist's. */
const BETWEEN_KEYS = 90;

/** Runs in the page, before anything else: a key counts from the moment the browser had it. */
const watchKeys = (): void => {
  let pressed = 0;
  let latest = 0;
  let taken = Promise.withResolvers<number>();
  const untilPainted = (): void => {
    const mine = ++latest;
    requestAnimationFrame(() => {
      // The first task after a frame's callbacks comes when the frame is drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { if (mine === latest) taken.resolve(performance.now() - pressed); };
      port2.postMessage(null);
    });
  };
  window.addEventListener('keydown', (event) => {
    pressed = event.timeStamp;
    taken = Promise.withResolvers();
    untilPainted();
  }, { capture: true });
  // The sign comes into the field after its key; what it sets off belongs to the key.
  window.addEventListener('input', untilPainted, { capture: true });
  globalThis.afterKey = () => taken.promise;
};

const pause = (length: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, length); });

const press = async (page: Page, key: string): Promise<void> => {
  const parts = key === '+' ? [key] : key.split('+');
  const last = parts.pop() as KeyInput;
  for (const held of parts) await page.keyboard.down(held as KeyInput);
  await page.keyboard.press(last);
  for (const held of parts) await page.keyboard.up(held as KeyInput);
};

/** Every key of the walk, one after the other. Throws where what it should bring does not come. */
const walkThrough = async (page: Page, strides: readonly Stride[]): Promise<readonly Timed[]> => {
  const timed: Timed[] = [];
  for (const [at, { keys, brings }] of strides.entries()) {
    for (const key of keys) {
      if (key.startsWith('focus ')) {
        await page.focus(key.slice('focus '.length));
        continue;
      }
      await press(page, key);
      timed.push({ key: `${at}: ${key}`, took: await page.evaluate(() => globalThis.afterKey()) });
      await pause(BETWEEN_KEYS);
    }
    if (brings !== undefined) {
      await page.waitForFunction((wanted) => [...document.querySelectorAll(wanted)].some((each) => each.checkVisibility()), { timeout: 10_000 }, brings)
        .catch((error: unknown) => { throw new Error(`after ${timed.length} keys ${keys.join(' ')} did not bring ${brings}`, { cause: error }); });
    }
  }
  return timed;
};

const timesIn = async (make: (folder: string) => string): Promise<readonly Timed[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'kompak-bench-'));
  const host = await forkHost(join(folder, 'data'), make(folder));
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setViewport(LAPTOP);
    await page.evaluateOnNewDocument(watchKeys);
    await page.goto(await host.admit('console'));
    await page.waitForSelector('.part-tab');
    const timed: Timed[] = [];
    for (let turn = 0; turn < TURNS; turn++) timed.push(...await walkThrough(page, walk(turn)));
    return timed;
  } finally {
    await browser.close();
    await host.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Milliseconds of every key: in the demo, and in the large retreat. */
export const interactionTimes = async (progress: (line: string) => void): Promise<readonly (readonly number[])[]> => {
  const all: (readonly number[])[] = [];
  for (const [name, make] of [['the demo', makeDemo], ['300 people, 30 teams, 40 runs', makeLarge]] as const) {
    const timed = await timesIn(make);
    const took = timed.map((each) => each.took);
    const slowest = timed.toSorted((a, b) => b.took - a.took).slice(0, 16).map((each) => `${each.key} ${each.took.toFixed(0)}`);
    progress(`${name}: ${took.length} keys, painted half within ${percentile(took, 0.5).toFixed(1)}, 95 % within ${percentile(took, 0.95).toFixed(1)} ms; slowest: ${slowest.join(', ')}`);
    all.push(took);
  }
  return all;
};
