// The standings in full by keyboard alone: a number is opened down to the sheet it comes from, help points are given and taken back, and the hall learns nothing of it.
import { expect } from '@playwright/test';
import type { RunId, TeamId } from '../../shared/units.ts';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';
import { giveCommand } from './giveCommand.ts';
import { FRIDAY, giveSheet, key, leave, press, roomIn, wall } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

const cell = (team: string, column: string, value: string) => ({ name: `${team}, ${column}: ${value}`, exact: true });

test('every number opens to how it was made, and help is given and taken back', async ({ app }) => {
  const { console_: page, hall } = await roomIn(app);
  const panel = page.locator('.standings-panel');

  await test.step('sheets come in', async () => {
    await page.locator('input[data-cell="0:0"]').waitFor();
    for (const [row, time] of [[0, '5:50'], [1, '7:00'], [2, '5:50']] as const) await giveSheet(page, row, time);
    await expect(page.getByText('3 dari 10')).toBeVisible();
    await leave(page);
  });

  await test.step('arrows lead to a number and Enter opens it, down to the formula', async () => {
    await key(page, 'y');
    await expect(page.getByRole('heading', { name: /^Klasemen/, level: 2 }).first()).toBeVisible();
    await page.getByRole('tab', { name: 'Total' }).focus();
    await press(page, 'Tab');
    await expect(page.getByRole('button', cell('Arjuno', 'Total', '86,25'))).toBeFocused();
    await expect(page.locator('.foot-bar:visible')).toContainText('Enterlihat asalnya');
    await press(page, 'Enter');
    await expect(panel.getByText('Belum masuk', { exact: false })).toHaveCount(0);
    await expect(panel.locator('.standings-value')).toHaveText('86,25');
    await press(page, 'ArrowDown', 'ArrowDown');
    await expect(page.getByRole('button', cell('Semeru', 'Total', '77,50'))).toBeFocused();
    await expect(panel.locator('.standings-value')).toHaveText('77,50');
    await app.picture(page, 'run-standings-total');
    await expectAccessible(page);
    await press(page, 'Home');
    await expect(panel.getByText('Peringkat 3 = 1 + 2 tim yang lebih baik: Arjuno, Kawi.')).toBeVisible();
    await press(page, 'ArrowUp', 'ArrowUp', 'End');
    await panel.getByRole('button', { name: /^Pipa Bocor/ }).press('Enter');
    // The keyboard stays in the panel, on the way back; the next stop is what can be opened.
    await expect(page.getByRole('button', { name: 'Kembali', exact: true })).toBeFocused();
    await press(page, 'Tab', 'Tab');
    await expect(panel.getByRole('button', { name: /^Hasil/ })).toBeFocused();
    await press(page, 'Enter');
    await expect(panel.locator('.standings-line')).toHaveText('86,25 = 40 + 60 × (12:00 − 5:50) ÷ (12:00 − 4:00)');
    await app.picture(page, 'run-standings-hasil');
    await press(page, 'Enter');
    await expect(panel.getByText('Jadi skornya sama dengan Hasil.')).toBeVisible();
    await press(page, 'Escape');
    await expect(panel).toHaveCount(0);
    await expect(page.getByRole('button', cell('Arjuno', 'Total', '86,25'))).toBeFocused();
  });

  await test.step('help is given, counts at once, and is taken back', async () => {
    const form = page.locator('.standings-form').first();
    await page.getByRole('button', { name: 'Beri poin' }).press('Enter');
    await expect(form.getByRole('alert')).toHaveText(/^Pilih tim yang menolong/);
    await form.getByLabel('Yang menolong').selectOption('Semeru');
    await form.getByLabel('Yang ditolong').selectOption('Kawi');
    await form.getByLabel('Poin').selectOption('1,50');
    await form.getByLabel('Alasan').focus();
    await page.keyboard.type('Meminjamkan tali');
    await press(page, 'Enter');
    await expect(page.getByText('Semeru menolong Kawi: Meminjamkan tali')).toBeVisible();
    await expect(page.getByRole('button', cell('Semeru', 'Total', '79,00'))).toBeVisible();
    await form.getByLabel('Yang menolong').selectOption('Semeru');
    await expect(form.getByText('Semeru masih dapat menerima 1,50.')).toBeVisible();
    await page.getByRole('button', { name: 'Cabut 1,50 dari Semeru' }).press('Enter');
    await expect(page.getByRole('button', cell('Semeru', 'Total', '77,50'))).toBeVisible();
  });

  await test.step('late for apel costs points, and the sum says so', async () => {
    const form = page.locator('.standings-form').last();
    await form.getByLabel('Tim').selectOption('Arjuno');
    await form.getByLabel('Poin').focus();
    await page.keyboard.type('0');
    await form.getByLabel('Alasan').focus();
    await page.keyboard.type('Terlambat apel');
    await press(page, 'Enter');
    await expect(form.getByRole('alert')).toHaveText(/^Poin lebih dari 0/);
    await form.getByLabel('Poin').fill('2');
    await form.getByLabel('Alasan').press('Enter');
    await expect(page.getByText('Arjuno: Terlambat apel')).toBeVisible();
    await page.getByRole('button', cell('Arjuno', 'Total', '84,25')).press('Enter');
    await expect(panel.locator('.standings-line')).toHaveText('84,25 = 86,25 − 2,00');
    await app.picture(page, 'run-standings-extras');
    await press(page, 'Escape');
  });

  await test.step('by day, by value and by exercise; the hall was told nothing of it', async () => {
    await page.getByRole('tab', { name: 'Total' }).focus();
    await press(page, 'ArrowRight');
    await expect(page.getByLabel('Hari', { exact: true })).toHaveValue('2025-05-16');
    await expect(page.getByRole('button', cell('Arjuno', 'Hari ini', '86,25'))).toBeVisible();
    await press(page, 'ArrowRight', 'ArrowRight');
    await expect(page.getByRole('button', cell('Kawi', 'Hasil', '86,25'))).toBeVisible();
    await app.picture(page, 'run-standings-run');
    await expectAccessible(page);
    await press(page, 'ArrowLeft');
    await expect(page.getByLabel('Nilai dasar', { exact: true })).toBeVisible();
    await press(page, 'ArrowLeft', 'ArrowLeft');
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.getByRole('button', cell('Kawi', 'Total', '86,25')).press('Enter');
    await expect(panel).toBeVisible();
    await app.picture(page, 'run-standings-1024');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    for (const hidden of ['86,25', '84,25', 'Terlambat apel']) expect(await wall(hall)).not.toContain(hidden);
  });

  await test.step('behaviour of one team alone counts here and not yet in the hall, and that is said', async () => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await giveCommand(page, { type: 'rateBehaviour', run: 'r1' as RunId, team: 't3' as TeamId, observer: null, basedOn: 0, ratings: { KL: 4, AD: 4, BP: 4 }, note: '' });
    await expect(panel.locator('.standings-value')).toHaveText('91,75');
    await expect(panel.getByText('Untuk aula dihitung 86,25', { exact: false })).toBeVisible();
    await expect(page.locator('.run-pane').getByText('Perilaku belum lengkap: Pipa Bocor 1 dari 10 tim. Di aula tampil sesudah lengkap.')).toBeVisible();
    await app.picture(page, 'run-standings-held-back');
    await expectAccessible(page);
    await leave(page);
    await key(page, 'l');
    await expect.poll(() => wall(hall)).toContain('86,25');
    expect(await wall(hall)).not.toContain('91,75');
  });
  expect(app.problems()).toEqual([]);
});
