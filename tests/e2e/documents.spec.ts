// The papers of the committee by keyboard alone: the letterhead is set, a recap bears it and is looked at page by page, all that are ready are saved, called off in the middle, and joined.
import { expect } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '../setup/story.ts';
import { readPdf } from '../electron/host/printing/readPdf.ts';
import { dot } from '../shared/officeSamples.ts';
import { expectAccessible } from './accessible.ts';
import { FRIDAY, key, leave, press, roomIn } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

const AGENCY = 'Badan Kepegawaian Kota Contoh';

test('documents bear the letterhead, are looked at, saved and joined', async ({ app }) => {
  test.setTimeout(240_000);
  const { console_: page } = await roomIn(app);
  const finished = (): readonly string[] => readdirSync(app.reports);
  const paper = async (start: string) => readPdf(readFileSync(join(app.reports, finished().find((name) => name.startsWith(start)) ?? '')));
  await leave(page);
  await key(page, '3');
  await expect(page.getByRole('heading', { name: 'Dokumen', level: 1 })).toBeVisible();

  await test.step('the list is grouped, says what is ready, and is reached by every means', async () => {
    await expect(page.getByRole('rowheader', { name: 'Malam ini' })).toBeVisible();
    await expect(page.getByText('Kop surat belum diatur.')).toBeVisible();
    await expect(page.getByText('Halamannya tampak di sini sesudah PDF dibuat.')).toBeVisible();
    // The head of the list and the row that is chosen are both in sight.
    await expect(page.getByRole('heading', { name: 'Dokumen', level: 1 })).toBeInViewport();
    await expect(page.getByRole('columnheader', { name: 'Dokumen' })).toBeInViewport();
    await expect(page.getByRole('row', { name: /^Rekap nilai/ })).toBeInViewport();
    await app.picture(page, 'documents');
    await expectAccessible(page);
  });

  await test.step('letterhead, number and signer are set; what is half is said in its place', async () => {
    await key(page, 'k');
    await page.getByLabel('Alamat').focus();
    await page.keyboard.type('Jalan Contoh 1');
    await press(page, 'Control+s');
    await expect(page.getByText('Isi nama instansi, atau kosongkan semua baris kop.')).toBeVisible();
    await page.getByLabel('Nama instansi').focus();
    await page.keyboard.type(AGENCY);
    await page.getByLabel('Klasifikasi', { exact: true }).focus();
    await page.keyboard.type('800.2');
    await page.getByLabel('Kode OPD').focus();
    await page.keyboard.type('35.73.403');
    await expect(page.getByText('800.2/117/35.73.403/2025')).toBeVisible();
    const chair = page.getByRole('group', { name: 'Ketua panitia' });
    await chair.getByLabel('Nama dengan gelar').fill('Ratna Contoh, S.Sos.');
    await chair.getByLabel('NIP').fill('19700101');
    await chair.getByLabel('Jabatan', { exact: true }).focus();
    await page.keyboard.type('Kepala Bidang');
    await chair.getByLabel('Bentuk').selectOption('onBehalf');
    await press(page, 'Control+s');
    await expect(chair.getByText('NIP terdiri atas 18 angka.')).toBeVisible();
    await chair.getByLabel('NIP').fill('19700101 199503 2 001');
    await chair.getByLabel('Atas nama jabatan').fill('Kepala Badan');
    await page.getByLabel('Nomor urut sertifikat pertama').fill('87');
    await press(page, 'Enter');
    await expect(page.getByText('Yang pertama akan bernomor 800.2/87/35.73.403/2025.')).toBeVisible();
    await page.getByLabel('Pilih lambang…').setInputFiles({ name: 'lambang.png', mimeType: 'image/png', buffer: Buffer.from(dot.base64, 'base64') });
    await expect(page.getByRole('img', { name: 'Lambang' })).toBeVisible();
    // Another part is gone to: the one that is left is stored without a key.
    await page.getByLabel('Klasifikasi', { exact: true }).focus();
    await expect(page.getByText('Tersimpan begitu isian ditinggalkan')).toHaveCount(0);
    await app.picture(page, 'documents-office');
    await expectAccessible(page);
    await leave(page);
    await expect(page.getByText(`Kop surat ${AGENCY}.`)).toBeVisible();
    await expect(page.getByRole('row', { name: /^Sertifikat peserta/ })).toContainText('Siap, bernomor mulai 87');
  });

  await test.step('the recap gets its number, is made, and its page is seen as it is printed', async () => {
    await page.getByLabel('Nomor urut').focus();
    await page.keyboard.type('117');
    await press(page, 'Enter');
    await expect(page.getByText('800.2/117/35.73.403/2025')).toBeVisible();
    await leave(page);
    const heading = page.getByRole('heading', { name: 'Dokumen', level: 1 });
    const before = await heading.boundingBox();
    // What is seen of the desk while it fills, from frame to frame: nothing below the page may move, nor the list when the line of work comes and goes.
    await page.evaluate(() => {
      const seen = { list: new Set<number>(), desk: new Set<number>() };
      Object.assign(window, { seen });
      const look = (): void => {
        const at = (selector: string): number | null => { const found = document.querySelector(selector); return found === null ? null : Math.round(found.getBoundingClientRect().top); };
        const [list, desk] = [at('#close-heading'), document.querySelector('.page-preview') === null ? null : at('.documents-about')];
        if (list !== null) seen.list.add(list);
        if (desk !== null) seen.desk.add(desk);
        requestAnimationFrame(look);
      };
      look();
    });
    await key(page, 'p');
    await expect(page.locator('.page-preview[data-page="1"]')).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole('img', { name: new RegExp(AGENCY, 'i') })).toBeVisible();
    await expect(page.getByText(/Rekap nilai - .*\.pdf/)).toBeInViewport({ ratio: 1 });
    const seen = await page.evaluate(() => {
      const { list, desk } = (window as unknown as { readonly seen: { readonly list: ReadonlySet<number>; readonly desk: ReadonlySet<number> } }).seen;
      return { list: [...list], desk: [...desk] };
    });
    expect(seen).toEqual({ list: [Math.round(before?.y ?? -1)], desk: [expect.any(Number)] });
    await app.picture(page, 'documents-preview');
    await expectAccessible(page);
    const { pages: [first], language } = await paper('Rekap nilai');
    for (const words of [AGENCY.toUpperCase(), 'Jalan Contoh 1', 'Nomor 800.2/117/35.73.403/2025', 'a.n. Kepala Badan', 'Kepala Bidang,', 'Ratna Contoh, S.Sos.', 'NIP 19700101 199503 2 001']) expect(first?.text).toContain(words);
    expect(first?.pictures).toBe(1);
    expect(language).toBe('id');
  });

  await test.step('arrows choose and turn pages', async () => {
    await press(page, 'ArrowDown');
    await expect(page.getByRole('heading', { name: 'Komitmen tim' })).toBeVisible();
    await key(page, 'p');
    await expect(page.getByText(/^Halaman 1 dari [2-9]/)).toBeVisible();
    await key(page, 'ArrowRight');
    await expect(page.locator('.page-preview[data-page="2"]')).toBeVisible();
    await key(page, 'ArrowLeft');
    await expect(page.getByText(/^Halaman 1 dari /)).toBeVisible();
  });

  await test.step('saving all is called off in the middle: what is done is kept, nothing is half', async () => {
    const before = finished().length;
    await key(page, 'Control+s');
    await expect(page.getByText(/^[1-9]\d* dari \d+ selesai\./)).toBeVisible({ timeout: 60_000 });
    // What is said of it has a place of its own, above all else in the pane.
    expect(await page.locator('.close-list > .busy-line').evaluate((line) => [line, ...line.querySelectorAll('.busy-label')].every((each) => each.getBoundingClientRect().bottom <= (line.nextElementSibling?.getBoundingClientRect().top ?? 0) + 1))).toBe(true);
    await press(page, 'Escape');
    await expect(page.getByText(/^Dibatalkan\. \d+ dari \d+ dokumen sudah tersimpan/)).toBeVisible();
    expect(finished().length).toBeGreaterThan(before);
    expect(finished().filter((name) => name.endsWith('.new'))).toEqual([]);
    await app.picture(page, 'documents-stopped');
  });

  await test.step('what tonight needs comes as one file with its pages counted, and every document in its outline', async () => {
    await key(page, 'm');
    await expect(page.getByText(/^Cetakan untuk malam ini - .*: \d+ halaman\.$/)).toBeVisible({ timeout: 90_000 });
    const joined = await paper('Cetakan untuk malam ini');
    expect(joined.outline.map(({ title }) => title)).toEqual(expect.arrayContaining(['Daftar tim menurut nama', 'Daftar tim', 'Lembar nilai']));
    expect(joined.pages.flatMap(({ roles }) => roles)).toContain('H1');
    await app.picture(page, 'documents-tonight');
    await expectAccessible(page);
  });
  expect(app.strangers()).toEqual([]);
  expect(app.problems()).toEqual([]);
});
