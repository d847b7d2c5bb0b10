// Answers typed in by keyboard alone, a table taken in, and a sample typed again: few keys a form, nothing typed lost, every fault in its place.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { MOST_TABLE_BYTES } from '../../shared/contract.ts';
import type { App } from '../setup/doors/app.ts';
import { test } from '../setup/story.ts';
import { bothSizes } from './bothSizes.ts';
import { FRIDAY, key, leave, openDemo } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

const ITEMS = 20;
const FORMS = 20;
/** Two letters and a day, as the form asks. */
const codeOf = (form: number): string => `${'abcdefghij'[form % 10]}${'klmnopqrst'[Math.floor(form / 10)]}${String(form % 28 + 1).padStart(2, '0')}`;
const answersOf = (form: number): string => Array.from({ length: ITEMS }, (_, at) => (at === 6 && form % 5 === 0 ? '-' : String((form * 7 + at * 3) % 4 + 1))).join('');
const row = (page: Page, form: string) => page.getByRole('grid', { name: 'Formulir yang masuk' }).getByRole('row').filter({ has: page.getByRole('rowheader', { name: form, exact: true }) });
/** The cell that has the keyboard. */
const cursor = (page: Page) => page.locator('[data-cursor]');

const seen = (app: App, page: Page, name: string): Promise<void> => bothSizes(app, page, `learning-answers-${name}`);

