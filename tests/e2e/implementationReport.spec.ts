// The report on the retreat by keyboard: texts from the data until one is typed, kept by themselves and taken back, a photo with its caption, the JP, and both files of it.
import { expect } from '@playwright/test';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';
import { FRIDAY, key, leave, roomIn } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

const basis = 'Surat Tugas Kepala BKPSDM Nomor 800/12/2025 tanggal 2 Mei 2025';

test('the report is written, illustrated and made', async ({ app }) => {
  test.setTimeout(240_000);
  const { console_: page } = await roomIn(app);
  await leave(page);
  await key(page, '3');
  await key(page, 'l');
  await expect(page.getByRole('heading', { name: 'Laporan pelaksanaan', level: 1 })).toBeVisible();
  const field = (title: string) => page.getByRole('textbox', { name: title });
  const tagOf = (title: string) => page.locator('.report-field', { has: field(title) }).locator('.report-tag');

  await test.step('what nobody wrote comes from the data, and says so', async () => {
    await expect(field('Latar belakang')).toHaveValue(/diikuti 100 orang dari \d+ instansi, yang bekerja dalam 10 tim/);
    await expect(tagOf('Latar belakang')).toHaveText('Dari data');
    await expect(tagOf('Dasar')).toHaveText('Belum ditulis');
    await app.picture(page, 'report-desk');
    await expectAccessible(page);
  });

  await test.step('what is typed is kept by itself, and can be taken back', async () => {
    await field('Dasar').focus();
    await page.keyboard.type(basis);
    await expect(tagOf('Dasar')).toHaveText('Ditulis panitia');
    await expect(page.getByText('1 dari 20 bagian ditulis panitia')).toBeVisible();
    await leave(page);
    await page.keyboard.press('Control+z');
    await expect(tagOf('Dasar')).toHaveText('Belum ditulis');
    await page.keyboard.press('Control+y');
    await expect(field('Dasar')).toHaveValue(basis);
  });

  await test.step('the other language has texts of its own', async () => {
    await page.getByRole('radio', { name: 'English' }).focus();
    await page.keyboard.press('Space');
    await expect(field('Legal basis')).toHaveValue('');
    await expect(field('Background')).toHaveValue(/brought together 100 people/);
    await page.getByRole('radio', { name: 'Indonesia' }).focus();
    await page.keyboard.press('Space');
    await expect(field('Dasar')).toHaveValue(basis);
  });

  await test.step('a photo comes in smaller, with a caption; what is no picture is said in its place', async () => {
    const png = await page.evaluate(() => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [2400, 1200];
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('this browser draws nothing');
      for (let x = 0; x < 2400; x += 8) {
        context.fillStyle = `hsl(${x % 360} 60% 50%)`;
        context.fillRect(x, 0, 8, 1200);
      }
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    });
    const chooser = page.locator('input[type=file][multiple]');
    await chooser.setInputFiles([{ name: 'apel.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64') }, { name: 'surat.png', mimeType: 'image/png', buffer: Buffer.from('bukan gambar') }]);
    await expect(page.getByText('"surat.png" tidak dapat dibaca sebagai gambar')).toBeVisible();
    await expect(page.getByText('1 dari 20 foto')).toBeVisible();
    const picture = page.locator('.report-photos li img');
    await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1600);
    await page.getByRole('textbox', { name: 'Keterangan foto 1' }).focus();
    await page.keyboard.type('Apel pagi hari kedua');
    await page.keyboard.press('Enter');
    await expect(picture).toHaveAttribute('alt', 'Apel pagi hari kedua');
  });

  await test.step('another number of JP needs a reason', async () => {
    const hours = page.getByRole('textbox', { name: 'JP yang ditetapkan panitia' });
    await hours.focus();
    await page.keyboard.type('20');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Tuliskan alasannya.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Alasan penetapan' }).focus();
    await page.keyboard.type('Tabel konversi JP');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary', { name: 'Buat laporan' }).getByText('Tersimpan', { exact: true })).toBeVisible();
    await expect(field('Ruang lingkup')).toHaveValue(/Panitia menetapkan 20 JP: Tabel konversi JP\./);
  });

  await test.step('both files are made where it is written', async () => {
    for (const [name, made] of [['Laporan pelaksanaan', /Laporan pelaksanaan - .*\.pdf/], ['Laporan pelaksanaan (Word)', /Laporan pelaksanaan \(Word\) - .*\.docx/]] as const) {
      await page.getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.paper-strip-made strong')).toHaveText(made, { timeout: 60_000 });
    }
    await app.picture(page, 'report-made');
    await expectAccessible(page);
  });

  await test.step('the journal tells of it without the picture', async () => {
    await leave(page);
    await key(page, 'j');
    await expect(page.getByText('Laporan, Dasar: ditulis').first()).toBeVisible();
    await expect(page.getByText('Foto laporan ditambahkan')).toBeVisible();
  });
});
