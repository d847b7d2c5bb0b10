// A damaged file as one facilitator looks at it: everything can be seen, nothing can be typed or pressed that would change it, and nothing claims to be saved.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect } from '@playwright/test';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';
import { FRIDAY } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

test('a damaged file that is only looked at takes nothing in, and nothing of it seems to', async ({ app }) => {
  const page = await app.console();
  const cell = page.locator('input[data-cell="0:0"]');
  await expect(page.getByText('Kompak').first()).toBeVisible();
  await page.keyboard.press('Control+d');
  await page.getByRole('button', { name: 'Jalankan', exact: true }).click();
  await cell.focus();
  await page.keyboard.type('5:30');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.toast-undo')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Siapkan', exact: true }).click();
  await page.getByRole('button', { name: 'Tutup berkas ini' }).click();
  await expect(page.getByRole('heading', { name: 'Selamat datang di Kompak' })).toBeVisible();
  // The offer to undo goes with its retreat, long before its eight seconds are over.
  await expect(page.locator('.toast-undo')).toHaveCount(0, { timeout: 2_000 });
  const db = new DatabaseSync(join(app.retreats, 'Retret Kerja Sama ASN (contoh).kompak'));
  const [stays] = db.prepare("SELECT sql FROM sqlite_schema WHERE name = 'record_stays'").all().map(({ sql }) => String(sql));
  db.exec(`DROP TRIGGER record_stays; UPDATE record SET at = at + 1 WHERE seq = (SELECT max(seq) FROM record); ${stays ?? ''}`);
  db.close();
  await page.keyboard.press('Control+o');
  await page.locator('.file-open').first().click();
  await page.getByRole('button', { name: /^Lihat saja/ }).click();
  await expect(page.getByText('Hanya dilihat').first()).toBeVisible();

  /** Finding, choosing what is seen, and the language change nothing. */
  const openFields = () => page.locator('main').locator('input:visible:enabled, textarea:visible:enabled, select:visible:enabled').filter({ hasNot: page.locator('option') })
    .evaluateAll((fields) => fields.map((field) => field.getAttribute('aria-label') ?? field.getAttribute('placeholder') ?? field.getAttribute('name') ?? field.outerHTML));
  const look = async (name: string): Promise<void> => {
    await app.picture(page, `file-only-looked-at-${name}`);
    expect((await openFields()).filter((field) => !field.startsWith('Cari')), name).toEqual([]);
    await expect(page.locator('main').getByText(/tersimpan/i)).toHaveCount(0);
  };
  await expect(page.locator('.operator-button')).toBeDisabled();
  await page.getByRole('button', { name: 'Siapkan', exact: true }).click();
  for (const [at, step] of ['retreat', 'people', 'draw', 'programme', 'exercises'].entries()) {
    await page.locator('.step').nth(at).click();
    await look(step);
  }
  await page.locator('.step').nth(2).click();
  await page.getByText('Anggota', { exact: true }).click();
  await expect(page.locator('.drawn-teams')).toBeVisible();
  await page.getByText('Perubahan', { exact: true }).click();
  await look('changes');
  await page.locator('.step').nth(1).click();
  await page.locator('.row-name').first().click();
  await look('person');
  for (const tab of [1, 2]) {
    await page.locator('.people-tab').nth(tab).click();
    await look(`people-${tab}`);
  }
  await page.getByRole('button', { name: 'Jalankan', exact: true }).click();
  await expect(cell).toBeDisabled();
  await look('run');
  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { name: 'Riwayat' })).toBeVisible();
  await expect(page.locator('.journal-row').getByRole('button')).toHaveCount(0);
  // What only looks goes on working.
  await page.getByRole('button', { name: 'Tutup', exact: true }).click();
  await expect(page.locator('.close-desk').getByRole('button').last()).toBeEnabled();
  await expectAccessible(page);
  expect(app.problems()).toEqual([]);
});
