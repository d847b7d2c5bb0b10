// People come in from a roster as offices make them: sheets joined, a column corrected, rows mended, undone, compared with a newer file, and pasted.
import { expect } from '@playwright/test';
import { messyRoster } from '../fixtures/messyRoster.ts';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test('a messy workbook becomes a clean list', async ({ app }) => {
  test.setTimeout(180_000);
  const { picture } = app;
  const page = await app.console();
  const counts = (name: string) => page.getByRole('button', { name: new RegExp(`^\\d+ ${name}`) });
  const row = (name: string | RegExp) => page.getByRole('row').filter({ hasText: name });
  const takeIn = page.getByRole('button', { name: /^(Masukkan|Simpan) \d/ });

  await test.step('a new retreat has nobody', async () => {
    await expect(page.getByRole('heading', { name: 'Selamat datang di Kompak' })).toBeVisible();
    await page.keyboard.press('Control+n');
    await page.getByLabel('Nama retret').fill('Retret Daftar');
    await page.getByLabel('Penyelenggara').fill('BKPSDM Kota Malang');
    await page.getByLabel('Tempat').fill('Junrejo');
    await page.getByLabel('Hari pertama').fill('2025-05-15');
    await page.getByLabel('Hari terakhir').fill('2025-05-17');
    await page.getByLabel('Kosong').check();
    await page.getByLabel(/operator/i).fill('Siti Rahmawati');
    await page.getByLabel(/operator/i).press('Enter');
    await page.getByRole('button', { name: /^Peserta/ }).first().click();
    await expect(page.getByRole('heading', { name: 'Belum ada peserta' })).toBeVisible();
  });

  await test.step('four sheets: two are read, and the third needs its names pointed out', async () => {
    await page.locator('input[type=file]').first().setInputFiles({ name: 'Daftar Retret.xlsx', mimeType: XLSX, buffer: await messyRoster() });
    await expect(page.getByRole('heading', { name: 'Periksa sebelum masuk' })).toBeVisible();
    await expect(page.getByLabel(/^Setda \(3\)/)).toBeChecked();
    await expect(page.getByLabel(/^Kelurahan \(3\)/)).toBeChecked();
    await expect(page.getByLabel(/^OPD/)).not.toBeChecked();
    await expect(page.getByLabel(/^Rekap/)).not.toBeChecked();
    await page.getByLabel(/^OPD/).check();
    await page.getByRole('button', { name: 'Ubah arti kolom' }).click();
    await page.getByLabel('Lembar', { exact: true }).selectOption('OPD');
    await expect(page.getByText('Tunjukkan kolom Nama')).toBeVisible();
    await page.getByLabel('Pejabat yang Diundang').selectOption({ label: 'Nama' });
    await picture(page, 'people-columns');
    await page.getByRole('button', { name: 'Selesai', exact: true }).click();
    await expect(page.getByLabel(/^OPD \(4\)/)).toBeChecked();
  });

  await test.step('what is wrong stands first, with reason, sheet and row', async () => {
    await expect(counts('perlu dicek')).toHaveText(/^5/);
    await expect(counts('ganda')).toHaveText(/^1/);
    await expect(row('Retno Singaraga')).toContainText('NIP rusak oleh Excel');
    await expect(row('Ganda dengan baris 2, lembar OPD')).toContainText('NIP-nya sama');
    await picture(page, 'people-preview');
    await expectAccessible(page);
  });

  await test.step('one click mends, Ctrl Z takes the click back', async () => {
    await page.getByRole('button', { name: /Tambahkan 0 pada 2 telepon/ }).click();
    await page.getByRole('button', { name: /^Pakai Kelurahan Rampal Celaket/ }).click();
    await expect(row('Widuri Sutawangsa')).toContainText('Kelurahan Rampal Celaket');
    await page.keyboard.press('Control+z');
    await expect(row('Widuri Sutawangsa')).toContainText('Kel. Rampel Celaket');
    await page.getByRole('button', { name: /^Pakai Kelurahan Rampal Celaket/ }).click();
    await page.getByRole('button', { name: /^Pakai DPUPRPKP, Retno/ }).click();
    await page.getByRole('button', { name: /^Pakai P, Retno/ }).click();
    await page.getByRole('button', { name: /^Ketik NIP, Retno/ }).click();
    await page.getByLabel(/^Ketik NIP, Retno/).fill('19860926 201505 2');
    await page.getByRole('button', { name: 'Pakai', exact: true }).click();
    await expect(page.getByText('NIP terdiri dari 18 angka.')).toBeVisible();
    await page.getByLabel(/^Ketik NIP, Retno/).fill('19860926 201505 2 903');
    await page.getByRole('button', { name: 'Pakai', exact: true }).click();
    await page.getByRole('button', { name: /^Pakai Tegar Wanakarta, S\.Sos\., M\.Si\./ }).click();
    await page.getByRole('button', { name: /^Pakai L, Yoga/ }).click();
    await expect(counts('perlu dicek')).toHaveText(/^0/);
    await picture(page, 'people-mended');
  });

  await test.step('it comes in as one step, and goes out as one', async () => {
    await expect(takeIn).toHaveText(/Masukkan 9 peserta/);
    await takeIn.click();
    await expect(page.getByText('9 orang di daftar')).toBeVisible();
    await expect(row('Retno Singaraga')).toContainText('19860926 201505 2 903');
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('heading', { name: 'Belum ada peserta' })).toBeVisible();
    await page.keyboard.press('Control+y');
    await expect(page.getByText('9 orang di daftar')).toBeVisible();
    await picture(page, 'people-list');
  });

  await test.step('a newer file shows its differences only, and what is ticked is stored', async () => {
    const newer = [
      'Nama;NIP;Jabatan;Unit Kerja;No. HP',
      '"Ir. Galih Reksabumi, M.T.";197908122005011907;Kepala Dinas;DPUPRPKP;0800-0000-004',
      '"Widuri Sutawangsa, S.STP.";198103032007012908;Lurah;Kel. Rampal Celaket;',
      '"Sinta Jagaraga, S.H.";198303032009022910;Kepala Seksi;Dinkes;',
    ].join('\r\n');
    const chooseNewer = (): Promise<void> => page.locator('input[type=file]').first().setInputFiles({ name: 'Daftar Retret baru.csv', mimeType: 'text/csv', buffer: Buffer.from(newer) });
    await chooseNewer();
    await expect(page.getByRole('note')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Bandingkan dengan daftar' })).toBeVisible();
    await expect(counts('baru')).toHaveText(/^1/);
    await expect(counts('berubah')).toHaveText(/^1/);
    await expect(counts('sama')).toHaveText(/^1/);
    await expect(counts('tidak ada lagi')).toHaveText(/^7/);
    await expect(row('Galih Reksabumi')).toContainText('Kepala Bidang');
    await expect(page.getByLabel('Jabatan Ir. Galih Reksabumi, M.T.')).toBeChecked();
    await picture(page, 'people-again');
    await expectAccessible(page);
    await page.getByLabel('Keluarkan Yoga Purbaraga').check();
    await expect(takeIn).toHaveText(/Simpan 1 baru, 1 berubah, 1 keluar/);
    await takeIn.click();
    await expect(page.getByText('9 orang di daftar')).toBeVisible();
    await expect(row('Sinta Jagaraga')).toBeVisible();
    await expect(row('Galih Reksabumi')).toContainText('Kepala Dinas');
    await expect(row('Yoga Purbaraga')).toHaveCount(0);
    await row('Sinta Jagaraga').click();
    const card = page.getByRole('complementary', { name: 'Sinta Jagaraga' });
    await expect(card.getByLabel('L/P')).toHaveAccessibleDescription('Perempuan, dari NIP');
    await expect(card.getByLabel('Tanggal lahir')).toHaveAccessibleDescription('3 Maret 1983, dari NIP');
    await expect(card.getByLabel('Tanggal lahir')).toHaveValue('');
    await picture(page, 'people-card-derived');
    // What was typed keeps the card open, says so, and its button is in sight.
    await card.getByLabel('Jabatan').fill('Kepala Bidang');
    await row('Widuri Sutawangsa').click();
    await expect(page.getByText('Kartu ini belum disimpan. Simpan atau batalkan isiannya dahulu.')).toBeVisible();
    await expect(card.getByRole('button', { name: 'Simpan perubahan' })).toBeInViewport({ ratio: 1 });
    await card.getByRole('button', { name: 'Batal', exact: true }).click();
    await page.keyboard.press('Escape');
    await chooseNewer();
    await expect(page.getByRole('note')).toHaveText(/^Daftar ini sudah diimpor \d+ \p{L}+ \d{4} pukul \d{2}\.\d{2}\./u);
    await picture(page, 'people-same-file');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect(row('Yoga Purbaraga')).toBeVisible();
    await expect(row('Galih Reksabumi')).toContainText('Kepala Bidang');
  });

  await test.step('the corrected column is remembered for the next file of that shape', async () => {
    await page.locator('input[type=file]').first().setInputFiles({ name: 'Daftar Retret.xlsx', mimeType: XLSX, buffer: await messyRoster() });
    await expect(page.getByLabel(/^OPD \(4\)/)).toBeChecked();
    await page.keyboard.press('Escape');
  });

  await test.step('rows copied from a spreadsheet are pasted into the pane', async () => {
    await page.evaluate((rows) => {
      const data = new DataTransfer();
      data.setData('text/plain', rows);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, 'Nama\tNIP\tL/P\tUnit Kerja\nKresna Wijayabumi, S.IP.\t198501012010011911\tL\tBakesbangpol');
    await expect(page.getByText(/^Tempelan, 1 baris/)).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('10 orang di daftar')).toBeVisible();
  });

  await test.step('what is typed of a new participant keeps the agencies and a file away until it is given up', async () => {
    await page.getByRole('button', { name: /^Tambah peserta/ }).click();
    const card = page.getByRole('complementary', { name: 'Peserta baru' });
    const name = card.getByLabel('Nama', { exact: true });
    await name.fill('Sekar Contoh');
    await page.getByRole('button', { name: 'Instansi', exact: true }).click();
    await expect(page.getByText('Kartu ini belum disimpan')).toBeVisible();
    await page.locator('input[type=file]').first().setInputFiles({ name: 'Daftar Retret.xlsx', mimeType: XLSX, buffer: await messyRoster() });
    await expect(name).toBeFocused();
    await expect(name).toHaveValue('Sekar Contoh');
    await card.getByRole('button', { name: 'Batal', exact: true }).click();
  });

  await test.step('the list of agencies is the retreat’s own', async () => {
    await page.getByRole('button', { name: 'Instansi', exact: true }).click();
    await page.getByLabel('Cari instansi').fill('kesbang');
    await picture(page, 'people-agencies');
    await page.getByRole('button', { name: 'Ubah Bakesbangpol' }).click();
    await page.getByLabel('Nama', { exact: true }).fill('Kesbangpol');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await expect(page.getByRole('rowheader', { name: 'Kesbangpol' })).toBeVisible();
    await page.getByRole('button', { name: /Kembali ke peserta/ }).click();
    await expect(row('Kresna Wijayabumi')).toContainText('Kesbangpol');
    await page.keyboard.press('Control+z');
    await expect(row('Kresna Wijayabumi')).toContainText('Bakesbangpol');
  });
});