test('answers come in by keyboard alone, form by form', async ({ app }) => {
  test.setTimeout(300_000);
  const page = await openDemo(app);
  await leave(page);
  await key(page, '3');
  await key(page, 'h');
  await key(page, 'w');
  const progress = page.locator('.answers-progress');
  let pressed = 0;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const each of keys) {
      await page.keyboard.press(each);
      pressed++;
    }
  };

  await test.step('twenty forms of twenty items, each with at most six keys more than items', async () => {
    await expect(page.getByRole('heading', { name: 'Masukkan jawaban' })).toBeVisible();
    await expect(progress).toContainText(/^0 dari \d+ formulir masuk$/);
    await key(page, 'Enter');
    for (let form = 1; form <= FORMS; form++) {
      pressed = 0;
      await press(...codeOf(form), String(form % 8 + 2), ...answersOf(form), 'Enter');
      expect(pressed).toBeLessThanOrEqual(ITEMS + 6);
    }
    await expect(progress).toContainText(/^20 dari \d+ formulir masuk$/);
    await expect(row(page, '020')).toContainText('Tersimpan');
    await expect(row(page, '020')).toContainText(codeOf(20).toUpperCase());
  });

  await test.step('what is out of scale or in already is refused in its place', async () => {
    await press(...codeOf(3));
    await expect(page.getByRole('alert').filter({ hasText: 'Kode ini sudah ada di formulir 003.' })).toBeVisible();
    await seen(app, page, 'twice');
    await press('Backspace', 'Backspace', '2', '8', '4', 'a', 'b', '7');
    await expect(page.getByRole('alert').filter({ hasText: 'Pilihannya hanya 1–4; kosong: spasi.' })).toBeVisible();
    await expect(cursor(page)).toHaveAttribute('aria-label', 'Formulir 021, Butir 3');
    await seen(app, page, 'scale');
  });

  await test.step('a form half typed is there after the page is loaded anew', async () => {
    await page.reload();
    await page.getByText('DEMO', { exact: true }).waitFor();
    await expect(page.getByRole('textbox', { name: 'Formulir 021, Butir 2', exact: true })).toHaveValue('2');
    await expect(page.getByRole('textbox', { name: 'Formulir 021, Kode', exact: true })).toHaveValue(/28$/);
  });

  await test.step('a form that is in is corrected, removed and brought back', async () => {
    await key(page, 'Enter');
    await press('ArrowUp', 'ArrowRight', 'ArrowRight', 'd', 'Enter');
    await expect(row(page, '020').getByRole('gridcell').nth(2)).toHaveText('4');
    await press('ArrowUp', 'Control+Delete');
    await expect(progress).toContainText(/^19 dari/);
    await leave(page);
    await press('Control+z');
    await expect(progress).toContainText(/^20 dari/);
  });

  await test.step('a sample is typed again without the first typing; what differs is decided by the paper', async () => {
    await page.getByRole('button', { name: 'Ketik ulang sampel' }).press('Enter');
    await expect(page.getByText('Sampelnya setiap formulir ke-4 menurut urutan nomor: 5 formulir.')).toBeVisible();
    await leave(page);
    await key(page, 'Enter');
    for (const form of [4, 8, 12, 16]) await press(...answersOf(form), 'Enter');
    await expect(page.getByText('4 dari 5 sudah diketik ulang')).toBeVisible();
    await expect(page.getByText('Tidak ada yang berbeda dari 80 jawaban.')).toBeVisible();
    const wrong = [...answersOf(20)].map((sign, at) => (at === 0 ? '1' : at === 4 ? '2' : sign));
    await press(...wrong, 'Enter');
    await expect(page.getByText('Semua sampel sudah diketik ulang.')).toBeVisible();
    await expect(page.getByText('2 perbedaan dari 100 jawaban, 2 %', { exact: true })).toBeVisible();
    await seen(app, page, 'differences');
    const decide = page.getByRole('button', { name: /^Yang pertama, .*: formulir 020 butir 5$/ });
    await decide.press('Enter');
    await expect(decide).toHaveCount(0);
    for (let left = await page.getByRole('button', { name: /^Yang kedua, / }).count(); left > 0; left--) {
      await page.getByRole('button', { name: /^Yang kedua, / }).first().press('Enter');
      await expect(page.getByRole('button', { name: /^Yang kedua, / })).toHaveCount(left - 1);
    }
    await expect(page.getByText(/perbedaan dari 100 jawaban.*Semua yang berbeda sudah diputuskan\.$/)).toBeVisible();
    await page.getByRole('button', { name: 'Kembali mengisi' }).press('Enter');
  });

  await test.step('a table of another tool comes in once every fault is mended or left out', async () => {
    await page.getByRole('radio', { name: 'Sesudah' }).focus();
    await page.keyboard.press('Space');
    await expect(progress).toContainText(/^0 dari/);
    const heads = ['Timestamp', 'Kode Anda', 'Tim', ...Array.from({ length: ITEMS }, (_, at) => `Soal ${at + 1}`)];
    const line = (form: number, change: (cells: readonly string[]) => readonly string[] = (cells) => cells): string =>
      change(['2025/05/17 10:50:12', codeOf(form), String(form % 8 + 2), ...[...answersOf(form)].map((sign) => (sign === '-' ? '' : 'ABCD'[Number(sign) - 1] ?? ''))]).join(',');
    const path = join(app.data, 'Post-test.csv');
    writeFileSync(path, [heads.join(','), line(1), line(2, (cells) => cells.map((cell, at) => (at === 5 ? '9' : cell))), line(3, (cells) => cells.map((cell, at) => (at === 1 ? codeOf(1) : cell))), line(4)].join('\r\n'));
    await page.getByLabel('Pilih berkas jawaban').setInputFiles({ name: 'Besar.csv', mimeType: 'text/csv', buffer: Buffer.alloc(MOST_TABLE_BYTES + 1, 'a') });
    await expect(page.getByRole('alert').filter({ hasText: '"Besar.csv" terlalu besar untuk tabel jawaban.' })).toBeVisible();
    await page.getByLabel('Pilih berkas jawaban').setInputFiles(path);
    await expect(page.getByRole('heading', { name: 'Periksa sebelum masuk' })).toBeVisible();
    await expect(page.getByText('2 siap, 2 perlu diperbaiki')).toBeVisible();
    await expect(page.getByText('di luar skala; pilihannya 1–4')).toBeVisible();
    await expect(page.getByText('kode ini juga di baris 2')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Masukkan 2 formulir/ })).toBeDisabled();
    await seen(app, page, 'import');
    const mend = page.getByRole('textbox', { name: 'Baris 3, kolom Soal 3: tulis yang benar' });
    await mend.fill('c');
    await mend.press('Enter');
    await page.getByRole('button', { name: 'Lewati baris 4' }).press('Enter');
    await expect(page.getByText('3 siap, 0 perlu diperbaiki, 1 dilewati')).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(progress).toContainText(/^3 dari \d+ formulir masuk$/);
    await expect(row(page, '002').getByRole('gridcell').nth(4)).toHaveText('3');
    await leave(page);
    await press('Control+z');
    await expect(progress).toContainText(/^0 dari/);
  });

  await test.step('in the dark and in English it is the same desk', async () => {
    await page.getByRole('radio', { name: 'Sebelum' }).focus();
    await page.keyboard.press('Space');
    await leave(page);
    await page.getByRole('button', { name: 'Menu' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Tema gelap' }).press('Enter');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await page.getByRole('button', { name: 'EN, English' }).press('Enter');
    await leave(page);
    await expect(page.getByRole('heading', { name: 'Enter answers' })).toBeVisible();
    await key(page, 'Enter');
    await press('Tab', 'Tab', 'x');
    await expect(page.getByRole('alert').filter({ hasText: 'It can only be 1–4; blank: space.' })).toBeVisible();
    await seen(app, page, 'dark-english');
    await leave(page);
    await page.getByRole('button', { name: 'Type a sample again' }).press('Enter');
    await expect(page.getByText('Everything that differed has been decided.')).toBeVisible();
    await seen(app, page, 'again-dark-english');
  });
  expect(app.problems()).toEqual([]);
});
