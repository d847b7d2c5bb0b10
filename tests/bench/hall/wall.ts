// Opens the windows a bench measures: one real host, one browser, each page in a window of its own; it measures nothing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { unseenArguments } from '../../../electron/host/plainNode/browserArguments.ts';
import { requireBrowser } from '../../../electron/setup/browser.mjs';
import type { WindowRole } from '../../../shared/contract.ts';
import { forkHost } from '../forkedHost.ts';
import { makeBigRetreat } from './bigRetreat.ts';
import type { FromBenchHost, ToBenchHost } from './hostForBench.ts';

export type Wall = {
  readonly browser: Browser;
  /** An address for one window more. */
  admit(role: WindowRole): Promise<string>;
  /** What the host says of itself, after it has done what is asked. */
  host(asked: ToBenchHost): Promise<FromBenchHost>;
  /** A page in a window of its own, so that none is in the background. */
  open(address: string, size: { readonly width: number; readonly height: number }): Promise<Page>;
};

export const PROJECTOR = { width: 1920, height: 1080 };
export const LAPTOP = { width: 1366, height: 768 };

/** A window that nobody sees is slowed as on a laptop, which Puppeteer alone would not do. */
const SLOWED = ['--disable-background-timer-throttling', '--disable-backgrounding-occluded-windows', '--disable-renderer-backgrounding'];

export const openBrowser = async (): Promise<Browser> => puppeteer.launch({
  executablePath: await requireBrowser(), defaultViewport: null,
  args: unseenArguments(), ignoreDefaultArgs: SLOWED,
});

/** Hands the windows to some work, and takes everything away again. */
export const withWall = async <T>(work: (wall: Wall) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'kompak-bench-'));
  const file = makeBigRetreat(folder);
  const host = await forkHost(join(folder, 'data'), file);
  const browser = await openBrowser();
  try {
    return await work({
      browser,
      host: host.ask,
      admit: host.admit,
      open: async (address, size) => {
        const page = await (await browser.createBrowserContext()).newPage();
        await page.setViewport(size);
        await page.goto(address);
        return page;
      },
    });
  } finally {
    await browser.close();
    await host.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
