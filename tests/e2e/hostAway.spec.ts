// What is handed in while the host is away counts once, however often Enter is pressed and the page is left; what is typed on or opened meanwhile stays, also when the host is only slow.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import readXlsxFile from 'read-excel-file/node';
import type { Command } from '../../shared/domain/commands.ts';
import type { Millis } from '../../shared/units.ts';
import { test } from '../setup/story.ts';
import { planFields } from '../shared/anyFollowUp.ts';
import { run, team } from '../shared/samples.ts';
import { giveCommand } from './giveCommand.ts';
import { FRIDAY, key, leave, MINUTE, press, roomIn } from './hallRoom.ts';
import { withSlowHost } from './slowHost.ts';

test.use({ startAt: FRIDAY });

test('what is handed in twice while the host is away counts once', async ({ app }) => {
  const { console_: page } = await roomIn(app);
  const [help, adjust] = [page.locator('.standings-form').first(), page.locator('.standings-form').last()];
  const jot = page.getByRole('textbox', { name: /^Nomor tim, lalu ucapannya/ });
  await leave(page);
  await key(page, 'e');
  await expect(jot).toBeVisible();
  await key(page, 'y');
  await help.getByLabel('Yang menolong').selectOption('Semeru');
  await help.getByLabel('Yang ditolong').selectOption('Kawi');
  await help.getByLabel('Poin').selectOption('1,00');
  await help.getByLabel('Alasan').fill('Meminjamkan tali');
  await adjust.getByLabel('Tim').selectOption('Arjuno');
  await adjust.getByLabel('Poin').fill('5');
  await adjust.getByLabel('Alasan').fill('Terlambat apel');
  await app.powerCut({
    until: FRIDAY + MINUTE,
    meanwhile: async () => {
      for (const form of [help, adjust]) {
        await form.getByLabel('Alasan').focus();
        await press(page, 'Enter', 'Enter');
      }
      await leave(page);
      await key(page, 'e');
      await jot.fill('2 Kami menunggu');
      await press(page, 'Enter', 'Enter');
      await leave(page);
      await key(page, 'y');
      await expect(jot).toHaveCount(0);
      await key(page, 'e');
      await expect(jot).toHaveValue('2 Kami menunggu');
      await jot.focus();
      await press(page, 'Enter', 'End');
      await page.keyboard.type(' lagi');
    },
  });
  // What was typed on meanwhile is still there.
  await expect(page.locator('.jot .jot-list li')).toHaveText(/Kami menunggu/);
  await expect(jot).toHaveValue('2 Kami menunggu lagi');
  await leave(page);
  await key(page, 'y');
  await expect(page.getByText('Arjuno: Terlambat apel')).toHaveCount(1);
  await expect(page.getByText('Semeru menolong Kawi: Meminjamkan tali')).toHaveCount(1);
  expect(app.problems()).toEqual([]);
});

test('what is typed in the report after a text that waits for the host stays, though the page is left', async ({ app }) => {
  const { console_: page } = await roomIn(app);
  const basis = page.getByRole('textbox', { name: 'Dasar' });
  const tag = page.locator('.report-field', { has: basis }).locator('.report-tag');
  await leave(page);
  await key(page, '3');
  await key(page, 'l');
  await expect(basis).toHaveValue('');
  await app.powerCut({
    until: FRIDAY + MINUTE,
    meanwhile: async () => {
      await basis.fill('Surat Tugas 800/12');
      await leave(page);
      await basis.fill('Surat Tugas 800/12/2025');
      await leave(page);
      await key(page, 'l');
      await expect(basis).toHaveCount(0);
    },
  });
  await expect(page.getByText('Sambungan ke Kompak terputus')).toHaveCount(0);
  await key(page, 'l');
  await expect(basis).toHaveValue('Surat Tugas 800/12/2025');
  await expect(tag).toHaveText('Ditulis panitia');
  expect(app.problems()).toEqual([]);
});

test('an answer that comes late closes its own card and no other', async ({ app }) => {
  const { console_: page } = await roomIn(app);
  const host = await withSlowHost(page);
  const [search, card] = [page.getByRole('searchbox', { name: 'Cari peserta' }), page.locator('aside.card').filter({ visible: true })];
  await key(page, '1');
  await page.getByRole('button', { name: /^Peserta/ }).click();
  const open = async (name: string): Promise<void> => {
    await search.fill(name);
    await search.press('Enter');
  };
  await open('retno wanakarta');
  await card.getByRole('button', { name: 'Mengundurkan diri' }).click();
  await card.getByLabel('Alasan').fill('Sakit');
  host.hold();
  await card.getByRole('button', { name: 'Catat pengunduran diri' }).click();
  await expect(page.getByText('Tidak ikut lagi')).toBeVisible();
  await open('su');
  const name = await card.locator('header h2').textContent();
  await card.getByLabel('Jabatan').fill('Lurah');
  await host.release();
  await expect(card.locator('header h2')).toHaveText(name ?? '');
  await expect(card.getByLabel('Jabatan')).toHaveValue('Lurah');
  expect(app.problems()).toEqual([]);
});

