// Takes each picture of the README on the real app in a real browser; what is seen comes from the played demo alone.
import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { hallOf, pageOf } from '../doors/windowsSeen.ts';
import type { PictureName } from './pictureNames.ts';

export type Take = {
  /** The retreat at its end, or in the middle of an exercise. */
  readonly isWhole: boolean;
  /** Gives the page to be pictured, once everything on it has come to rest. */
  readonly set: (context: BrowserContext, console_: Page) => Promise<Page>;
};

const SIZE = { width: 1366, height: 768 };
/** In milliseconds. */
const WITHIN = 60_000;

/** Takes the focus out of every field, so that single keys work. */
const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  await page.evaluate(() => { if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); });
  for (const each of keys) await page.keyboard.press(each);
};
const atRest = async (hall: Page): Promise<Page> => {
  await hall.setViewportSize(SIZE);
  await expect(hall.locator('.hall-layer')).toHaveCount(1, { timeout: WITHIN });
  await expect.poll(() => hall.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length), { timeout: WITHIN }).toBe(0);
  return hall;
};
const running = async (context: BrowserContext, console_: Page): Promise<Page> => {
  const hall = await hallOf(context);
  await press(console_, '2', ' ', 'n', 'n', 't');
  await expect(console_.locator('.run-tag.is-going')).toBeVisible();
  await expect(hall.getByRole('timer')).toBeVisible();
  await console_.bringToFront();
  return hall;
};

export const takes: Readonly<Record<PictureName, Take>> = {
  console: {
    isWhole: false,
    set: async (context, console_) => {
      await running(context, console_);
      await expect(console_.locator('.mantine-Notifications-root [role=alert]')).toHaveCount(0, { timeout: WITHIN });
      return console_;
    },
  },
  hall: {
    isWhole: false,
    set: async (context, console_) => {
      const hall = await running(context, console_);
      await press(console_, 'l');
      await expect(hall.getByRole('timer')).toHaveCount(0, { timeout: WITHIN });
      return atRest(hall);
    },
  },
  timer: {
    isWhole: false,
    set: async (context, console_) => {
      const hall = await running(context, console_);
      await hall.setViewportSize(SIZE);
      await expect(hall.locator('.hall-layer')).toHaveCount(1, { timeout: WITHIN });
      await expect(hall.locator('.hall-layer')).toHaveCSS('opacity', '1', { timeout: WITHIN });
      await expect(hall.getByRole('timer')).toHaveText(/^3:5\d$/, { timeout: WITHIN });
      return hall;
    },
  },
  documents: {
    isWhole: true,
    set: async (_, console_) => {
      await press(console_, '3');
      await console_.getByRole('button', { name: /^Rekap nilai/ }).click();
      await press(console_, 'p');
      const sheet = console_.locator('.page-preview canvas');
      await expect(sheet).toBeVisible({ timeout: WITHIN });
      // The sheet is there before anything is drawn on it.
      await expect.poll(() => sheet.evaluate((canvas: HTMLCanvasElement) => canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data.some((part, at) => at % 4 === 0 && part > 0 && part < 160)), { timeout: WITHIN }).toBe(true);
      return console_;
    },
  },
  palette: {
    isWhole: true,
    set: async (_, console_) => {
      await press(console_, '3', 'Control+k');
      await console_.keyboard.type('klasemen');
      await expect(console_.getByRole('option').first()).toBeVisible();
      return console_;
    },
  },
};

/** The retreat opened from the first screen. */
export const openFile = async (context: BrowserContext, address: string): Promise<Page> => {
  await (await context.newPage()).goto(address);
  const page = await pageOf(context, 'console');
  await page.getByRole('button', { name: /^Coba contoh/ }).waitFor({ timeout: WITHIN });
  await page.keyboard.press('Control+o');
  await page.locator('.file-open').first().press('Enter');
  await page.getByRole('button', { name: 'Jalankan', exact: true }).waitFor({ timeout: WITHIN });
  return page;
};
