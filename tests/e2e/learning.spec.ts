// What people take home, with the keyboard alone from the printed forms to the letter of day 30: the gain on screen and in the report is the one worked out by hand, 61 and 82 give 0,54.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { knowledgeTest } from '../../shared/library/instruments/knowledgeTest.ts';
import { readPdf } from '../electron/host/printing/readPdf.ts';
import type { App } from '../setup/doors/app.ts';
import { test } from '../setup/story.ts';
import { bothSizes } from './bothSizes.ts';
import { FRIDAY, key, leave } from './hallRoom.ts';
import { keysOf, withoutPointer } from './keyboardOnly.ts';

test.use({ startAt: FRIDAY });

const DAY = 24 * 60 * 60_000;
/** Right of twenty, by five people: 61 and 82 of a hundred. (82 − 61) ÷ (100 − 61) = 21 ÷ 39 = 0,538… */
const RIGHT = { before: [12, 12, 12, 12, 13], after: [16, 16, 16, 17, 17] } as const;
const typed = (right: number): string => knowledgeTest.items.map((item, at) => (item.kind !== 'choice' ? '' : String(at < right ? item.right : item.right % item.options.length + 1))).join('');
const codes = ['su11', 'ra07', 'bu12', 'ci30', 'ma09'];
const SAID = 'Kami baru mendengar yang paling diam sesudah waktunya habis';
const ACTION = 'Membalas aduan warga dalam tiga hari kerja';
/** Lists and tables lie on the way of Tab. */
const FAR = 120;

const seen = (app: App, page: Page, name: string): Promise<void> => bothSizes(app, page, `learning-${name}`);