test('the digits of a guest are called once, those typed next stay, and a press too many draws no teams', async ({ app }) => {
  const { console_: page } = await roomIn(app);
  const host = await withSlowHost(page);
  const [digits, draw] = [page.getByLabel(/^Angka tamu ke-/), page.getByRole('button', { name: /^Undi sekarang/ })];
  await key(page, '1');
  await page.getByRole('button', { name: /^Tim dan undian/ }).click();
  await page.getByRole('button', { name: /Undi ulang/ }).click();
  await digits.fill('2025');
  host.hold();
  await press(page, 'Control+Enter', 'Control+Enter', 'Enter');
  await expect(page.getByLabel('Angka tamu ke-2')).toBeVisible();
  await digits.fill('77');
  await host.release();
  await expect.soft(digits).toHaveValue('77');
  await expect(page.getByLabel('Angka tamu ke-2')).toBeVisible();
  await page.getByLabel('Alasan mengundi lagi').fill('Dua orang harus dipisahkan');
  await digits.focus();
  await press(page, 'Control+Enter');
  await expect(page.getByLabel('Angka tamu ke-3')).toHaveValue('');
  await press(page, 'Control+Enter');
  await expect(draw).toBeEnabled();
  await expect(page.locator('.seed-so-far')).toContainText('2025 77');
  await press(page, 'Control+Enter');
  await expect(page.getByText('undian ke-2 dari 2')).toBeVisible();
  expect(app.problems()).toEqual([]);
});

test('a monitoring sheet is noted once, and the one read meanwhile stays', async ({ app }) => {
  const { console_: page } = await roomIn(app);
  const host = await withSlowHost(page);
  for (const action of ['Satu papan aduan', 'Satu daftar balita']) await giveCommand(page, { type: 'planAction', fields: { ...planFields, team: null, person: null, action } });
  await leave(page);
  await key(page, '3');
  await key(page, 'r');
  await expect(page.getByRole('heading', { name: 'Tindak lanjut', level: 1 })).toBeVisible();
  await key(page, 'x');
  await page.getByRole('button', { name: 'Buat lembar' }).click();
  const sheet = 'Pemantauan tindak lanjut - Retret Kerja Sama ASN (contoh).xlsx';
  await expect(page.getByText(sheet)).toBeVisible();
  const [made] = await readXlsxFile(readFileSync(join(app.reports, sheet)));
  const codes = (made?.data ?? []).slice(1).map(([code]) => String(code));
  const choose = (code: string | undefined, note: string): Promise<void> => page.getByLabel('Lembar pemantauan yang sudah diisi')
    .setInputFiles({ name: `${note}.csv`, mimeType: 'text/csv', buffer: Buffer.from(`Kode Kompak;Keadaan;Catatan;Tanggal kabar\n${code};Jalan;${note};16 Mei 2025\n`) });
  const save = page.getByRole('button', { name: /^Simpan 1 perubahan/ });
  await choose(codes[0], 'Uji di dua puskesmas');
  await expect(save).toBeVisible();
  host.hold();
  await press(page, 'Control+Enter', 'Control+Enter');
  await choose(codes[1], 'Menunggu anggaran');
  await expect(page.getByText('Menunggu anggaran', { exact: true })).toBeVisible();
  await host.release();
  await expect(page.getByText('1 perubahan tersimpan.')).toBeVisible();
  await expect.soft(save).toBeEnabled();
  await key(page, 'x');
  await page.getByRole('button', { name: 'Satu papan aduan', exact: true }).click();
  await expect(page.locator('.followup-history li')).toHaveCount(1);
  expect(app.problems()).toEqual([]);
});

test('an answer that comes late closes the form of its own team only', async ({ app }) => {
  const { console_: page } = await roomIn(app);
  const host = await withSlowHost(page);
  const timed = (number: number): Command => ({ type: 'submitSheet', run: run(1), team: team(number), basedOn: 0, mark: { kind: 'finished', time: (300 * 1000) as Millis }, penalties: {} });
  for (const number of [1, 2]) await giveCommand(page, timed(number));
  await leave(page);
  await key(page, 'c');
  const [dispute, words, large] = [page.getByRole('button', { name: 'Sanggah', exact: true }), page.getByLabel('Isi sanggahan'), page.locator('#read-back-team')];
  await expect(large).toContainText('Arjuno');
  await dispute.click();
  await words.fill('Kami selesai 4:50');
  host.hold();
  await press(page, 'Enter');
  await expect(page.getByText('Sanggahan Arjuno: Kami selesai 4:50')).toBeAttached();
  await page.getByRole('navigation', { name: 'Tim yang dibacakan' }).getByRole('button', { name: 'Semeru' }).click();
  await dispute.click();
  await words.fill('Satu ember ');
  await host.release();
  await page.keyboard.type('tumpah');
  await expect(large).toContainText('Semeru');
  await expect(words).toHaveValue('Satu ember tumpah');
  expect(app.problems()).toEqual([]);
});

test('an answer that comes late takes the keyboard from nobody', async ({ app }) => {
  const { console_: page } = await roomIn(app);
  const host = await withSlowHost(page);
  await leave(page);
  await key(page, 'y');
  const [help, adjust] = [page.locator('.standings-form').first(), page.locator('.standings-form').last()];
  await adjust.getByLabel('Tim').selectOption('Arjuno');
  await adjust.getByLabel('Poin').fill('5');
  await adjust.getByLabel('Alasan').fill('Terlambat apel');
  host.hold();
  await press(page, 'Enter');
  await expect(page.getByText('Arjuno: Terlambat apel')).toBeVisible();
  await help.getByLabel('Alasan').fill('Meminjamkan ');
  await host.release();
  await page.keyboard.type('tali');
  await expect(adjust.getByLabel('Alasan')).toHaveValue('');
  await expect(help.getByLabel('Alasan')).toHaveValue('Meminjamkan tali');
  expect(app.problems()).toEqual([]);
});
