// A rehearsal of the whole event by keyboard alone: out of the real retreat, one score, the reveal rehearsed, a paper refused, and back by one key; the real file has not changed.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';
import { FRIDAY, giveSheet, key, leave, pictures, press, roomIn } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

const strip = (page: Page) => page.getByRole('region', { name: 'GLADI BERSIH' });
const sizes = [[1366, 768], [1024, 768]] as const;

test('the whole event is rehearsed in a file of its own, and left by one key', async ({ app }) => {
  test.setTimeout(240_000);
  const { console_: page, hall } = await roomIn(app);
  const fileOf = (name: RegExp): string => join(app.retreats, readdirSync(app.retreats).find((each) => name.test(each)) ?? '');
  const real = fileOf(/^Retret.*\.kompak$/);
  const before = createHash('sha256').update(readFileSync(real)).digest('hex');
  const look = async (name: string): Promise<void> => {
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      await app.picture(page, `rehearsal-${name}-${width}`);
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(isWide, `${name} at ${width}`).toBe(false);
    }
    await page.setViewportSize({ width: 1366, height: 768 });
    await expectAccessible(page);
  };

  const address = page.getByLabel('Alamat', { exact: true });
  const toPapers = async (): Promise<void> => {
    await press(page, 'Control+k');
    await page.keyboard.type('Rekap nilai');
    await press(page, 'Enter');
    await expect(page.getByRole('button', { name: /^Buat PDF/ }).first()).toBeVisible();
  };

  await test.step('one key leads to what a rehearsal is, a second one into it', async () => {
    await leave(page);
    await press(page, 'Control+g');
    await expect(page.getByRole('heading', { name: 'Gladi bersih', exact: true })).toBeVisible();
    await look('page');
    await press(page, 'Enter');
    await expect(strip(page)).toBeVisible();
    await expect(hall.getByText('GLADI BERSIH: nama diacak, bukan hasil sebenarnya')).toBeVisible();
  });

  await test.step('a score is given, under the mark', async () => {
    await leave(page);
    await key(page, '2');
    await giveSheet(page, 0, '5:10');
    await expect(page.locator('.run-standings li').first()).toContainText(/\d,\d\d/);
    await leave(page);
    await look('run');
    await key(page, 'l');
    await expect(hall.locator('.board')).toBeVisible();
    await pictures(app, hall, 'rehearsal-board');
  });

  await test.step('the reveal is rehearsed, with both marks on the wall', async () => {
    await press(page, '3', 'u');
    await page.getByRole('button', { name: 'Gladi', exact: true }).press('Enter');
    await expect(hall.locator('.reveal-rehearsal')).toBeVisible();
    await expect(hall.locator('.reveal-rehearsal')).toContainText('GLADI BERSIH');
    await pictures(app, hall, 'rehearsal-reveal');
  });

  await test.step('an official paper is refused with the way to it; nothing lies among the papers', async () => {
    await leave(page);
    await toPapers();
    await key(page, 'p');
    await expect(page.getByText(/Dokumen ini tidak dibuat dari gladi bersih/).first()).toBeVisible();
    await look('refused');
    // Typed for the rehearsal, and not saved.
    await key(page, 'k');
    await address.fill('Jalan Gladi 1');
    await leave(page);
  });

  await test.step('among the files it is called what it is', async () => {
    await press(page, 'Control+o');
    await expect(page.locator('.file-row').first()).toContainText('GLADI BERSIH');
    await app.picture(page, 'rehearsal-files');
  });

  await test.step('one key leads back; the real retreat is as it was, byte for byte', async () => {
    await press(page, 'Control+g');
    await expect(strip(page)).toHaveCount(0);
    await expect(page.getByText('DEMO', { exact: true })).toBeVisible();
    await expect(hall.getByText('DEMO: semua data rekaan')).toBeVisible();
    await expect(hall.getByText(/GLADI/)).toHaveCount(0);
    expect(createHash('sha256').update(readFileSync(real)).digest('hex')).toBe(before);
    expect(readdirSync(app.retreats).filter((name) => name.endsWith('.kompak')).length).toBe(2);
    await leave(page);
    await toPapers();
    await key(page, 'k');
    await expect(address).toHaveValue('');
  });
  expect(app.problems()).toEqual([]);
});
