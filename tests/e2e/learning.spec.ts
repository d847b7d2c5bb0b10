// What people learned, from the printed forms to the report, with the keyboard alone: the gain on screen and in the report is the one worked out by hand, 61 and 82 give 0,54.
import { existsSync, readdirSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { knowledgeTest } from '../../shared/library/instruments/knowledgeTest.ts';
import type { App } from '../setup/doors/app.ts';
import { test } from '../setup/story.ts';
import { bothSizes } from './bothSizes.ts';
import { FRIDAY, key, leave } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

/** Right of twenty, by five people: 61 and 82 of a hundred. (82 − 61) ÷ (100 − 61) = 21 ÷ 39 = 0,538… */
const RIGHT = { before: [12, 12, 12, 12, 13], after: [16, 16, 16, 17, 17] } as const;
const typed = (right: number): string => knowledgeTest.items.map((item, at) => (item.kind !== 'choice' ? '' : String(at < right ? item.right : item.right % item.options.length + 1))).join('');
const codes = ['su11', 'ra07', 'bu12', 'ci30', 'ma09'];

/** Presses Tab until it is there, as a person without a mouse does. */
const tabTo = async (page: Page, wanted: Locator, way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  await expect(wanted).toBeAttached();
  for (let presses = 0; presses < 120; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(way);
  }
  throw new Error(`Tab does not lead to ${String(wanted)}`);
};
const choose = async (page: Page, wanted: Locator): Promise<void> => {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
};
const pointed = (page: Page): Promise<number> => page.evaluate(() => Number(document.documentElement.dataset['pointed'] ?? '0'));
const seen = (app: App, page: Page, name: string): Promise<void> => bothSizes(app, page, `learning-${name}`);

test('from the printed forms to the report and back to the forms, without a mouse', async ({ app }) => {
  test.setTimeout(300_000);
  const page = await app.console();
  await page.evaluate(() => {
    for (const kind of ['pointerdown', 'mousedown', 'click'] as const) {
      addEventListener(kind, (event) => {
        // Enter on a button is told as a click that no pointer made.
        if (kind !== 'click' || (event as MouseEvent).detail > 0) document.documentElement.dataset['pointed'] = String(Number(document.documentElement.dataset['pointed'] ?? '0') + 1);
      }, { capture: true });
    }
  });
  await choose(page, page.getByRole('button', { name: /^Coba contoh/ }));
  await page.getByText('DEMO', { exact: true }).waitFor();
  await leave(page);

  await test.step('the forms of the test are made', async () => {
    await key(page, '3');
    await key(page, 'h');
    await expect(page.getByRole('heading', { name: 'Tes pengetahuan' })).toBeVisible();
    await tabTo(page, page.getByLabel('Banyaknya'));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('5');
    await leave(page);
    await key(page, 'p');
    await expect(page.getByText(/^Formulir - Tes pengetahuan/)).toBeVisible({ timeout: 60_000 });
    expect(existsSync(app.reports) ? readdirSync(app.reports) : []).toEqual(['Formulir - Tes pengetahuan - Retret Kerja Sama ASN (contoh).pdf']);
  });

  await test.step('five forms before and five after are typed', async () => {
    await key(page, 'w');
    const progress = page.locator('.answers-progress');
    for (const occasion of ['before', 'after'] as const) {
      if (occasion === 'after') {
        await leave(page);
        await tabTo(page, page.getByRole('radio', { name: 'Sebelum' }));
        await page.keyboard.press('ArrowRight');
      }
      await expect(progress).toContainText(/^0 dari \d+ formulir masuk$/);
      await leave(page);
      await key(page, 'Enter');
      for (const [at, right] of RIGHT[occasion].entries()) {
        // The second time the code says the team; who types it again is told that the answers stand one place off.
        const isWrong = occasion === 'after' && at === 0;
        await page.keyboard.type(`${codes[at] ?? ''}${occasion === 'before' || isWrong ? '2' : ''}${typed(right)}`);
        await page.keyboard.press('Enter');
        if (isWrong) {
          await expect(page.getByRole('alert').filter({ hasText: 'jawabannya mungkin bergeser' })).toBeVisible();
          await seen(app, page, 'one-too-many');
          for (let left = knowledgeTest.items.length; left > 0; left--) await page.keyboard.press('Backspace');
          await page.keyboard.type(typed(right));
          await page.keyboard.press('Enter');
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
    await choose(page, page.getByRole('button', { name: /^61,00/ }).first());
    const panel = page.getByRole('complementary', { name: 'Semua formulir, sebelum' });
    await expect(panel.getByText('Dari 5 formulir:')).toBeVisible();
    await expect(panel.getByRole('row')).toHaveCount(6);
    await expect(panel.getByRole('row').nth(5)).toContainText('65,00');
    await page.keyboard.press('Escape');
    await leave(page);
  });

  await test.step('the report says it by itself, and leads back to the same forms', async () => {
    await key(page, 'l');
    await expect(page.getByRole('textbox', { name: /Tes awal, tes akhir, dan skala/ })).toHaveValue(/^Tes pengetahuan: nilai rata-rata naik dari 61,00 \(5 formulir\) menjadi 82,00 \(5 formulir\) dari 100\. N-gain 0,54 sedang\./);
    const sources = page.getByRole('button', { name: 'Asal angka: Tes pengetahuan' });
    await choose(page, sources);
    await expect(page.getByRole('table', { name: 'Asal angka: Tes pengetahuan' })).toContainText('0,54 sedang');
    await seen(app, page, 'report-sources');
    await choose(page, page.getByRole('table', { name: 'Asal angka: Tes pengetahuan' }).getByRole('button', { name: /^82,00/ }).first());
    await expect(page.getByRole('complementary', { name: 'Semua formulir, sesudah' }).getByText('Dari 5 formulir:')).toBeVisible();
    await seen(app, page, 'report-figure');
    await page.keyboard.press('Escape');
    await leave(page);
  });

  expect(await pointed(page)).toBe(0);
  expect(app.problems()).toEqual([]);
});
