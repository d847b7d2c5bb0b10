// The rules of one run by keyboard: weight, rubric, judges and cancelling, each saying beforehand what it moves; what a score has fixed says why.
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';
import { FRIDAY, key, leave, openDemo } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

const CHANT = 'Yel-Yel dan Panji Tim';
const part = (page: Page, name: string): Locator => page.locator('.run-pane').getByRole('region', { name, exact: true });
const press = (of: Locator, name: string): Promise<void> => of.getByRole('button', { name, exact: true }).press('Enter');
/** One team's points, criterion by criterion. */
const rate = async (page: Page, row: number, ...points: readonly string[]): Promise<void> => {
  await page.locator(`input[data-cell="${row}:0"]`).focus();
  for (const [at, each] of points.entries()) {
    if (at > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(each);
  }
  await page.keyboard.press('Control+Enter');
};

test('the rules of a run are set before the first score, and change with a reason after it', async ({ app }) => {
  const page = await openDemo(app);
  await key(page, '1');
  await page.getByRole('button', { name: /^Latihan/ }).press('Enter');
  await page.getByRole('region', { name: 'Pustaka' }).getByRole('button', { name: new RegExp(CHANT) }).press('Enter');
  await leave(page);
  await key(page, 'Control+Enter');
  await expect(page.getByRole('region', { name: 'Dipakai di retret ini' }).getByText(CHANT)).toBeVisible();
  await key(page, '2');
  await page.locator('.run-pick select').selectOption({ label: CHANT });
  await leave(page);
  await key(page, 'a');
  await expect(page.getByRole('heading', { name: `Aturan ${CHANT}` })).toBeVisible();
  const [weight, judges, rubric, held, ties] = ['Bobot', 'Penilai', 'Rubrik', 'Pembatalan', 'Total yang sama, untuk seluruh retret'].map((name) => part(page, name)) as [Locator, Locator, Locator, Locator, Locator];
  const points = (number: number) => rubric.getByLabel(`Poin kriteria ${number}`, { exact: true });

  await test.step('before the first score everything is free: weight, ties, judges and rubric', async () => {
    await weight.getByLabel('Hasil (%)').fill('140');
    await expect(weight.getByText('Hanya 0 sampai 100.')).toBeVisible();
    await weight.getByLabel('Hasil (%)').fill('70');
    await expect(weight.getByText('Perilaku 30%')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(weight.getByRole('button')).toHaveCount(0);
    await ties.getByLabel('Penentu bila Total sama').selectOption({ index: 3 });
    await press(ties, 'Simpan penentu');
    await expect(ties.getByRole('button')).toHaveCount(0);
    const drop = judges.getByRole('checkbox', { name: 'Buang nilai tertinggi dan terendah' });
    await expect(drop).toBeDisabled();
    await expect(judges.getByText('Hanya untuk empat penilai atau lebih; sekarang 0.')).toBeVisible();
    for (const name of ['Ratri', 'Jatmiko', 'Bambang', 'Laras']) {
      const listed = judges.getByRole('option', { name: new RegExp(name) });
      await judges.getByLabel('Tambah penilai').selectOption(await listed.getAttribute('value') ?? '');
      await press(judges, 'Tambah');
    }
    await judges.getByRole('button', { name: /^Naikkan .*Laras/ }).press('Enter');
    await press(judges, 'Simpan penilai');
    await expect(judges.locator('li').nth(2)).toContainText('Laras');
    await expect(drop).toBeEnabled();
    await drop.focus();
    await page.keyboard.press('Space');
    await expect(drop).toBeChecked();
    await app.picture(page, 'run-settings');
  });

  await test.step('criteria that do not come to 100 are refused in place, and a right change goes back with one key', async () => {
    await press(rubric, 'Ubah rubrik');
    await expect(rubric.getByLabel('Kriteria 1', { exact: true })).toBeFocused();
    await points(1).fill('45');
    await press(rubric, 'Simpan rubrik');
    await expect(rubric.getByText('Jumlahnya harus tepat 100.')).toBeVisible();
    await expect(points(1)).toHaveValue('45');
    // What is typed stays while another part of the desk is shown.
    await leave(page);
    await key(page, 'a');
    await expect(page.getByRole('heading', { name: `Aturan ${CHANT}` })).toHaveCount(0);
    await key(page, 'a');
    await expect(points(1)).toHaveValue('45');
    await points(4).fill('5');
    await press(rubric, 'Simpan rubrik');
    await expect(rubric.getByText('45', { exact: true })).toBeVisible();
    await leave(page);
    await page.keyboard.press('Control+z');
    await expect(rubric.getByText('45', { exact: true })).toHaveCount(0);
    for (let i = 0; i < 2; i += 1) await page.keyboard.press('Control+z');
    await expect(judges.getByText(/^Belum ada penilai yang dipilih/)).toBeVisible();
  });

  await test.step('with scores there, what is fixed says why', async () => {
    await key(page, 'a');
    await rate(page, 0, '30', '20', '20', '10');
    await rate(page, 1, '15', '25', '25', '20');
    await leave(page);
    await key(page, 'a');
    await expect(page.getByText('Sudah ada nilai, jadi Perilaku tetap dinilai untuk semua tim.')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Perilaku dinilai pada latihan ini' })).toBeDisabled();
    await expect(ties.getByText(/^Nilai akhir yang sama dipisahkan menurut rata-rata nilai Kolaboratif/)).toBeVisible();
    await expect(ties.getByText(/Tercetak pada Rekap nilai/)).toBeVisible();
  });

  await test.step('a new version of the rubric says what it moves, and asks why', async () => {
    await press(rubric, 'Ubah rubrik');
    await points(1).fill('50');
    await points(4).fill('0,5');
    await points(2).fill('24,5');
    await expect(rubric.getByText('Yang bergeser: 2 tim.')).toBeVisible();
    const moved = rubric.getByRole('row');
    await expect(moved.nth(1)).toContainText('dari 80,00 menjadi 89,85');
    await expect(moved.nth(1)).toContainText('dari 2 menjadi 1');
    await app.picture(page, 'run-settings-rubric');
    await expectAccessible(page);
    await press(rubric, 'Simpan sebagai versi 2');
    await expect(rubric.getByText(/^Tulis alasannya/)).toBeVisible();
    await expect(rubric.getByLabel('Alasan perubahan')).toBeFocused();
    await rubric.getByLabel('Alasan perubahan').fill('Penilai sepakat kekompakan lebih berat');
    await page.keyboard.press('Enter');
    await expect(rubric.getByText('Rubrik versi 2, sejak Jumat, 16 Mei 08.35: Penilai sepakat kekompakan lebih berat')).toBeVisible();
  });

  await test.step('judges who change halfway: it warns, and both means stand side by side', async () => {
    await judges.getByLabel('Tambah penilai').selectOption(await judges.getByRole('option', { name: /Ratri/ }).getAttribute('value') ?? '');
    await press(judges, 'Tambah');
    await expect(judges.getByText(/^2 tim sudah dinilai lengkap .* 8 tim lagi/)).toBeVisible();
    await press(judges, 'Simpan penilai');
    await expect(judges.getByRole('row', { name: /^Sebelumnya: satu lembar resmi 2 / })).toBeVisible();
    await expect(judges.getByRole('row', { name: /^Sekarang: Ratri.* 0 belum ada$/ })).toBeVisible();
    await judges.getByRole('table').scrollIntoViewIfNeeded();
    await app.picture(page, 'run-settings-judges');
  });

  await test.step('cancelled with a reason and what replaces it, and brought back', async () => {
    await held.getByRole('button', { name: /^Batalkan latihan/ }).press('Enter');
    await expect(held.getByText('Yang bergeser: 2 tim.')).toBeVisible();
    await held.getByLabel('Alasan pembatalan').fill('Hujan deras');
    await held.getByLabel('Diganti dengan').selectOption({ label: 'Pipa Bocor' });
    await press(held, 'Batalkan latihan');
    await expect(page.getByText(/^Latihan ini dibatalkan: Hujan deras ?Diganti dengan Pipa Bocor\.$/)).toHaveCount(2);
    await app.picture(page, 'run-settings-cancelled');
    await expectAccessible(page);
    await press(held, 'Adakan lagi');
    await expect(page.getByText(/^Latihan ini dibatalkan/)).toHaveCount(0);
  });

  await test.step('a narrow console holds all of it', async () => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await app.picture(page, 'run-settings-1024');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
  expect(app.problems()).toEqual([]);
});
