// Participants, attendance and the committee as one story: who comes, who goes, who was there, and what never reaches the hall.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { readPdf } from '../electron/host/printing/readPdf.ts';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';
import { press } from './hallRoom.ts';

/** Friday of the demo's retreat, 07.02 in Malang: the parade has begun. */
const FRIDAY = Date.parse('2025-05-16T07:02:00+07:00');
const NOTE = 'Pergelangan kiri retak, tidak mengangkat';

const total = (page: Page, name: string) => page.getByRole('group', { name: 'Saring menurut kehadiran' }).getByRole('button', { name });

test.use({ startAt: FRIDAY });

test('people come and go, are marked present, and their limits stay with the medical team', async ({ app }) => {
  test.setTimeout(240_000);
  const { picture } = app;
  const page = await app.console();
  await page.getByRole('button', { name: /contoh/i }).first().click();
  await page.getByRole('button', { name: /^Peserta/ }).click();
  const card = page.locator('aside.card');
  const search = page.getByRole('searchbox', { name: 'Cari peserta' });

  await test.step('one more comes after the draw, and has no team yet', async () => {
    await page.locator('body').press('a');
    await card.getByLabel('Nama').fill('Wening Susulan, S.E.');
    await card.getByLabel('NIP').fill('123');
    await card.getByLabel('Instansi').fill('Dishub');
    await card.getByRole('button', { name: 'Tambahkan' }).click();
    await expect(card.getByText('NIP harus 18 angka')).toBeVisible();
    await expect(card.getByLabel('Nama')).toHaveValue('Wening Susulan, S.E.');
    await picture(page, 'people-refused');
    await card.getByLabel('NIP').fill('');
    await card.getByRole('button', { name: 'Tambahkan' }).click();
    await expect(page.getByText('101 orang di daftar')).toBeVisible();
    await search.fill('wening susulan');
    await search.press('Enter');
    await expect(card.getByText('Belum mendapat tim')).toBeVisible();
    await search.fill('');
    await expectAccessible(page);
  });

  await test.step('a phone is added to the card, and taken back with one key', async () => {
    await card.getByLabel('Telepon').fill('0800-0000-101');
    await page.locator('.people-list tbody tr').first().click();
    await expect(card.getByLabel('Telepon')).toHaveValue('0800-0000-101');
    await card.getByRole('button', { name: 'Simpan perubahan' }).click();
    await expect(page.getByText('Data peserta diubah.')).toBeVisible();
    await page.locator('body').press('Control+z');
    await expect(card.getByLabel('Telepon')).toHaveValue('');
  });

  await test.step('a head of office is replaced, and the replacement sits in the same team', async () => {
    await search.fill('suradipa setda');
    await search.press('Enter');
    const team = await card.getByText(/^Tim /).textContent() ?? '';
    await card.getByRole('button', { name: 'Gantikan' }).click();
    await expect(card.getByLabel('Jabatan')).toHaveValue(/^Plt\. /);
    await card.getByLabel('Nama').fill('Ganda Pengganti, S.H.');
    await card.getByRole('button', { name: 'Gantikan sekarang' }).click();
    await expect(card.getByText('Tulis alasannya')).toBeVisible();
    await card.getByLabel('Alasan').fill('Dipanggil dinas');
    await card.getByRole('button', { name: 'Gantikan sekarang' }).click();
    await search.fill('ganda pengganti');
    await expect(page.getByRole('button', { name: /Buka data Ganda Pengganti/ })).toBeVisible();
    await search.press('Enter');
    await expect(card.getByText(team, { exact: true })).toBeVisible();
  });

  await test.step('another withdraws, and comes back without a seat', async () => {
    await search.fill('retno wanakarta');
    await search.press('Enter');
    await card.getByRole('button', { name: 'Mengundurkan diri' }).click();
    await card.getByLabel('Alasan').fill('Sakit');
    await card.getByRole('button', { name: 'Catat pengunduran diri' }).click();
    await expect(page.getByText('100 orang di daftar')).toBeVisible();
    // Its answer closes the card, and the list moves.
    await expect(card.filter({ visible: true })).toHaveCount(0);
    await search.fill('');
    await page.getByText('Tidak ikut lagi (2)').click();
    await expect(page.getByText(/Digantikan oleh Ganda Pengganti/)).toBeVisible();
    await picture(page, 'people-former');
    await page.getByRole('button', { name: /Retno Wanakarta.* ikut lagi/ }).click();
    await expect(page.getByText('101 orang di daftar')).toBeVisible();
  });

  await test.step('a limit is written where nobody sees it unasked', async () => {
    await search.fill('wening susulan');
    await search.press('Enter');
    await card.getByRole('button', { name: 'Perlihatkan', exact: true }).click();
    await card.getByLabel('Catatan singkat').fill(NOTE);
    await card.getByRole('button', { name: 'Simpan catatan' }).click();
    await expect(page.getByText('Batasan fisik dicatat.')).toBeVisible();
    await card.getByRole('button', { name: 'Sembunyikan', exact: true }).click();
    expect(await page.content()).not.toContain(NOTE);
    await page.getByRole('button', { name: 'Perlihatkan batasan fisik' }).click();
    await expect(page.getByText(NOTE)).toBeVisible();
    await picture(page, 'people-limits');
    await page.getByRole('button', { name: 'Sembunyikan batasan fisik' }).click();
    await expect(page.getByText(NOTE)).toHaveCount(0);
  });

  await test.step('three letters and Enter mark a person present now', async () => {
    await page.getByRole('button', { name: 'Kehadiran', exact: true }).click();
    await expect(page.getByText(/^Apel dan PBB, Jumat, 16 Mei 2025/)).toBeVisible();
    await page.locator('body').press('/');
    await page.keyboard.type('ret');
    await expect(page.locator('.attendance-list tbody tr')).toHaveCount(1);
    await press(page, 'Enter');
    await expect(total(page, 'Hadir')).toHaveText(/^1/);
    await expect(page.getByRole('button', { name: /^Jam tiba Dr\. Retno Wanakarta.* 07\.0\d$/ })).toBeVisible();
    await page.keyboard.type('sinta sas');
    await press(page, 'Tab', 'd');
    await expect(total(page, 'Dinas')).toHaveText(/^1/);
    await press(page, 'Control+z');
    await expect(total(page, 'Dinas')).toHaveText(/^0/);
    await page.getByRole('button', { name: /^Jam tiba Dr\. Retno/ }).click();
    await page.getByRole('textbox', { name: /^Jam tiba/ }).fill('6.55');
    await press(page, 'Enter');
    await expect(page.getByRole('button', { name: /^Jam tiba Dr\. Retno Wanakarta.* 06\.55$/ })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a paper list is one step: all present but those named, and one key takes it back', async () => {
    await page.locator('body').press('k');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('sinta sas');
    await press(page, 'Tab', 's');
    await page.keyboard.type('puspita');
    await press(page, 'Enter');
    await picture(page, 'attendance-paper');
    await press(page, 'Control+Enter');
    for (const [name, count] of [['Hadir', /^99/], ['Sakit', /^1/], ['Tanpa keterangan', /^1/], ['Belum dicatat', /^0/]] as const) {
      await expect(total(page, name)).toHaveText(count);
    }
    await expect(page.getByRole('button', { name: /^Jam tiba Dr\. Retno Wanakarta.* 06\.55$/ })).toBeVisible();
    await picture(page, 'attendance');
    await page.locator('body').press('Control+z');
    await expect(total(page, 'Hadir')).toHaveText(/^1/);
    await page.locator('body').press('Control+Shift+z');
    await expect(total(page, 'Hadir')).toHaveText(/^99/);
  });

  await test.step('the committee: a judge is assigned, and the next operator comes from the list', async () => {
    await page.getByRole('button', { name: 'Panitia', exact: true }).click();
    await card.getByLabel('Penilai', { exact: true }).selectOption({ label: 'Ratri Windusari, S.STP.' });
    await card.getByLabel('Pos').fill('P3');
    await card.getByRole('button', { name: 'Tugaskan' }).click();
    await expect(card.getByText('pos P3, Kapan pun dijalankan')).toBeVisible();
    await picture(page, 'committee');
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Tambah panitia/ }).click();
    await card.getByRole('textbox', { name: 'NIP' }).focus();
    const [field, save] = [await card.getByRole('textbox', { name: 'NIP' }).boundingBox(), await card.getByRole('button', { name: 'Simpan' }).boundingBox()];
    expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(save?.y ?? 0);
    await card.getByRole('button', { name: 'Batal' }).click();
    // What is taken back while a card is open is shown there, beside what was typed.
    const member = page.locator('.committee-list tbody tr').first();
    const [post, rank] = [card.getByRole('textbox', { name: 'Jabatan' }), card.getByRole('textbox', { name: 'Pangkat' })];
    await member.click();
    const former = await post.inputValue();
    await post.fill('Jabatan Contoh');
    await card.getByRole('button', { name: 'Simpan' }).click();
    await expect(member).toContainText('Jabatan Contoh');
    await member.click();
    await rank.fill('Penata');
    await rank.blur();
    await page.locator('body').press('Control+z');
    await expect(post).toHaveValue(former);
    await expect(rank).toHaveValue('Penata');
    await card.getByRole('button', { name: 'Batal' }).click();
    await page.locator('body').press('o');
    await page.getByRole('option', { name: /Laras Kencanawangi/ }).click();
    await expect(page.getByTitle(/Operator: Laras Kencanawangi/)).toBeVisible();
    // Until it has closed, single keys are its own.
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('the medical list is printed, confidential, and the hall knows nothing of it', async () => {
    const hall = await app.hall();
    await page.locator('body').press('3');
    await page.getByRole('button', { name: 'RAHASIA Daftar pendampingan medis', exact: true }).click();
    await page.getByRole('button', { name: /Buat PDF/ }).click();
    await expect(page.getByText(/1 halaman/)).toBeVisible({ timeout: 30_000 });
    await picture(page, 'close-medical');
    await expectAccessible(page);
    const file = readdirSync(app.reports).find((name) => name.startsWith('RAHASIA'));
    const pdf = await readPdf(readFileSync(join(app.reports, file ?? '')));
    const [paper] = pdf.pages;
    expect([Math.round(paper?.width ?? 0), Math.round(paper?.height ?? 0)]).toEqual([210, 297]);
    for (const said of ['RAHASIA', NOTE, 'Wening Susulan', 'belum ada', 'Asma; membawa obat hirup sendiri']) expect(paper?.text).toContain(said);
    await page.getByRole('button', { name: 'Rekap nilai', exact: true }).click();
    await page.getByRole('button', { name: /Buat PDF/ }).click();
    await expect(page.getByText(/1 halaman/)).toBeVisible({ timeout: 30_000 });
    const rekap = await readPdf(readFileSync(join(app.reports, readdirSync(app.reports).find((name) => name.startsWith('Rekap')) ?? '')));
    for (const secret of [NOTE, 'RAHASIA', 'obat hirup']) {
      expect(rekap.pages.map(({ text }) => text).join(' ')).not.toContain(secret);
      expect(await hall.content()).not.toContain(secret);
    }
  });

  expect(app.strangers()).toEqual([]);
  expect(app.problems()).toEqual([]);
});
