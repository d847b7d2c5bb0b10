// Kills the host for a minute behind an open hall, and then the hall's page: the wall keeps its last frame and the right time, shows no fault, and is back (rules: Displays).
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../electron/setup/browser.mjs';
import { startHost } from '../e2e/hostUnderTest.ts';
import { CannotTry } from './cannotTry.ts';
import { crashHall } from './crashHall.ts';
import type { Fault } from './faultsCommand.ts';

const PAGES = fileURLToPath(new URL('../../out/renderer/hall.html', import.meta.url));
const DEAD_FOR = 60_000;
const LOOK_EVERY = 1_000;
/** How far the digits may turn from the true second, and how soon the wall knows the host again, in milliseconds. */
const DIGITS_WITHIN = 50;
const CAUGHT_UP_WITHIN = 1_000;
const SECOND = 1_000;

/** What the audience may never see more or less of: all words but the digits and the time of day, the layers, and what scrolls. */
const look = (hall: Page): Promise<string> => hall.evaluate(() => {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
  return JSON.stringify([
    document.body.innerText.replaceAll(/[+−]?\d+[:.]\d\d/g, '#'), document.querySelectorAll('.hall-layer').length, document.body.childElementCount,
    scrollWidth > clientWidth || scrollHeight > clientHeight,
  ]);
});

/** When the digits turned since the last time this was asked, by the machine's own clock. */
const turns = (hall: Page): Promise<readonly number[]> => hall.evaluate(() => (globalThis as unknown as { turns: number[] }).turns.splice(0));
const watchDigits = (hall: Page): Promise<void> => hall.evaluate(() => {
  const seen: number[] = [];
  Object.assign(globalThis, { turns: seen });
  const digits = document.querySelector('.digits');
  if (digits === null) throw new Error('no digits');
  new MutationObserver(() => seen.push(performance.timeOrigin + performance.now())).observe(digits, { characterData: true, childList: true, subtree: true });
});

/** How far the turns are from the true seconds before `endsAt`: the middle one, late positive. */
const middleOff = (seen: readonly number[], endsAt: number): number => {
  const off = seen.map((at) => ((at - endsAt + SECOND / 2) % SECOND + SECOND) % SECOND - SECOND / 2).toSorted((a, b) => a - b);
  return Math.round(off[Math.floor(off.length / 2)] ?? Number.NaN);
};

/** What went wrong in one try, in words. */
const oneTry = async (browser: string, progress: (line: string) => void): Promise<readonly string[]> => {
  const wrong: string[] = [];
  let host = await startHost();
  const program = await chromium.launch({ executablePath: browser, args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
  try {
    const context = await program.newContext({ locale: 'id-ID' });
    /** Of the last whole view the hall was sent. */
    let told = { at: 0, endsAt: Number.NaN };
    context.on('weberror', (error) => wrong.push(`a page threw: ${error.error().message}`));
    context.on('page', (page) => page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => {
      const message = JSON.parse(String(payload)) as { readonly topic?: string; readonly view?: { readonly scene?: { readonly timer?: { readonly going: { readonly endsAt?: number } } } } };
      if (message.topic === 'hall' && page.url().includes('/hall.html')) told = { at: Date.now(), endsAt: message.view?.scene?.timer?.going.endsAt ?? Number.NaN };
    })));
    const console_ = await context.newPage();
    await console_.goto(host.address);
    await console_.getByRole('button', { name: /^Coba contoh/ }).click();
    await console_.getByText('DEMO', { exact: true }).waitFor();
    await console_.locator('body').press('2');
    const opened = context.waitForEvent('page');
    await console_.getByRole('region', { name: 'Layar aula' }).getByRole('button', { name: 'Buka', exact: true }).click();
    const hall = await opened;
    await hall.setViewportSize({ width: 1280, height: 720 });
    hall.on('dialog', (dialog) => {
      wrong.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await console_.locator('body').press('Space');
    await console_.locator('body').press('t');
    await hall.locator('.digits').waitFor();
    await hall.locator('.hall-layer').nth(1).waitFor({ state: 'detached' });
    await hall.bringToFront();
    await watchDigits(hall);
    const { endsAt } = told;
    const shown = await look(hall);

    await host.kill();
    const dead = Date.now();
    let seen: readonly number[] = [];
    while (Date.now() - dead < DEAD_FOR) {
      await pause(LOOK_EVERY);
      seen = [...seen, ...await turns(hall)];
      const now = await look(hall);
      if (now !== shown) wrong.push(`after ${Date.now() - dead} ms the wall shows ${now} instead of ${shown}`);
    }
    const off = middleOff(seen, endsAt);
    const late = Math.round(Math.max(...seen.slice(-10).map((at) => Math.abs(middleOff([at], endsAt)))));
    progress(`the host was dead for ${Date.now() - dead} ms; the digits turned ${seen.length} times, ${off} ms from the true second in the middle, the last ten at most ${late} ms`);
    if (seen.length < DEAD_FOR / SECOND - 2) wrong.push(`the digits turned ${seen.length} times only`);
    if (!(Math.abs(off) <= DIGITS_WITHIN)) wrong.push(`the digits are ${off} ms off`);
    if (!(await console_.getByText('Sambungan ke Kompak terputus').isVisible())) wrong.push('the console does not say that it is cut off');

    host = await host.restart(null);
    const up = Date.now();
    while (told.at < up && Date.now() - up < 10 * CAUGHT_UP_WITHIN) await pause(20);
    const caughtUp = told.at - up;
    progress(`the hall has the host's view ${caughtUp} ms after the host was up`);
    if (caughtUp < 0 || caughtUp > CAUGHT_UP_WITHIN) wrong.push(`the hall took ${caughtUp} ms to catch up`);
    await pause(5 * SECOND);
    const after = middleOff((await turns(hall)).slice(-4), told.endsAt);
    if (!(Math.abs(after) <= DIGITS_WITHIN)) wrong.push(`afterwards the digits are ${after} ms off`);
    if ((await look(hall)) !== shown) wrong.push('afterwards the wall shows something else');
  } finally {
    await program.close();
    await host.stop();
  }
  return wrong;
};

export const killHall: Fault = {
  control: false,
  tries: 1,
  run: async (tries, progress) => {
    const browser = findBrowser();
    if (browser === undefined) throw new CannotTry('Install Chromium, Chrome or Edge.');
    if (!existsSync(PAGES)) throw new CannotTry('Build the windows first: npm start.');
    let lost = 0;
    for (let round = 1; round <= tries; round++) {
      const wrong = [...await oneTry(browser, progress), ...await crashHall(browser, progress)];
      for (const what of wrong) progress(`try ${round}: ${what}`);
      lost += wrong.length > 0 ? 1 : 0;
    }
    return { tries, lost, doubled: 0, silent: 0 };
  },
};
