// What every door does alike with the pages of a browser: watches them, finds them, opens the hall, takes pictures.
import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DoorName } from './app.ts';

const shots = fileURLToPath(new URL('../../../test-results/screens/', import.meta.url));
const LAPTOP = { width: 1366, height: 768 };
const PROJECTOR = { width: 1920, height: 1080 };
/** In milliseconds. */
const ACTS_WITHIN = 10_000;

export type WindowsSeen = {
  /** From now on this context's pages are watched too. */
  watch(context: BrowserContext): void;
  strangers(origin: string): readonly string[];
  problems(): readonly string[];
  picture(page: Page, name: string): Promise<void>;
};

export const windowsSeen = (door: DoorName): WindowsSeen => {
  const asked: string[] = [];
  const problems: string[] = [];
  return {
    watch: (context) => {
      context.setDefaultTimeout(ACTS_WITHIN);
      context.on('request', (request) => asked.push(request.url()));
      context.on('weberror', (error) => problems.push(error.error().message));
      // What is refused, or cut off, while the host is away says so in the console; nothing else may.
      context.on('console', (message) => { if (message.type() === 'error' && !/WebSocket|ERR_CONNECTION_(REFUSED|RESET)/.test(message.text())) problems.push(message.text()); });
    },
    strangers: (origin) => asked.filter((url) => url !== 'about:blank' && ![`${origin}/`, 'blob:', 'data:'].some((ours) => url.startsWith(ours))),
    problems: () => [...problems],
    // The README shows the pictures of the Node host; the others lie beside them.
    picture: async (page, name) => void (await page.screenshot({ path: join(shots, door === 'node-host' ? '' : door, `${name}.png`) })),
  };
};

/** A function that knows nothing of its surroundings, as text that calls it. */
export const scriptOf = (script: () => void): string => `(${script.toString()})();`;

export const find = (context: BrowserContext, page: string): Page | undefined => context.pages().find((each) => each.url().includes(`/${page}.html`));

/** A window that is there or comes soon. */
export const pageOf = async (context: BrowserContext, role: 'console' | 'hall'): Promise<Page> => {
  await expect.poll(() => find(context, role) !== undefined, { message: `the ${role} window`, timeout: ACTS_WITHIN }).toBe(true);
  const page = find(context, role);
  if (page === undefined) throw new Error(`the ${role} window has gone`);
  await page.setViewportSize(role === 'console' ? LAPTOP : PROJECTOR);
  return page;
};

export const hallOf = async (context: BrowserContext): Promise<Page> => {
  if (find(context, 'hall') === undefined) {
    const console_ = await pageOf(context, 'console');
    await console_.keyboard.press('2');
    await console_.getByRole('region', { name: 'Layar aula' }).getByRole('button', { name: /^Buka(?! pembekuan)/ }).click();
  }
  const hall = await pageOf(context, 'hall');
  await (await pageOf(context, 'console')).bringToFront();
  return hall;
};
