// A host as a process on one retreat's file, with its console and its hall in a real browser and a second facilitator's socket; what any of them says amiss is kept. It plays nothing.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../electron/setup/browser.mjs';
import type { Deed } from '../../shared/library/played/story.ts';
import { writeRetreat } from '../bench/documents/retreatFile.ts';
import { CannotTry } from './cannotTry.ts';
import type { ConsoleWindow } from './consoleWindow.ts';
import { openConsole } from './consoleWindow.ts';
import { granted } from './hostAt.ts';
import { inScratch } from './inScratch.ts';
import type { Laptop } from './rehearsal/laptop.ts';
import { startLaptop } from './rehearsal/laptop.ts';
import type { Windows } from './rehearsal/windows.ts';
import { openBrowser } from './rehearsal/windows.ts';

const PAGES = fileURLToPath(new URL('../../out/renderer/hall.html', import.meta.url));

export type BothWindows = {
  readonly folder: string;
  readonly file: string;
  readonly laptop: Laptop;
  readonly windows: Windows;
  readonly link: ConsoleWindow;
  /** What a page threw, or wrote to its console as an error or a warning, and whatever the host said. */
  troubles(): readonly string[];
};

/** `speed`: how many times as fast all their clocks go. `flags`: of the browser. */
export type Playing = { readonly deeds: readonly Deed[]; readonly speed?: number; readonly flags?: readonly string[] };
/** The story goes on where the deeds end. */
export const withBothWindows = <T>({ deeds, speed = 1, flags = [] }: Playing, work: (both: BothWindows) => Promise<T>): Promise<T> => inScratch(async (folder) => {
  const browser = findBrowser();
  if (browser === undefined) throw new CannotTry('Install Chromium, Chrome or Edge.');
  if (!existsSync(PAGES)) throw new CannotTry('Build the windows first: npm start.');
  mkdirSync(join(folder, 'retreats'));
  const file = join(folder, 'retreats', 'retret.kompak');
  writeRetreat(file, 'both', deeds);
  const said: string[] = [];
  const laptop = await startLaptop({ data: folder, at: deeds.at(-1)?.at ?? 0, browser, drops: null, file, speed, onSaid: (line) => said.push(`the host said ${line}`) });
  const windows = await openBrowser(browser, { speed, flags, isWatched: false, isApart: true, says: ['error', 'warning', 'assert'] });
  try {
    const link = await openConsole(laptop.address);
    await windows.openConsole(await laptop.admit());
    const window = granted(await link.call('openHall', {}));
    if (!window.opened) await windows.openHall(window.address);
    return await work({ folder, file, laptop, windows, link, troubles: () => [...windows.troubles, ...said] });
  } finally {
    await windows.close();
    await laptop.stop();
  }
});
