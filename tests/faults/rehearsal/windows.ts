// The two windows of the rehearsal in a real browser: a console, and a hall of which every view and every picture is kept; it judges nothing.
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import type { HallView } from '../../../shared/domain/hall/hallView.ts';
import { hurry } from '../endurance/hurry.ts';

/** What the wall showed: the words of each layer, in the order they were painted. */
export type Picture = { readonly layers: readonly string[]; readonly scrolls: boolean };
export type Windows = {
  readonly hallViews: readonly HallView['scene'][];
  /** Distinct pictures one after the other, those of hall windows that are gone included. */
  pictures(): Promise<readonly Picture[]>;
  /** What a page threw, or wrote to its console as an error. */
  readonly troubles: readonly string[];
  readonly console_: () => Page;
  readonly hall: () => Page;
  /** `address` admits one hall, once. The one that was there is closed. */
  openHall(address: string): Promise<void>;
  openConsole(address: string): Promise<void>;
  /** The page's process ends without warning. */
  crash(which: 'hall' | 'console'): Promise<void>;
  /** Nothing is on the wall any more, and nobody asked for that. */
  unplug(): Promise<void>;
  close(): Promise<void>;
};

type InPage = { readonly kompakSeen?: Picture[] };

/** Runs in the page before anything of ours: keeps what stands on the wall after each change that is painted. */
const watchWall = (): void => {
  const seen: { layers: string[]; scrolls: boolean }[] = [];
  Object.assign(globalThis, { kompakSeen: seen });
  let last = '';
  const look = (): void => {
    const { scrollHeight, clientHeight } = document.documentElement;
    const picture = { layers: [...document.querySelectorAll<HTMLElement>('.hall-layer')].map((layer) => layer.innerText), scrolls: scrollHeight > clientHeight + 1 };
    // The time of day and digits that run are no news.
    const news = JSON.stringify(picture).replaceAll(/[+−]?\d+[:.]\d\d/g, '#');
    if (news === last) return;
    last = news;
    seen.push(picture);
  };
  let isAsked = false;
  const begin = (): void => new MutationObserver(() => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      look();
    });
  }).observe(document, { childList: true, subtree: true, characterData: true });
  begin();
};

const crashed = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const ended = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await ended;
  await page.close();
};

/** `speed`: how many times as fast the pages' clocks go. `isWatched` false: what the wall shows is not kept. `says`: which of a page's sayings are troubles. `isApart`: each has a window of its own, as with a projector, so that neither is in the background and slowed. `flags`: of the browser. */
export type Opening = { readonly speed?: number; readonly isWatched?: boolean; readonly says?: readonly string[]; readonly isApart?: boolean; readonly flags?: readonly string[] };

export const openBrowser = async (executablePath: string, { speed = 1, isWatched = true, says = ['error'], isApart = false, flags = [] }: Opening = {}): Promise<Windows> => {
  const browser: Browser = await chromium.launch({ executablePath, args: ['--disable-gpu', ...flags, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
  const newContext = (): Promise<BrowserContext> => browser.newContext({ locale: 'id-ID', viewport: { width: 1280, height: 720 } });
  const desk = await newContext();
  const wall = isApart ? await newContext() : desk;
  const [hallViews, kept, troubles]: [HallView['scene'][], Picture[], string[]] = [[], [], []];
  let [hall, console_]: [Page | null, Page | null] = [null, null];
  const present = (page: Page | null): Page => {
    if (page === null) throw new Error('the window is not open');
    return page;
  };
  for (const context of new Set([desk, wall])) {
    if (speed !== 1) await context.addInitScript(hurry, speed);
    context.on('weberror', (error) => { troubles.push(`a page threw: ${error.error().message}`); });
  }
  const listen = (page: Page): void => {
    page.on('console', (said) => {
      // A socket that ends with its host is no trouble of the page's, nor that a browser holds sound back until somebody has touched the page: the console says so itself.
      if (says.includes(said.type()) && !/WebSocket|ERR_CONNECTION|AudioContext was not allowed/.test(said.text())) troubles.push(`a page said: ${said.text()}`);
    });
  };
  const keepSeen = async (): Promise<void> => {
    const seen = await hall?.evaluate(() => (globalThis as InPage).kompakSeen?.splice(0) ?? []).catch(() => []);
    kept.push(...seen ?? []);
  };
  return {
    hallViews, troubles,
    pictures: async () => {
      await keepSeen();
      return kept;
    },
    console_: () => present(console_),
    hall: () => present(hall),
    openHall: async (address) => {
      await keepSeen();
      await hall?.close();
      hall = await wall.newPage();
      listen(hall);
      if (isWatched) await hall.addInitScript(watchWall);
      if (isWatched) hall.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => {
        const message = JSON.parse(String(payload)) as { readonly kind: string; readonly topic?: string; readonly view?: HallView };
        if (message.kind === 'view' && message.topic === 'hall' && message.view !== undefined) hallViews.push(message.view.scene);
      }));
      await hall.goto(address);
      await hall.locator('.hall-layer').first().waitFor();
    },
    openConsole: async (address) => {
      await console_?.close();
      console_ = await desk.newPage();
      listen(console_);
      await console_.goto(address);
      await console_.getByRole('button').first().waitFor();
    },
    crash: async (which) => {
      if (which === 'hall') await keepSeen();
      const page = which === 'hall' ? hall : console_;
      if (page !== null) await crashed(page);
      if (which === 'hall') hall = null;
      else console_ = null;
    },
    unplug: async () => {
      await keepSeen();
      await hall?.close();
      hall = null;
    },
    close: () => browser.close(),
  };
};
