// A demo retreat at "Jalankan" with its hall open, and what a facilitator and an audience do there; it checks nothing of the story itself.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { App } from '../setup/doors/app.ts';
import { expectAccessible } from './accessible.ts';

/** Friday of the demo's retreat, 08.35 in Malang. */
export const FRIDAY = Date.parse('2025-05-16T08:35:00+07:00');
export const MINUTE = 60_000;
export const sizes = [[1920, 1080], [1024, 768]] as const;

export type Room = { readonly console_: Page; readonly hall: Page };

/** The console with a fresh demo retreat at the part "Jalankan". */
export const openDemo = async (app: App): Promise<Page> => {
  const page = await app.console();
  await page.getByRole('button', { name: /^Coba contoh/ }).click();
  await page.getByText('DEMO', { exact: true }).waitFor();
  return page;
};

/**
 * A demo retreat at the part "Jalankan", with its hall open. Whatever Playwright reads in a page counts as a person's touch there:
 * `isLookedAt` false leaves the hall untouched, as a browser that holds its sound back has it.
 */
export const roomIn = async (app: App, isLookedAt = true): Promise<Room> => {
  const console_ = await openDemo(app);
  const hall = await app.hall();
  if (isLookedAt) await expect(hall.getByText('Retret Kerja Sama ASN').first()).toBeVisible();
  return { console_, hall };
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
/** One after the other, wherever the focus is. */
export const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const each of keys) await page.keyboard.press(each);
};
/** A click somewhere on the wall. */
export const touch = (hall: Page): Promise<void> => hall.mouse.click(400, 300);
export const wall = (hall: Page): Promise<string> => hall.locator('.hall-layer').last().innerText();
/** Nothing travels any more and only one scene is on the wall. */
export const atRest = async (hall: Page): Promise<void> => {
  await expect(hall.locator('.hall-layer')).toHaveCount(1);
  // Counted, not awaited: a travel that a later one cuts off never ends, and its promise is refused.
  await expect.poll(() => hall.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length), { timeout: 20_000 }).toBe(0);
};
export const pictures = async (app: App, hall: Page, name: string): Promise<void> => {
  for (const [width, height] of sizes) {
    await hall.setViewportSize({ width, height });
    await atRest(hall);
    await app.picture(hall, `hall-${name}-${width}`);
    await expectAccessible(hall);
    const scrolls = await hall.evaluate(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
      return scrollWidth > clientWidth || scrollHeight > clientHeight;
    });
    expect(scrolls).toBe(false);
  }
  // In the colours of a bright room too, or of a dark one where these were the bright.
  for (let round = 0; round < 2; round++) {
    await hall.evaluate(() => { document.documentElement.dataset['hallTheme'] = document.documentElement.dataset['hallTheme'] === 'light' ? 'dark' : 'light'; });
    if (round === 0) await expectAccessible(hall);
  }
};
export const giveSheet = async (page: Page, row: number, time: string): Promise<void> => {
  await page.locator(`input[data-cell="${row}:0"]`).focus();
  await page.keyboard.type(time);
  await page.keyboard.press('Control+Enter');
};
