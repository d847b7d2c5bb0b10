// A document turned the other way and on its way to the printer: the choice stands beside its pages, and the button says what it can really do here. And the lists of attendance bound behind the report.
import { expect } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPdf } from '../electron/host/printing/readPdf.ts';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';
import { FRIDAY, key, leave, press, roomIn } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

test('a programme is turned, seen as it will be printed, and brought to the printer', async ({ app, door }) => {
  test.setTimeout(180_000);
  const { console_: page } = await roomIn(app);
  await leave(page);
  await key(page, '3');
  await expect(page.getByRole('heading', { name: 'Dokumen', level: 1 })).toBeVisible();

  await test.step('only what holds together either way offers both', async () => {
    await page.getByRole('button', { name: 'Rekap nilai', exact: true }).click();
    await expect(page.getByRole('radiogroup', { name: 'Kertas' })).toBeVisible();
    await expect(page.getByText('Arah kertas')).toHaveCount(0);
    await page.getByRole('button', { name: 'Susunan acara', exact: true }).click();
    await page.getByRole('radiogroup', { name: 'Arah kertas' }).getByText('Mendatar').click();
    await leave(page);
  });

  await test.step('it is made lying, on F4', async () => {
    await page.getByRole('radiogroup', { name: 'Kertas' }).getByText('F4').click();
    await leave(page);
    await key(page, 'p');
    await expect(page.locator('.page-preview[data-page="1"]')).toBeVisible({ timeout: 60_000 });
    for (const [width, height] of [[1366, 768], [1024, 768]] as const) {
      await page.setViewportSize({ width, height });
      await app.picture(page, `printing-${width}`);
    }
    await expectAccessible(page);
    const made = readdirSync(app.reports).find((name) => name.startsWith('Susunan acara')) ?? '';
    const { pages } = await readPdf(readFileSync(join(app.reports, made)));
    for (const { width, height } of pages) expect([Math.round(width), Math.round(height)]).toEqual([330, 215]);
  });

  await test.step('the lists of attendance are bound behind the report where that is ticked, here or where it is written', async () => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await leave(page);
    await key(page, 'l');
    await page.getByRole('checkbox', { name: 'Sertakan daftar hadir semua sesi' }).check();
    await expectAccessible(page);
    await app.picture(page, 'printing-report');
    await leave(page);
    await key(page, 'l');
    await page.getByRole('button', { name: 'Laporan pelaksanaan', exact: true }).click();
    await expect(page.getByRole('checkbox', { name: 'Sertakan daftar hadir semua sesi' })).toBeChecked();
    await app.picture(page, 'printing-attached');
    await page.getByRole('button', { name: 'Susunan acara', exact: true }).click();
  });

  await test.step('the button says what it does, and what it did is said', async () => {
    const name = door === 'node-host' ? 'Buka lalu cetak: Susunan acara' : 'Cetak Susunan acara…';
    const print = page.getByRole('button', { name, exact: true });
    await expect(print).toBeEnabled();
    // Chosen otherwise since, it is made anew before it goes there.
    await page.getByRole('radiogroup', { name: 'Arah kertas' }).getByText('Tegak').click();
    // A program of this machine would open; the stand-in's system takes note and opens none.
    if (door !== 'stand-in') return;
    await print.click();
    const older = join(app.reports, 'Versi lama');
    await expect.poll(() => (existsSync(older) ? readdirSync(older) : []).filter((each) => each.startsWith('Susunan acara')).length, { timeout: 30_000 }).toBe(1);
    await expect(page.getByText('terbuka sebagai PDF. Tekan Ctrl P di sana untuk mencetak.')).toBeVisible({ timeout: 30_000 });
    await press(page, 'Escape');
  });
  expect(app.strangers()).toEqual([]);
  expect(app.problems()).toEqual([]);
});
