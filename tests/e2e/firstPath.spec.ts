// The first whole path as one story: from a roster file to a projected leaderboard and a PDF, through a power cut, in two languages.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from '../setup/story.ts';
import { readPdf } from '../electron/host/printing/readPdf.ts';
import { expectAccessible } from './accessible.ts';
import { FRIDAY, MINUTE, atRest } from './hallRoom.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));

/** Times of the ten teams in the order of the grid; the fifth drops two buckets. Two of them are equal. */
const ENTRIES = [
  ['4:30', ''], ['5:00', ''], ['7:15', ''], ['5:00', ''], ['5:30', '2'],
  ['8:00', ''], ['6:40', '1'], ['9:10', ''], ['95%', ''], ['TH', ''],
] as const;

const enterTeam = async (page: Page, row: number, [time, dropped]: readonly [string, string]): Promise<void> => {
  await page.locator(`input[data-cell="${row}:0"]`).focus();
  await page.keyboard.type(time);
  if (dropped !== '') {
    await page.keyboard.press('Tab');
    await page.keyboard.type(dropped);
  }
  await page.keyboard.press('Control+Enter');
};

test.use({ startAt: FRIDAY });

test('a facilitator runs one exercise from roster to PDF', async ({ app }) => {
  test.setTimeout(180_000);
  const { picture } = app;
  let console_ = await app.console();

  await test.step('a new retreat, in a form that keeps what was typed', async () => {
    await expect(console_.getByRole('heading', { name: 'Selamat datang di Kompak' })).toBeVisible();
    await picture(console_, 'console-welcome');
    await expectAccessible(console_);
    await console_.keyboard.press('Control+n');
    await console_.getByLabel('Nama retret').fill('Retret Uji Coba');
    await console_.getByLabel('Penyelenggara').fill('BKPSDM Kota Malang');
    await console_.getByLabel('Tempat').fill('Junrejo');
    await console_.getByLabel('Hari pertama').fill('2025-05-15');
    await console_.getByLabel('Hari terakhir').fill('2025-05-17');
    await console_.getByLabel(/operator/i).fill('Siti Rahmawati');
    await picture(console_, 'console-new');
    await console_.getByLabel(/operator/i).press('Enter');
    await expect(console_.getByText('Retret Uji Coba').first()).toBeVisible();
  });

  await test.step('a roster that is a picture is refused with a sentence, and nothing is stored', async () => {
    await console_.getByRole('button', { name: /^Peserta/ }).or(console_.getByRole('link', { name: /^Peserta/ })).first().click();
    const chooser = console_.waitForEvent('filechooser');
    await console_.getByRole('button', { name: 'Pilih berkas' }).first().click();
    await (await chooser).setFiles(fixture('gambar.xlsx'));
    await expect(console_.getByText(/"gambar\.xlsx" sebenarnya/)).toBeVisible();
    await picture(console_, 'console-roster-refused');
  });

  await test.step('a spreadsheet of a hundred people comes in, every NIP exact', async () => {
    await console_.locator('input[type=file]').first().setInputFiles(fixture('demo-peserta.xlsx'));
    await expect(console_.getByRole('heading', { name: 'Periksa sebelum masuk' })).toBeVisible();
    await picture(console_, 'console-roster-preview');
    await console_.getByRole('button', { name: /Masukkan 100 peserta/ }).click();
    await expect(console_.getByText('100 orang di daftar')).toBeVisible();
    await picture(console_, 'console-people');
    await expectAccessible(console_);
  });

  await test.step('ten teams by a seed', async () => {
    await console_.getByRole('button', { name: /^Tim dan undian/ }).or(console_.getByRole('link', { name: /^Tim dan undian/ })).first().click();
    await console_.getByRole('button', { name: 'Tutup daftar' }).click();
    await console_.getByLabel(/Angka tamu ke-1/).fill('271828182845');
    await console_.getByRole('button', { name: 'Catat' }).click();
    await console_.getByRole('button', { name: /Undi sekarang/ }).click();
    await expect(console_.getByText(/Benih 271828182845, undian ke-1 dari 1/)).toBeVisible();
    await picture(console_, 'console-teams');
  });

  await test.step('Pipa Bocor from the library', async () => {
    await console_.getByRole('button', { name: /^Latihan/ }).or(console_.getByRole('link', { name: /^Latihan/ })).first().click();
    await picture(console_, 'console-library');
    await console_.getByRole('button', { name: /^Pipa Bocor/ }).click();
    await console_.getByRole('button', { name: /Pakai latihan ini/ }).click();
    await expect(console_.getByText('0 dari 10 tim sudah dinilai')).toBeVisible();
  });

  let hall: Page;
  await test.step('the hall opens in a second window', async () => {
    hall = await app.hall();
    await expect(hall.getByText('Retret Uji Coba')).toBeVisible();
    await picture(hall, 'hall-welcome-dark');
    await expect(console_.getByText('Layar aula terbuka').first()).toBeAttached();
  });

  await test.step('the timer: start, pause, resume, plus and minus, next phase, overtime', async () => {
    await console_.locator('body').press('Space');
    await console_.locator('body').press('t');
    await expect(hall.getByText('Penjelasan aturan')).toBeVisible();
    await app.advance(1 * MINUTE);
    await expect(hall.getByText(/^(3:00|2:5\d)$/)).toBeVisible();
    await picture(hall, 'hall-timer-dark');
    await console_.locator('body').press('Space');
    await expect(hall.getByText('Jeda')).toBeVisible();
    await picture(hall, 'hall-paused-dark');
    await app.advance(10 * MINUTE);
    await expect(hall.getByText(/^(3:00|2:5\d)$/)).toBeVisible();
    await console_.locator('body').press('Space');
    await console_.locator('body').press('+');
    await expect(hall.getByText(/^(4:00|3:5\d)$/)).toBeVisible();
    await console_.locator('body').press('-');
    await expect(hall.getByText(/^3:(30|2\d)$/)).toBeVisible();
    await console_.locator('body').press('n');
    await expect(hall.getByText('Susun strategi')).toBeVisible();
    await app.advance(3 * MINUTE + 26_000);
    await expect(hall.getByText(/^\+0:(2[6-9]|3\d)$/)).toBeVisible();
    await expect(hall.getByText('Waktu habis')).toBeVisible();
    await picture(hall, 'hall-overtime-dark');
    await console_.locator('body').press('n');
    await expect(hall.getByText('Pelaksanaan')).toBeVisible();
    await picture(console_, 'console-run');
    await expectAccessible(console_);
    await expectAccessible(hall);
  });

  await test.step('seven of ten results by keyboard; what makes no sense is refused in place', async () => {
    await console_.locator('body').press('l');
    await console_.getByText('Semua tim', { exact: true }).click();
    await console_.locator('input[data-cell="0:0"]').focus();
    await console_.keyboard.type('abc');
    await console_.keyboard.press('Control+Enter');
    await expect(console_.locator('input[data-cell="0:0"]')).toHaveAttribute('aria-invalid', 'true');
    await expect(console_.locator('input[data-cell="0:0"]')).toHaveValue('abc');
    await picture(console_, 'console-refused');
    await console_.keyboard.press('Escape');
    await console_.locator('input[data-cell="0:0"]').focus();
    await console_.keyboard.type('99:99');
    await console_.keyboard.press('Control+Enter');
    await expect(console_.locator('input[data-cell="0:0"]')).toHaveAttribute('aria-invalid', 'true');
    await console_.keyboard.press('Escape');
    for (const [row, entry] of ENTRIES.slice(0, 7).entries()) await enterTeam(console_, row, entry);
    await expect(console_.getByText('86,25').first()).toBeVisible();
    await expect(console_.getByText('7 dari 10').first()).toBeVisible();
    await expect(hall.getByText('86,25').or(hall.getByText('86')).first()).toBeVisible();
  });

  await test.step('the plug is pulled while the timer runs; seven results and the right time come back', async () => {
    await console_.keyboard.press('Escape');
    await console_.locator('body').press('t');
    await expect(hall.getByText('Pelaksanaan')).toBeVisible();
    const shown = await hall.evaluate(() => document.body.textContent);
    expect(shown).toContain('Pelaksanaan');
    await app.powerCut({
      until: FRIDAY + 16 * MINUTE,
      // The hall keeps its last frame and goes on counting.
      meanwhile: async () => {
        await expect(console_.getByText('Sambungan ke Kompak terputus')).toBeVisible();
        expect(await hall.evaluate(() => document.body.textContent)).toContain('Pelaksanaan');
      },
    });
    console_ = await app.console();
    await expect(console_.getByText('Sambungan ke Kompak terputus')).toBeHidden();
    await expect(console_.getByText('7 dari 10').first()).toBeVisible();
    await expect(console_.getByText(/Hitung atau jeda selama mati/)).toBeVisible();
    await picture(console_, 'console-outage');
    hall = await app.hall();
    await console_.getByRole('button', { name: 'Jeda selama mati' }).click();
    await expect(hall.getByText(/^1[12]:\d\d$/)).toBeVisible();
  });

  await test.step('the last three results; places 1, 2, 2, 4 in the hall', async () => {
    for (const [row, entry] of [...ENTRIES.entries()].slice(7)) await enterTeam(console_, row, entry);
    await expect(console_.getByText('10 dari 10').first()).toBeVisible();
    await console_.keyboard.press('Escape');
    await console_.locator('body').press('l');
    await expect(hall.getByText('Klasemen tim')).toBeVisible();
    await expect(hall.getByText('Sementara').first()).toBeVisible();
    const places = (await hall.locator('.board-place').allInnerTexts()).map((text) => Number.parseInt(text, 10)).toSorted((x, y) => x - y);
    expect(places.slice(0, 4)).toEqual([1, 2, 2, 4]);
    await picture(hall, 'hall-board-dark');
    await expectAccessible(hall);
    await hall.setViewportSize({ width: 1024, height: 768 });
    // Rows travel to their places on the narrower wall.
    await atRest(hall);
    await picture(hall, 'hall-board-dark-1024');
    await picture(console_, 'console-scored');
  });

  await test.step('the rekap as PDF', async () => {
    await console_.locator('body').press('3');
    await console_.getByRole('button', { name: /Buat PDF/ }).click();
    await expect(console_.getByText(/1 halaman/)).toBeVisible({ timeout: 30_000 });
    await picture(console_, 'console-close');
    const file = readdirSync(app.reports).find((name) => name.endsWith('.pdf'));
    const pdf = await readPdf(readFileSync(join(app.reports, file ?? '')));
    const [page] = pdf.pages;
    expect(pdf.pages).toHaveLength(1);
    expect(page?.text).toContain('86,25');
    expect(page?.text).toContain('Kamis, 15 Mei 2025');
    expect([Math.round(page?.width ?? 0), Math.round(page?.height ?? 0)]).toEqual([297, 210]);
    expect(page?.pictures).toBe(0);
    expect(pdf.fonts.every(({ embedded }) => embedded)).toBe(true);
  });

  await test.step('English without a restart, and the light theme', async () => {
    await console_.getByText('EN', { exact: true }).click();
    await expect(console_.getByText('Prepare').first()).toBeVisible();
    await expect(hall.getByText('Standings').or(hall.getByText(/standings/i)).first()).toBeVisible();
    await console_.locator('body').press('2');
    await picture(console_, 'console-run-en');
    await picture(hall, 'hall-board-en-1024');
  });

  expect(app.strangers()).toEqual([]);
  expect(app.problems()).toEqual([]);
});
