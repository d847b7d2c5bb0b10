// A draw from its rules to its changes: a contradiction is named, the list closed, digits called, teams drawn, drawn again, a latecomer seated, a move weighed and undone.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';

test.use({ startAt: Date.parse('2025-05-15T08:00:00+07:00') });

const pick = async (page: Page, names: readonly string[]): Promise<void> => {
  const field = page.getByLabel('Orang', { exact: true }).first();
  for (const name of names) {
    await field.fill(name);
    await page.getByRole('option', { name: new RegExp(name) }).first().click();
  }
  await page.keyboard.press('Escape');
};
const callAndDraw = async (page: Page, calls: readonly string[], reason: string): Promise<void> => {
  for (const [at, digits] of calls.entries()) {
    await page.getByLabel(`Angka tamu ke-${at + 1}`).fill(digits);
    await page.getByRole('button', { name: 'Catat' }).click();
    await expect(page.getByText(calls.slice(0, at + 1).join(' '))).toBeVisible();
  }
  await page.getByLabel('Alasan mengundi lagi').fill(reason);
  await page.getByRole('button', { name: /Undi sekarang/ }).click();
};

test('a committee draws teams in view of everyone and mends them afterwards', async ({ app }) => {
  test.setTimeout(180_000);
  const { picture } = app;
  const page = await app.console();

  await test.step('the demo stands with teams drawn from a closed list', async () => {
    await page.getByRole('button', { name: /contoh/i }).first().click();
    await page.getByRole('button', { name: /^Siapkan/ }).or(page.getByRole('link', { name: /^Siapkan/ })).first().click();
    await page.getByRole('button', { name: /^Tim dan undian/ }).first().click();
    await expect(page.getByText(/Tidak ada pembagian yang lebih merata/)).toBeVisible();
    await picture(page, 'console-draw-evenness');
    await expectAccessible(page);
  });

  await test.step('two people kept apart and together are named', async () => {
    await page.getByRole('button', { name: /Undi ulang/ }).click();
    await pick(page, ['Hesti', 'Sinta']);
    await page.getByRole('button', { name: 'Tambah aturan' }).click();
    await page.getByLabel('Jenis aturan').selectOption('together');
    await pick(page, ['Hesti', 'Sinta']);
    await page.getByRole('button', { name: 'Tambah aturan' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Hesti' })).toContainText('Sinta');
    await expect(page.getByRole('button', { name: /^Tutup daftar/ })).toBeDisabled();
    await picture(page, 'console-draw-contradiction');
    await page.getByRole('button', { name: /Hapus aturan: satukan/ }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Hesti' })).toHaveCount(0);
  });

  await test.step('the list is closed, the digits are called, and the second draw has its reason', async () => {
    await page.getByRole('button', { name: /^Tutup daftar/ }).click();
    await expect(page.locator('.hash-words code')).toHaveText(/^([0-9A-F]{4} ){15}[0-9A-F]{4}$/);
    // What it still waits for is said where it waits.
    await expect(page.getByRole('button', { name: /Undi sekarang/ })).toBeDisabled();
    await expect(page.getByText('Menunggu angka: ketik lalu catat sedikitnya satu.')).toBeVisible();
    await callAndDraw(page, ['4471', '0516', '2088'], 'Dua orang harus dipisahkan');
    await expect(page.getByText('undian ke-2 dari 2')).toBeVisible();
    await expect(page.getByText('Ke-2: benih 447105162088, karena Dua orang harus dipisahkan')).toBeVisible();
    await picture(page, 'console-draw-again');
  });

  await test.step('someone leaves a team and takes the best one again', async () => {
    await page.getByText('Perubahan', { exact: true }).click();
    await page.getByRole('combobox', { name: 'Peserta' }).fill('Hesti');
    await page.getByRole('option', { name: /Hesti/ }).first().click();
    await page.getByRole('button', { name: 'Lihat akibatnya' }).click();
    await expect(page.getByText(/Jarak ke batas/)).toBeVisible();
    await picture(page, 'console-draw-changes');
    await page.getByRole('button', { name: 'Pindahkan', exact: true }).click();
    await page.getByRole('button', { name: /^Masuk / }).first().click();
    await expect(page.getByText('Semua peserta sudah mendapat tim.')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('undo takes the seat back', async () => {
    await page.locator('body').click({ position: { x: 5, y: 400 } });
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: /^Masuk / }).first()).toBeVisible();
  });

  await test.step('from the drawn teams it goes on in the hall, made ready and not shown by accident', async () => {
    await page.getByRole('button', { name: 'Siapkan untuk aula' }).click();
    await expect(page.getByRole('img', { name: 'Yang disiapkan untuk aula: Undian' })).toBeVisible();
  });
});
