// What changed, by keyboard alone in a retreat that has been played: a number is opened to its forms and closed, a comment is put into a group and out again, and the wall is told nothing of it.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { playedDeeds } from '../../shared/library/played/playedDemo.ts';
import { writeRetreat } from '../bench/documents/retreatFile.ts';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';
import { key, leave } from './hallRoom.ts';

test.use({ startAt: Date.parse('2025-05-17T13:00:00+07:00') });

test('a number is opened to its forms and a comment is put into a group, by keyboard', async ({ app }) => {
  test.setTimeout(240_000);
  mkdirSync(app.retreats, { recursive: true });
  writeRetreat(join(app.retreats, 'Retret Sudah Dijalani.kompak'), 'gains', playedDeeds(1));
  const page = await app.console();
  await expect(page.getByText('Kompak').first()).toBeVisible();
  await page.keyboard.press('Control+o');
  await page.locator('.file-open').first().click();
  await page.getByText('DEMO', { exact: true }).waitFor();
  await leave(page);

  await test.step('the pane says what changed', async () => {
    await key(page, '3');
    await key(page, 'h');
    await key(page, 'g');
    await expect(page.getByRole('heading', { name: 'Perubahan' })).toBeVisible();
    await expect(page.getByText(/^N-gain = \(sesudah − sebelum\)/)).toBeVisible();
    for (const [width, height] of [[1366, 768], [1024, 768]] as const) {
      await page.setViewportSize({ width, height });
      await expect(page.locator('.learning-after').first()).toBeVisible();
      await app.picture(page, `learning-gains-${width}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    }
    await expectAccessible(page);
  });

  await test.step('a number opens to its forms, and the keyboard comes back to it', async () => {
    const figure = page.getByRole('button', { name: /lihat formulirnya$/ }).first();
    await figure.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Semua formulir, sebelum' });
    await expect(panel.getByText(/^Dari 9\d formulir:$/)).toBeVisible();
    await expect(panel.getByRole('row')).toHaveCount(1 + Number((await panel.getByText(/^Dari \d+ formulir:$/).innerText()).replaceAll(/\D/g, '')));
    await expectAccessible(page);
    await app.picture(page, 'learning-gains-opened');
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(figure).toBeFocused();
  });

  await test.step('a comment is put into a group by typing its name, and undo takes it out', async () => {
    await page.getByRole('button', { name: 'Evaluasi penyelenggaraan' }).focus();
    await page.keyboard.press('Enter');
    const group = page.getByLabel(/^Kelompok komentar formulir/).first();
    await group.focus();
    await page.keyboard.type('Waktu');
    await page.keyboard.press('Enter');
    await expect(page.locator('.gains-groups').first()).toContainText('Waktu 1×');
    await leave(page);
    await key(page, 'Control+z');
    await expect(page.locator('.gains-groups').first()).not.toContainText('Waktu');
    await expectAccessible(page);
    await app.picture(page, 'learning-gains-comments');
  });

  await test.step('the wall is told nothing', async () => {
    const hall = await app.hall();
    await expect(hall.locator('.scene').first()).toBeVisible();
    for (const word of ['N-gain', 'Kategori', 'Waktu 1']) await expect(hall.getByText(word)).toHaveCount(0);
  });
});
