// Exercises of one's own as one story: made by keyboard, copied and changed, handed on as a file and taken in, with values of one's own.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';

const FRIDAY = Date.parse('2025-05-16T07:02:00+07:00');
test.use({ startAt: FRIDAY });

/** From where the focus is, by Tab alone. */
const tabTo = async (page: Page, target: Locator): Promise<void> => {
  for (let i = 0; i < 120; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not come there');
};
const type = async (page: Page, field: Locator, text: string): Promise<void> => {
  await tabTo(page, field);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
};

test('an exercise is made, changed, handed on and taken in', async ({ app }) => {
  test.setTimeout(300_000);
  const { picture } = app;
  const page = await app.console();
  await page.getByRole('button', { name: /contoh/i }).first().click();
  await page.getByRole('button', { name: /^Latihan/ }).click();
  const library = page.getByRole('region', { name: 'Pustaka' });
  const field = (label: string) => page.getByLabel(label, { exact: true });
  await expect(library.getByText('24 dari 24')).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'own-library');

  await test.step('a new one by keyboard; what is missing is said at each field, and nothing typed is lost', async () => {
    await page.locator('body').press('a');
    await expect(field('Nama latihan')).toBeFocused();
    await page.keyboard.insertText('Lempar Bola Kertas');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Isian ini wajib diisi.').first()).toBeVisible();
    await expect(page.getByText('Pilih paling sedikit satu nilai.')).toBeVisible();
    await expect(field('Tujuan')).toBeFocused();
    await picture(page, 'own-editor-refused');
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Peserta/ }).click();
    await page.getByRole('button', { name: /^Latihan/ }).click();
    await expect(field('Nama latihan')).toHaveValue('Lempar Bola Kertas');
    await field('Nama latihan').focus();
    await type(page, field('Tujuan'), 'Saling percaya saat melempar');
    await tabTo(page, page.getByRole('checkbox', { name: 'Kolaboratif' }));
    await page.keyboard.press('Space');
    await type(page, field('Bahan'), 'Sepuluh bola kertas setiap tim');
    for (const [number, minutes] of [['1', '3'], ['2', '12'], ['3', '7:30']] as const) await type(page, field(`Menit fase ${number}`), minutes);
    await expect(page.getByText('Seluruhnya 22:30')).toBeVisible();
  });

  await test.step('a rubric says live what its criteria add up to', async () => {
    await tabTo(page, field('Cara menilai'));
    await field('Cara menilai').selectOption('rubric');
    await type(page, field('Kriteria 1'), 'Lemparan rapi');
    await type(page, field('Poin kriteria 1'), '60');
    await type(page, field('Kriteria 2'), 'Semua ikut melempar');
    await type(page, field('Poin kriteria 2'), '30');
    await expect(page.getByText('Jumlah 90, kurang 10.')).toBeVisible();
    await picture(page, 'own-editor-rubric');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Jumlahnya harus tepat 100.')).toBeVisible();
    await field('Poin kriteria 1').focus();
    await type(page, field('Poin kriteria 2'), '40');
    await expect(page.getByText('Jumlah 100, pas.')).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: 'Tambah penalti' }));
    await page.keyboard.press('Enter');
    await field('Penalti 1').fill('Bola jatuh');
    await field('Akibat').selectOption('points');
    await field('Poin').last().fill('2,5');
  });

  await test.step('rules, safety and questions; then it stands in the library with its mark, and can be run', async () => {
    for (const number of ['1', '2', '3', '4', '5']) await field(`Aturan ${number}`).fill(`Aturan nomor ${number} untuk semua tim.`);
    await field('Penataan').fill('Dua garis berjarak tiga meter.');
    await field('Keselamatan').fill('Tidak melempar ke arah muka.');
    await field('Varian ringan').fill('Melempar sambil duduk.');
    for (const number of ['1', '2', '3']) await field(`Pertanyaan ${number}`).fill(`Apa yang Anda lihat pada lemparan ke-${number}?`);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Latihan ditambah ke pustaka.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Lempar Bola Kertas' })).toBeVisible();
    await expect(library.getByRole('button', { name: /Lempar Bola Kertas.*Buatan sendiri/ })).toHaveAttribute('aria-pressed', 'true');
    await expectAccessible(page);
    await page.getByText('Kolaboratif', { exact: true }).last().click();
    await expect(page.getByText('Kami membangun kerja sama yang sinergis')).toBeVisible();
    await picture(page, 'own-in-library');
    await page.locator('body').press('Control+Enter');
    await expect(page.getByRole('region', { name: 'Dipakai di retret ini' }).getByText('Lempar Bola Kertas')).toBeVisible();
  });

  await test.step('search and filters find it', async () => {
    await page.locator('body').press('/');
    await page.keyboard.insertText('lempar kertas');
    await expect(library.getByText('1 dari 25')).toBeVisible();
    await page.getByRole('textbox', { name: 'Cari latihan' }).fill('');
    await library.getByRole('button', { name: /Lempar Bola Kertas/ }).press('Enter');
  });

  await test.step('changed: the run keeps what it had, and the change goes back with one key', async () => {
    await page.locator('body').press('e');
    await field('Nama latihan').fill('Lempar Bola Basah');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: 'Lempar Bola Basah' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Dipakai di retret ini' }).getByText('Lempar Bola Kertas')).toBeVisible();
    await page.locator('body').press('Control+z');
    await expect(library.getByRole('button', { name: /Lempar Bola Kertas/ })).toBeVisible();
  });

  await test.step('typed and left: it asks first', async () => {
    await library.getByRole('button', { name: /Pipa Bocor/ }).click();
    await page.locator('body').press('e');
    await expect(field('Nama latihan')).toHaveValue('Pipa Bocor (salinan)');
    await expect(field('Nama latihan, bahasa Inggris')).toHaveValue(/\(copy\)$/);
    await field('Nama latihan').fill('Pipa Kota');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Lanjut mengisi' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(field('Nama latihan')).toHaveValue('Pipa Kota');
    await picture(page, 'own-copy');
    await page.locator('body').press('Control+Enter');
    await expect(page.getByRole('heading', { name: 'Pipa Kota' })).toBeVisible();
  });

  await test.step('handed on as a file, removed, and taken in again', async () => {
    await page.getByRole('button', { name: 'Simpan ke berkas' }).click();
    await expect.poll(() => (existsSync(app.reports) ? readdirSync(app.reports) : []).filter((name) => name.endsWith('.kompak-latihan'))).toEqual(['Pipa Kota.kompak-latihan']);
    const path = join(app.reports, 'Pipa Kota.kompak-latihan');
    const text = readFileSync(path, 'utf8');
    expect(JSON.parse(text)).toMatchObject({ format: 'kompak-latihan', version: 1, exercise: { name: { id: 'Pipa Kota' } } });
    const chooser = page.getByLabel('Pilih berkas latihan');
    await chooser.setInputFiles(path);
    await expect(page.getByText('sudah ada di pustaka dan isinya sama')).toBeVisible();
    await page.getByRole('button', { name: 'Sembunyikan pesan ini' }).click();
    await chooser.setInputFiles({ name: 'foto.kompak-latihan', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4E, 0x47, 0xFF]) });
    await expect(page.getByText('Berkas "foto.kompak-latihan" bukan berkas latihan.')).toBeVisible();
    await picture(page, 'own-file-refused');
    await page.getByRole('button', { name: 'Sembunyikan pesan ini' }).click();
    await chooser.setInputFiles({ name: 'lain.kompak-latihan', mimeType: 'application/json', buffer: Buffer.from(text.replace('"indoors"', '"either"').replace('"outdoors"', '"either"').replace('"KL"', '"ZZ"')) });
    await expect(page.getByText('sudah ada di pustaka, dengan isi yang berbeda')).toBeVisible();
    await picture(page, 'own-file-twin');
    await expectAccessible(page);
    await page.getByRole('button', { name: /Simpan keduanya/ }).click();
    await expect(page.getByRole('heading', { name: 'Pipa Kota (2)' })).toBeVisible();
    await page.getByRole('button', { name: 'Hapus', exact: true }).click();
    await expect(library.getByRole('button', { name: /Pipa Kota \(2\)/ })).toHaveCount(0);
  });

  await test.step('a second framework of values, and an exercise tagged with one of them', async () => {
    await page.getByRole('button', { name: 'Kerangka nilai' }).click();
    await expectAccessible(page);
    await page.locator('body').press('a');
    await expect(field('Nama kerangka')).toBeFocused();
    await page.keyboard.insertText('Nilai Kota');
    for (const [number, code, name] of [['1', 'sg', 'Sigap'], ['2', 'kl', 'Tertib']] as const) {
      const value = page.getByRole('group', { name: `Nilai ${number}` });
      await value.getByLabel('Kode').fill(code);
      await value.getByLabel('Nama nilai').fill(name);
      await value.getByLabel('Panduan perilaku').fill(`${name} setiap hari`);
    }
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Kode ini sudah dipakai nilai lain.')).toBeVisible();
    await picture(page, 'own-framework-refused');
    await page.getByRole('group', { name: 'Nilai 2' }).getByLabel('Kode').fill('TR');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('region', { name: 'Nilai Kota' })).toBeVisible();
    await picture(page, 'own-frameworks');
    await page.locator('body').press('Escape');
    await library.getByRole('button', { name: /Lempar Bola Kertas/ }).click();
    await page.locator('body').press('e');
    await page.getByRole('checkbox', { name: 'Sigap' }).check();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Latihan diubah.')).toBeVisible();
    await page.getByRole('combobox', { name: 'Nilai' }).selectOption('Sigap');
    await expect(library.getByText('1 dari 26')).toBeVisible();
  });

  await test.step('in English and in the dark theme', async () => {
    await page.getByText('EN', { exact: true }).click();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: 'Dark theme' }).click();
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expectAccessible(page);
    await picture(page, 'own-library-dark');
    await page.locator('body').press('e');
    await expect(page.getByRole('checkbox', { name: 'Sigap' })).toBeChecked();
    await page.getByLabel('Name of the exercise', { exact: true }).fill('');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('This must be filled in.')).toBeVisible();
    await expectAccessible(page);
    await picture(page, 'own-editor-dark');
  });
  expect(app.problems()).toEqual([]);
});
