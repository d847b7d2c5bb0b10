// A demo retreat at "Jalankan" with its hall open, and what a facilitator and an audience do there; it checks nothing of the story itself.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';
import type { HostUnderTest } from './hostUnderTest.ts';
import { startHost } from './hostUnderTest.ts';

export const shots = fileURLToPath(new URL('../../test-results/screens/', import.meta.url));

/** Friday of the demo's retreat, 08.35 in Malang. */
export const FRIDAY = Date.parse('2025-05-16T08:35:00+07:00');
export const MINUTE = 60_000;
export const sizes = [[1920, 1080], [1024, 768]] as const;

export type Room = { host: HostUnderTest; readonly context: BrowserContext; readonly console_: Page; readonly hall: Page; readonly problems: readonly string[] };

/** A demo retreat at the part "Jalankan", with its hall open. */
const openRoom = async (context: BrowserContext, at: number | null, isLookedAt: boolean): Promise<Room> => {
  const host = await startHost(at);
  const problems: string[] = [];
  context.on('weberror', (error) => problems.push(error.error().message));
  const console_ = await context.newPage();
  await console_.setViewportSize({ width: 1366, height: 768 });
  await console_.goto(host.address);
  await console_.getByRole('button', { name: /^Coba contoh/ }).click();
  await console_.getByText('DEMO', { exact: true }).waitFor();
  await console_.locator('body').press('2');
  const popup = context.waitForEvent('page');
  await console_.getByRole('region', { name: 'Layar aula' }).getByRole('button', { name: 'Buka', exact: true }).click();
  const hall = await popup;
  await hall.setViewportSize({ width: 1920, height: 1080 });
  if (isLookedAt) await expect(hall.getByText('Retret Kerja Sama ASN').first()).toBeVisible();
  return { host, context, console_, hall, problems };
};

export const cue = (page: Page, name: string): Promise<void> =>
  page.getByRole('group', { name: 'Siapkan tampilan berikutnya' }).getByRole('button', { name }).first().click();
export const take = (page: Page): Promise<void> => page.getByRole('button', { name: /^Tampilkan di aula/ }).click();
/** Closes what is open and takes the focus out of every field and button, so that single keys work. */
export const leave = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
};
export const key = (page: Page, pressed: string): Promise<void> => page.locator('body').press(pressed);
/** A click somewhere on the wall. */
export const touch = (hall: Page): Promise<void> => hall.mouse.click(400, 300);
export const wall = (hall: Page): Promise<string> => hall.locator('.hall-layer').last().innerText();
/** Nothing travels any more and only one scene is on the wall. */
export const atRest = async (hall: Page): Promise<void> => {
  await expect(hall.locator('.hall-layer')).toHaveCount(1);
  // Counted, not awaited: a travel that a later one cuts off never ends, and its promise is refused.
  await expect.poll(() => hall.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length), { timeout: 20_000 }).toBe(0);
};
export const pictures = async (hall: Page, name: string): Promise<void> => {
  for (const [width, height] of sizes) {
    await hall.setViewportSize({ width, height });
    await atRest(hall);
    await hall.screenshot({ path: join(shots, `hall-${name}-${width}.png`) });
    await expectAccessible(hall);
    const scrolls = await hall.evaluate(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
      return scrollWidth > clientWidth || scrollHeight > clientHeight;
    });
    expect(scrolls).toBe(false);
  }
};
export const giveSheet = async (page: Page, row: number, time: string): Promise<void> => {
  await page.locator(`input[data-cell="${row}:0"]`).focus();
  await page.keyboard.type(time);
  await page.keyboard.press('Control+Enter');
};

const ends: (() => Promise<void>)[] = [];
/** Ends a host when the story is over. */
export const endLater = (host: HostUnderTest): void => { ends.push(() => host.stop()); };

/** For each file of stories about a hall: the host they kill and steer is a process of its own, and is ended after each. */
export const storiesOfTheHall = (): void => {
  test.beforeEach(({ door }) => test.skip(door !== 'node-host', 'this story kills and steers a host that is a process of its own'));
  test.afterEach(async () => {
    for (const end of ends.splice(0)) await end();
  });
};

/** Whatever Playwright reads in a page counts as a person's touch there: `isLookedAt` false leaves the hall untouched, as a browser that holds its sound back has it. */
export const roomIn = async (context: BrowserContext, at: number | null = null, isLookedAt = true): Promise<Room> => {
  const room = await openRoom(context, at, isLookedAt);
  endLater(room.host);
  return room;
};
