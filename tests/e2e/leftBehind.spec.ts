// What a facilitator opens and closes all day, the menu, every small box of the part "Jalankan" and the pages of papers: once closed, nothing of it stays.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { weighPage } from '../faults/weighPage.ts';
import { test } from '../setup/story.ts';
import { FRIDAY, key, leave, roomIn } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

const boxes = (page: Page) => page.locator('[aria-haspopup=menu] >> visible=true').or(page.locator('[aria-haspopup=dialog] >> visible=true'));

const openAndClose = async (page: Page, times: number): Promise<void> => {
  const count = await boxes(page).count();
  for (let n = 0; n < times * count; n++) {
    const box = boxes(page).nth(n % count);
    await box.click();
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[role=menu], [role=dialog]') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await expect(box).toHaveAttribute('aria-expanded', 'false');
  }
};

test('a box that was opened and closed again leaves nothing behind', async ({ app }) => {
  test.setTimeout(120_000);
  const { console_: page } = await roomIn(app);
  await leave(page);
  await key(page, '2');
  await expect(page.locator('input[data-cell="0:0"]')).toBeVisible();
  expect(await boxes(page).count()).toBeGreaterThanOrEqual(4);
  await openAndClose(page, 3);
  const before = await weighPage(page);
  await openAndClose(page, 6);
  const after = await weighPage(page);
  // Less than one more of the smallest.
  expect(after.listeners - before.listeners).toBeLessThan(6);
  expect(after.nodes - before.nodes).toBeLessThan(40);
});

test('a paper that was looked at leaves no thread behind', async ({ app }) => {
  const { console_: page } = await roomIn(app);
  await leave(page);
  await key(page, '3');
  await page.getByRole('row', { name: /^Rekap nilai/ }).click();
  await leave(page);
  await key(page, 'p');
  await expect(page.locator('.page-preview[data-page="1"]')).toBeVisible({ timeout: 60_000 });
  await key(page, '2');
  await expect(page.locator('input[data-cell="0:0"]')).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(0);
});
