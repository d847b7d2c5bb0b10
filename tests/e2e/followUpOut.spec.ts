// Day 30, by keyboard: calendar and monitoring sheet are made; the sheet comes back filled in, its differences are looked at, ticked and stored, and undone.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import readXlsxFile from 'read-excel-file/node';
import type { Day } from '../../shared/units.ts';
import { row, workbook } from '../electron/host/spreadsheets/zip.ts';
import type { App } from '../setup/doors/app.ts';
import { test } from '../setup/story.ts';
import { planFields } from '../shared/anyFollowUp.ts';
import { readCalendar } from '../shared/readCalendar.ts';
import { bothSizes } from './bothSizes.ts';
import { giveCommand } from './giveCommand.ts';
import { key, leave, openDemo, press } from './hallRoom.ts';

/** The demo ends on 17 May. */
test.use({ startAt: Date.parse('2025-06-16T08:35:00+07:00') });

const day = (text: string): Day => text as Day;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** As people look at it: both sizes; the themes and languages are changed by whoever calls. */
const seen = (app: App, page: Page, name: string): Promise<void> => bothSizes(app, page, `follow-up-out-${name}`);

test('plans leave as calendar and sheet, and the sheet comes back', async ({ app }) => {
  test.setTimeout(240_000);
  const page = await openDemo(app);
  const made = [
    { action: 'Menyatukan papan aduan tiga dinas dalam satu nomor layanan', agency: 'Diskominfo', partners: ['Dinkes', 'Dishub'] },
    { action: 'Satu daftar balita per kelurahan, diperbarui tiap bulan', agency: 'Dinkes', partners: ['Dispendukcapil'] },
    { action: 'Peta genangan per kelurahan', agency: 'BPBD', partners: [], due: day('2025-07-16') },
    { action: 'Jalur hijau ambulans di lima simpang', agency: 'Dishub', partners: ['Dinkes'], due: day('2025-06-10') },
    { action: 'Penjemputan terjadwal limbah medis', agency: 'DLH', partners: ['Dinkes'], due: day('2025-08-15') },
  ];
  for (const fields of made) await giveCommand(page, { type: 'planAction', fields: { ...planFields, team: null, person: null, ...fields } });
  await leave(page);
  await key(page, '3');
  await key(page, 'r');
  await expect(page.getByRole('heading', { name: 'Tindak lanjut', level: 1 })).toBeVisible();
  await key(page, 'x');
  await expect(page.getByRole('heading', { name: 'Surat, kalender, dan lembar pemantauan' })).toBeVisible();
  const reports = (ending: string): readonly string[] => readdirSync(app.reports).filter((name) => name.endsWith(ending));

  await test.step('calendar and sheet are made by their buttons', async () => {
    await page.getByRole('button', { name: 'Buat kalender' }).focus();
    await press(page, 'Enter');
    await expect(page.getByText('Tenggat tindak lanjut - Retret Kerja Sama ASN (contoh).ics')).toBeVisible();
    await page.getByRole('button', { name: 'Buat lembar' }).focus();
    await press(page, 'Enter');
    await expect(page.getByText('Pemantauan tindak lanjut - Retret Kerja Sama ASN (contoh).xlsx')).toBeVisible();
    await seen(app, page, 'made');
    expect(readCalendar(readFileSync(join(app.reports, reports('.ics')[0] ?? ''))).components).toHaveLength(5);
  });

  const [sheet] = await readXlsxFile(readFileSync(join(app.reports, reports('.xlsx')[0] ?? '')));
  const codes = (sheet?.data ?? []).slice(1).map(([code]) => String(code));
  expect(codes).toHaveLength(5);
  // Meanwhile something is noted here, which the sheet knows nothing of.
  await giveCommand(page, { type: 'noteProgress', updates: [{ plan: codes[3]?.split('-')[1] as never, progress: { state: 'cancelled', note: 'Simpang dibongkar', on: day('2025-06-15') } }] });
  const back = workbook([
    row(1, 'Keadaan', 'Kode Kompak', 'Catatan', 'Tanggal kabar'), row(2, 'Jalan ', codes[0] ?? '', 'Uji di dua puskesmas, menunggu anggaran perubahan', '12 Juni 2025'), row(3, 'Done', codes[1] ?? ''),
    row(4, 'Belum', codes[2] ?? ''), row(5, 'Jalan', codes[3] ?? '', 'Dua simpang siap', '11/06/2025'), row(6, 'Hampir', codes[4] ?? ''), row(7, 'Jalan', '', 'Rencana baru dari lapangan'),
  ].join(''));
  const choose = (name: string, buffer: Buffer): Promise<void> => page.getByLabel('Lembar pemantauan yang sudah diisi').setInputFiles({ name, mimeType: XLSX, buffer });

  await test.step('a file that is none says so, and what to do', async () => {
    await choose('peserta.xlsx', workbook(row(1, 'Nama', 'Unit Kerja')));
    await expect(page.getByRole('alert')).toContainText('"peserta.xlsx" bukan lembar pemantauan');
  });

  await test.step('the differences are seen before anything is stored; what both sides noted waits for a person', async () => {
    await choose('Pantau Juni.xlsx', back);
    await expect(page.getByText('3 perubahan, 2 baris bermasalah, 1 tetap')).toBeVisible();
    await expect(page.getByText('Keadaan "Hampir" tidak dikenal.')).toBeVisible();
    await expect(page.getByText('hari ini, karena kosong')).toBeVisible();
    const doubtful = page.getByRole('checkbox', { name: 'Ambil perubahan untuk Jalur hijau ambulans di lima simpang' });
    await expect(doubtful).not.toBeChecked();
    await expect(page.getByText('Sesudah lembar ini dibuat sudah dicatat: Dibatalkan, 15 Juni 2025, "Simpang dibongkar".')).toBeVisible();
    await seen(app, page, 'differences');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: 'Tema gelap' }).click();
    await expect(page.getByRole('menu')).toHaveCount(0);
    await page.getByRole('button', { name: 'EN, English' }).click();
    await expect(page.getByText('3 changes, 2 faulty rows, 1 as before')).toBeVisible();
    await seen(app, page, 'differences-dark-en');
    await page.getByRole('button', { name: 'ID, Bahasa Indonesia' }).click();
    await expect(page.getByText('3 perubahan, 2 baris bermasalah, 1 tetap')).toBeVisible();
    await doubtful.focus();
    await press(page, 'Space');
    await expect(page.getByRole('button', { name: /^Simpan 3 perubahan/ })).toBeVisible();
    await press(page, 'Space');
  });

  await test.step('one command stores what is ticked; one undo takes it back', async () => {
    await press(page, 'Control+Enter');
    await expect(page.getByText('2 perubahan tersimpan.')).toBeVisible();
    await choose('Pantau Juni.xlsx', back);
    await expect(page.getByText('1 perubahan, 2 baris bermasalah, 3 tetap')).toBeVisible();
    await leave(page);
    await press(page, 'Control+z');
    await key(page, 'x');
    await expect(page.getByRole('heading', { name: 'Surat, kalender, dan lembar pemantauan' })).toBeVisible();
    await choose('Pantau Juni.xlsx', back);
    await expect(page.getByText('3 perubahan, 2 baris bermasalah, 1 tetap')).toBeVisible();
  });
  expect(app.strangers()).toEqual([]);
});