test('from the printed forms to the letter of day 30, without a mouse', async ({ app }) => {
  test.setTimeout(300_000);
  const page = await withoutPointer(app);
  const { press, type, retype, tabTo, use } = keysOf(page);
  const made = (): readonly string[] => (existsSync(app.reports) ? readdirSync(app.reports).toSorted() : []);
  const forms = 'Formulir - Tes pengetahuan - Retret Kerja Sama ASN (contoh).pdf';
  const letters = 'Surat tindak lanjut - Retret Kerja Sama ASN (contoh).pdf';
  await use(page.getByRole('button', { name: /^Coba contoh/ }));
  await page.getByText('DEMO', { exact: true }).waitFor();
  await leave(page);

  await test.step('the forms of the test are made', async () => {
    await key(page, '3');
    await key(page, 'h');
    await expect(page.getByRole('heading', { name: 'Tes pengetahuan' })).toBeVisible();
    await tabTo(page.getByLabel('Banyaknya'), FAR);
    await retype('5');
    await leave(page);
    await key(page, 'p');
    await expect(page.getByText(/^Formulir - Tes pengetahuan/)).toBeVisible({ timeout: 60_000 });
    // Whoever looks elsewhere finds them again.
    await key(page, '1');
    await expect(page.getByText(/^Formulir - Tes pengetahuan/)).toBeHidden();
    await key(page, '3');
    await expect(page.getByText(/^Formulir - Tes pengetahuan/)).toBeVisible();
    expect(made()).toEqual([forms]);
  });

  await test.step('five forms before and five after are typed', async () => {
    await key(page, 'w');
    const progress = page.locator('.answers-progress');
    for (const occasion of ['before', 'after'] as const) {
      if (occasion === 'after') {
        await leave(page);
        await tabTo(page.getByRole('radio', { name: 'Sebelum' }), FAR);
        await press('ArrowRight');
      }
      await expect(progress).toContainText(/^0 dari \d+ formulir masuk$/);
      await leave(page);
      await key(page, 'Enter');
      for (const [at, right] of RIGHT[occasion].entries()) {
        // The second time the code says the team; who types it again is told that the answers stand one place off.
        const isWrong = occasion === 'after' && at === 0;
        await type(`${codes[at] ?? ''}${occasion === 'before' || isWrong ? '2' : ''}${typed(right)}`);
        await press('Enter');
        if (isWrong) {
          await expect(page.getByRole('alert').filter({ hasText: 'jawabannya mungkin bergeser' })).toBeVisible();
          await seen(app, page, 'one-too-many');
          for (let left = knowledgeTest.items.length; left > 0; left--) await press('Backspace');
          await type(typed(right));
          await press('Enter');
        }
        await expect(progress).toContainText(new RegExp(`^${at + 1} dari`));
      }
    }
    await leave(page);
  });

  await test.step('the gain is the one worked out by hand, and opens to its forms', async () => {
    await key(page, 'g');
    await expect(page.getByText('N-gain = (sesudah − sebelum) ÷ (100 − sebelum) = (82,00 − 61,00) ÷ (100 − 61,00) = 0,54, dihitung dari angka yang belum dibulatkan.', { exact: false })).toBeVisible();
    await expect(page.locator('.gains-gain').first()).toHaveText('0,54 sedang');
    await expect(page.locator('.gains-whole')).toContainText('61,00n 5');
    await use(page.getByRole('button', { name: /^61,00/ }).first(), FAR);
    const panel = page.getByRole('complementary', { name: 'Semua formulir, sebelum' });
    await expect(panel.getByText('Dari 5 formulir:')).toBeVisible();
    await expect(panel.getByRole('row')).toHaveCount(6);
    await expect(panel.getByRole('row').nth(5)).toContainText('65,00');
    await press('Escape');
    await leave(page);
  });

  await test.step('the report says it by itself, and leads back to the same forms', async () => {
    await key(page, 'l');
    await expect(page.getByRole('textbox', { name: /Tes awal, tes akhir, dan skala/ })).toHaveValue(/^Tes pengetahuan: nilai rata-rata naik dari 61,00 \(5 formulir\) menjadi 82,00 \(5 formulir\) dari 100\. N-gain 0,54 sedang\./);
    await use(page.getByRole('button', { name: 'Asal angka: Tes pengetahuan' }), FAR);
    await expect(page.getByRole('table', { name: 'Asal angka: Tes pengetahuan' })).toContainText('0,54 sedang');
    await seen(app, page, 'report-sources');
    await use(page.getByRole('table', { name: 'Asal angka: Tes pengetahuan' }).getByRole('button', { name: /^82,00/ }).first(), FAR);
    await expect(page.getByRole('complementary', { name: 'Semua formulir, sesudah' }).getByText('Dari 5 formulir:')).toBeVisible();
    await seen(app, page, 'report-figure');
    await press('Escape');
    await leave(page);
  });

  await test.step('what a team said is noted at its debrief, and once it may be read the report quotes it', async () => {
    await key(page, '2');
    await key(page, 'e');
    await key(page, 'v');
    await expect(page.locator('.debrief-time')).toBeVisible();
    await leave(page);
    await key(page, ',');
    await expect(page.getByRole('textbox', { name: /^Nomor tim, lalu ucapannya/ })).toBeFocused();
    await type(`2 ${SAID}`);
    await press('Enter');
    await expect(page.locator('.jot .jot-list li')).toContainText(SAID);
    await leave(page);
    // The pane of what was learned is still open there; its own key would close it.
    await key(page, '3');
    await key(page, 'e');
    const noted = page.locator('.noted-row');
    await expect(noted).toContainText(SAID);
    await expect(noted).toContainText('Pribadi');
    await leave(page);
    await press('ArrowDown', '.');
    await expect(noted).toContainText('Boleh dibagikan');
    await leave(page);
    await key(page, 'l');
    await expect(page.getByRole('textbox', { name: /Refleksi/ })).toHaveValue(new RegExp(`Semeru: “${SAID}”$`));
    await leave(page);
  });

  await test.step('a plan is made, due thirty days after the last day', async () => {
    await key(page, 'r');
    await key(page, 'n');
    const field = (name: string) => page.locator('.followup-form').getByLabel(name, { exact: true }).and(page.locator('input, textarea, select'));
    for (const [name, words] of [['Masalah', 'Warga menunggu kabar aduannya'], ['Tindakan', ACTION], ['Instansi', 'Diskominfo'], ['Penanggung jawab', 'Kepala Bidang Aduan']] as const) {
      await tabTo(field(name));
      await type(words);
    }
    const due = page.locator('.followup-form').getByRole('radio').and(page.locator(':checked'));
    await tabTo(due);
    await press('3', 'Control+Enter');
    await expect(page.locator('.followup-board').getByRole('button', { name: ACTION })).toBeVisible();
    await expect(page.getByText('Hari ke-30, Senin, 16 Juni 2025')).toBeVisible();
    await leave(page);
  });

  await test.step('the same file opened on day 30 says what is due, and the letter for its agency is made', async () => {
    await key(page, '1');
    await use(page.getByRole('button', { name: 'Tutup berkas ini' }), FAR);
    await expect(page.getByRole('heading', { name: 'Selamat datang di Kompak' })).toBeVisible();
    await app.advance(31 * DAY);
    await press('Control+o');
    await use(page.locator('.file-open').first());
    await expect(page.getByRole('heading', { name: 'Data retret', exact: true })).toBeVisible();
    await leave(page);
    await key(page, '3');
    await key(page, 't');
    await expect(page.getByRole('status', { name: 'Hari ke-30: 1 jatuh tempo' })).toBeVisible();
    await key(page, 'r');
    await expect(page.getByText('Hari ke-30: 1 jatuh tempo')).toBeVisible();
    await key(page, 'x');
    await expect(page.getByRole('heading', { name: 'Surat, kalender, dan lembar pemantauan' })).toBeVisible();
    await key(page, 'p');
    await expect(page.getByText(letters)).toBeVisible({ timeout: 60_000 });
    expect(made()).toEqual([forms, letters]);
    const { pages, outline } = await readPdf(readFileSync(join(app.reports, letters)));
    expect(outline.map(({ title }) => title)).toEqual(['Yth. Kepala Dinas Komunikasi dan Informatika']);
    const text = pages.map((each) => each.text).join(' ').replaceAll(/\s+/g, ' ');
    for (const said of [ACTION, 'Warga menunggu kabar aduannya', 'Kepala Bidang Aduan', '16 Juni 2025']) expect(text).toContain(said);
  });
  expect(app.problems()).toEqual([]);
});
