// An exercise explained and reflected on by keyboard alone: rules one by one, five steps, one commitment a team, and the paper for it.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';
import { cutOff } from './cutOff.ts';
import { FRIDAY, MINUTE, key, leave, pictures, roomIn, wall } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

const promise = 'Membalas aduan warga dalam tiga hari kerja, mulai Senin, bersama seksi layanan';
const personal = 'Menyapa warga lebih dahulu';
const fieldOf = (page: Page, team: string) => page.getByRole('textbox', { name: `Komitmen ${team}`, exact: true });
const MAY_BE_CUT = '.run-pane-acts .mantine-Button-label, .panes button, .debrief-ways';

test('an exercise is explained, reflected on and promised upon, by keyboard', async ({ app }) => {
  test.setTimeout(240_000);
  const { console_: page, hall } = await roomIn(app);
  await leave(page);

  await test.step('the briefing is cued by one key, and shown by the take', async () => {
    await key(page, 'i');
    await expect(page.getByRole('heading', { name: /^Penjelasan / })).toBeVisible();
    await expect(page.getByText('Siap. Tekan Enter untuk menampilkan di aula.')).toBeVisible();
    expect(await wall(hall)).not.toContain('ikuti arahan tim kesehatan');
    await key(page, 'Enter');
    await expect(hall.getByText('ikuti arahan tim kesehatan')).toBeVisible();
    await expect(hall.getByText('Bahan')).toBeVisible();
    await pictures(app, hall, 'briefing');
  });

  await test.step('rule by rule, none before its turn, then all of them', async () => {
    const shown = hall.locator('.hall-layer').last().locator('.briefing-rules > li');
    for (const count of [1, 2, 3]) {
      await key(page, 'PageDown');
      await expect(shown).toHaveCount(count);
      for (const seen of [hall.locator('.scene'), page.locator('.run-pane')]) await expect(seen.getByText(`Aturan ${count} dari 5`)).toBeVisible();
    }
    await app.picture(page, 'run-briefing');
    await expectAccessible(page);
    expect(await cutOff(page, MAY_BE_CUT)).toEqual([]);
    await key(page, 'PageUp');
    await expect(shown).toHaveCount(2);
    await key(page, 'Home');
    await expect(shown).toHaveCount(5);
    await expect(hall.getByText('Semua aturan')).toBeVisible();
    await pictures(app, hall, 'briefing-rules');
  });

  await test.step('the debrief starts by one key; its first minute runs, and the wall waits for the take', async () => {
    await key(page, 'e');
    await expect(page.getByRole('button', { name: /^Mulai Refleksi 5M/ })).toBeVisible();
    await expect(page.getByText('aula menunggu Enter')).toBeVisible();
    await key(page, 'v');
    await expect(page.getByText('Siap. Tekan Enter untuk menampilkan di aula.')).toBeVisible();
    await expect(page.getByRole('timer').last()).toHaveText(/^(1:00|0:5\d)$/);
    await expect(hall.getByText(/^Refleksi 5M: /)).toHaveCount(0);
    await key(page, 'Enter');
    await expect(hall.getByText(/^Refleksi 5M: /)).toBeVisible();
    await expect(hall.locator('.debrief-questions > li')).toHaveCount(3);
  });

  await test.step('steps go on and back, each with its own time', async () => {
    const now = hall.locator('.debrief-steps [aria-current=step]');
    await key(page, 'PageDown');
    await expect(now).toHaveText('Mengungkapkan');
    await expect(page.locator('.debrief-ways [aria-current=step]')).toHaveText('Mengungkapkan');
    await key(page, 'PageDown');
    await expect(now).toHaveText('Mengolah');
    await app.advance(MINUTE / 3);
    await expect(hall.getByRole('timer')).toHaveText(/^2:(40|3\d)$/);
    // The mountains move a little every second.
    await hall.emulateMedia({ reducedMotion: 'reduce' });
    await pictures(app, hall, 'debrief');
    await app.picture(page, 'run-debrief');
    await expectAccessible(page);
    expect(await cutOff(page, MAY_BE_CUT)).toEqual([]);
    await key(page, 'PageUp');
    await expect(now).toHaveText('Mengungkapkan');
    await expect(page.locator('.debrief-ways [aria-current=step]')).toHaveText('Mengungkapkan');
    for (const step of ['Mengolah', 'Menyimpulkan', 'Menerapkan']) {
      await key(page, 'PageDown');
      await expect(now).toHaveText(step);
      await expect(page.locator('.debrief-ways [aria-current=step]')).toHaveText(step);
    }
    await expect(hall.getByRole('timer')).toHaveCount(0);
    await expect(page.getByText('Sudah menulis')).toBeVisible();
  });

  await test.step('one commitment a team, field by field; what is missing is said', async () => {
    await expect(page.getByText('0 dari 10 tim', { exact: true })).toBeVisible();
    await fieldOf(page, 'Arjuno').focus();
    await page.keyboard.type(promise);
    await page.keyboard.press('Enter');
    await expect(fieldOf(page, 'Semeru')).toBeFocused();
    await page.keyboard.type('Satu nomor telepon untuk semua dinas');
    await page.keyboard.press('Enter');
    await expect(page.getByText('2 dari 10 tim', { exact: true })).toBeVisible();
    await expect(page.getByText(/^Belum: Kawi, Panderman/)).toBeVisible();
    await expect(fieldOf(page, 'Arjuno')).toHaveValue(promise);
    expect(await wall(hall)).not.toContain(promise);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Hapus komitmen Semeru' }).press('Enter');
    await expect(page.getByText('1 dari 10 tim', { exact: true })).toBeVisible();
    await leave(page);
    await page.keyboard.press('Control+z');
    await expect(fieldOf(page, 'Semeru')).toHaveValue('Satu nomor telepon untuk semua dinas');
  });

  await test.step('a person’s own is noted, and the journal says for whom, not what', async () => {
    await page.getByText('Komitmen pribadi, bila ada yang mau').click();
    await page.locator('.personal').getByLabel('Peserta').selectOption({ index: 1 });
    await page.locator('.personal').getByLabel('Komitmennya').fill(personal);
    await page.getByRole('button', { name: 'Catat', exact: true }).press('Enter');
    const noted = page.locator('.personal li');
    await expect(noted).toHaveCount(1);
    await noted.scrollIntoViewIfNeeded();
    await app.picture(page, 'run-commitments');
    await expectAccessible(page);
    await leave(page);
    await page.getByRole('button', { name: 'Menu', exact: true }).press('Enter');
    await page.getByRole('menuitem', { name: /^Riwayat/ }).press('Enter');
    await expect(page.getByText(/^Komitmen pribadi .* dicatat$/)).toBeVisible();
    await expect(page.getByText(`Komitmen Arjuno: "${promise}"`)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Riwayat', exact: true }).getByText(personal)).toHaveCount(0);
    await leave(page);
  });

  await test.step('the paper is made from the part Close', async () => {
    await key(page, '3');
    await page.getByRole('button', { name: 'Komitmen tim', exact: true }).press('Enter');
    await leave(page);
    await key(page, 'p');
    await expect(page.getByRole('status').filter({ hasText: 'halaman, tersimpan' })).toBeVisible({ timeout: 60_000 });
    await app.picture(page, 'close-commitments');
  });

  await test.step('a narrow console and a dark one still hold all of it', async () => {
    await key(page, '2');
    await page.getByRole('group', { name: 'Bagian kerja' }).getByRole('button', { name: 'Refleksi' }).press('Enter');
    await page.setViewportSize({ width: 1024, height: 768 });
    await expect(page.getByRole('heading', { name: 'Komitmen tim' })).toBeVisible();
    await app.picture(page, 'run-debrief-1024');
    expect(await cutOff(page, MAY_BE_CUT)).toEqual([]);
    // What is left of the main size at 200 %.
    await page.setViewportSize({ width: 683, height: 384 });
    expect(await cutOff(page, MAY_BE_CUT)).toEqual([]);
  });
  expect(app.problems()).toEqual([]);
});
