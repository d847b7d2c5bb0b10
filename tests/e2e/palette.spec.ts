// The palette: anything is found by its words, wherever it lies, and done with Enter; a field that was typed in is come back to.
import { expect } from '@playwright/test';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';
import { FRIDAY, leave, openDemo, press, roomIn } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

test('everything is done from one field', async ({ app }) => {
  test.setTimeout(120_000);
  const { console_, hall } = await roomIn(app);
  const palette = console_.getByRole('dialog', { name: 'Cari perintah' });
  const find = async (query: string): Promise<void> => {
    await console_.keyboard.press('Control+k');
    await expect(palette.getByRole('combobox')).toBeFocused();
    await console_.keyboard.type(query);
  };
  const enter = async (): Promise<void> => {
    await console_.keyboard.press('Enter');
    await expect(palette).toHaveCount(0);
  };

  await test.step('it shows what there is, and closes with Escape or the same key', async () => {
    await leave(console_);
    await console_.keyboard.press('Control+k');
    await expect(palette.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    await expectAccessible(console_);
    await app.picture(console_, 'palette');
    await console_.keyboard.press('Control+k');
    await expect(palette).toHaveCount(0);
    await find('zzzz');
    await expect(palette).toContainText('Tidak ada perintah dengan "zzzz"');
    await console_.keyboard.press('Escape');
    await expect(palette).toHaveCount(0);
  });

  await test.step('a step, a document and an exercise are come to', async () => {
    await find('peserta');
    await palette.getByRole('option', { name: 'Siapkan: Peserta' }).click();
    await expect(console_.getByRole('heading', { name: 'Peserta', exact: true })).toBeVisible();
    await find('dokumen berita');
    await enter();
    await expect(console_.getByRole('button', { name: /^Berita acara/, pressed: true })).toBeVisible();
    await find('nilai pipa');
    await enter();
    await expect(console_.getByRole('heading', { name: 'Nilai Pipa Bocor' })).toBeVisible();
  });

  await test.step('what lies in another part is done there', async () => {
    await find('siapkan retret');
    await enter();
    await find('aula gelap');
    await enter();
    await expect(hall.locator('.scene-black')).toBeVisible();
    await find('aula gelap');
    await enter();
    await expect(hall.locator('.scene-black')).toHaveCount(0);
  });

  await test.step('what lies within a step is come to, and what is heard there alone is done there', async () => {
    await find('siapkan kerangka');
    await enter();
    await expect(console_.getByRole('heading', { name: 'Kerangka nilai' })).toBeVisible();
    await find('tambah instansi');
    await enter();
    await expect(console_.getByRole('heading', { name: 'Instansi' })).toBeVisible();
    await expect(console_.getByRole('textbox', { name: 'Nama' }).first()).toBeFocused();
    await find('kehadiran dari kertas');
    await enter();
    await expect(console_.getByText('Semua hadir kecuali').first()).toBeVisible();
    await find('siapkan panitia');
    await enter();
    await expect(console_.getByRole('button', { name: 'Panitia', exact: true })).toHaveAttribute('aria-current', 'page');
    await find('pilih berkas');
    await enter();
    await expect(console_.getByRole('button', { name: 'Daftar', exact: true })).toHaveAttribute('aria-current', 'page');
  });

  await test.step('what cannot be done now is said, and nothing changes', async () => {
    await find('undian di aula mulai');
    await enter();
    await expect(console_.getByText('belum dapat dilakukan sekarang')).toBeVisible();
  });

  await test.step('a field that is being typed in is come back to', async () => {
    await find('siapkan retret');
    await enter();
    const name = console_.getByRole('textbox', { name: /^Nama/ }).first();
    await name.focus();
    await console_.keyboard.press('Control+k');
    await console_.keyboard.press('Escape');
    await expect(name).toBeFocused();
  });

  await test.step('the language and the look change from here too', async () => {
    await find('bahasa');
    await enter();
    await console_.keyboard.press('Control+k');
    await expect(console_.getByRole('dialog', { name: 'Find a command' })).toBeVisible();
    await console_.keyboard.type('dark');
    await console_.keyboard.press('Enter');
    await expect(console_.locator('html')).toHaveAttribute('data-theme', 'dark');
    await console_.keyboard.press('Control+k');
    await expectAccessible(console_);
    await app.picture(console_, 'palette-dark');
  });
});

test('Ctrl Z is still the field’s after the palette was opened over it and closed', async ({ app }) => {
  const page = await openDemo(app);
  await page.getByRole('button', { name: 'Siapkan', exact: true }).click();
  await page.getByRole('button', { name: /^Peserta/ }).click();
  const search = page.getByRole('searchbox').first();
  await search.focus();
  await page.keyboard.type('con');
  await press(page, 'Control+k');
  await expect(page.getByRole('dialog', { name: 'Cari perintah' })).toBeVisible();
  await press(page, 'Escape');
  await expect(search).toBeFocused();
  await press(page, 'Control+z');
  // How much of it goes with one press is the browser’s.
  await expect(search).not.toHaveValue('con');
  expect(app.problems()).toEqual([]);
});
