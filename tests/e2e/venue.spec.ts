// The venue test of the evening before, by keyboard alone: the list fills itself, answers are kept, the trial agrees, and a zero report is made only of nothing.
import { expect } from '@playwright/test';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';
import { FRIDAY, pictures } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

test('a laptop is tested the evening before', async ({ app }) => {
  test.setTimeout(240_000);
  const page = await app.console();
  await expect(page.getByText('Kompak').first()).toBeVisible();
  await page.keyboard.press('Control+d');
  await expect(page.getByRole('heading', { name: 'Retret' }).first()).toBeVisible();

  await test.step('from the palette to the page', async () => {
    await expect(page.getByText(/^Kesiapan: \d+ dari 13$/)).toBeVisible();
    await app.picture(page, 'venue-card');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('kesiapan');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Kesiapan', level: 1 })).toBeVisible();
    await expect(page.getByRole('list', { name: 'Yang diperiksa' }).getByRole('listitem')).toHaveCount(13);
    await expect(page.getByText('100 peserta')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('an answer is kept with its name and can be taken back', async () => {
    const line = page.getByRole('listitem').filter({ hasText: 'Suara terdengar' });
    await line.getByRole('button', { name: 'Ya', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(line.getByText(/^Ya, kata Panitia Contoh/)).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(line.getByText('Belum ditanyakan')).toBeVisible();
    await page.keyboard.press('Control+y');
    await expect(line.getByText(/^Ya, kata/)).toBeVisible();
  });

  await test.step('one key puts the test picture on the wall, and takes it off again', async () => {
    const hall = await app.hall();
    await page.bringToFront();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('kesiapan');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^Tampilkan gambar uji/ })).toBeVisible();
    await page.locator('body').press('#');
    await expect(hall.getByText('Huruf terkecil: 6.412')).toBeVisible();
    await pictures(app, hall, 'test-card');
    await page.locator('body').press('#');
    await expect(hall.locator('.test-card')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Tampilkan gambar uji/ })).toBeVisible();
  });

  await test.step('the trial agrees in every figure', async () => {
    await page.getByRole('button', { name: 'Uji hitungan' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Semua 27 angka cocok')).toBeVisible({ timeout: 60_000 });
    await app.picture(page, 'venue');
    await expectAccessible(page);
  });

  await test.step('a zero report is made while nothing is scored', async () => {
    await page.getByRole('button', { name: 'Buat laporan nol' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Laporan nol - .*\.pdf sudah jadi\.$/)).toBeVisible({ timeout: 60_000 });
  });

  await test.step('Esc goes back to where one was', async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'Kesiapan', level: 1 })).toHaveCount(0);
  });
});
