// A laptop whose one screen must serve the audience and the facilitator: the hall over the console, its keys, and the small panel.
import { expect } from '@playwright/test';
import { exercises } from '../../shared/library/exercises.ts';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';
import { FRIDAY, key, leave, openDemo } from './hallRoom.ts';

test.use({ startAt: FRIDAY, displays: 1 });

const objective = exercises.find(({ name }) => name.id === 'Pipa Bocor')?.objective.id ?? '';

test('one screen: the hall fills it, the keys go on, and one key lays a panel over it', async ({ app }) => {
  test.skip(app.displays > 1, 'this machine has a second display');
  const page = await openDemo(app);
  await key(page, '2');
  await page.locator('input[data-cell="0:0"]').focus();
  await page.keyboard.type('5:00');
  await page.keyboard.press('Control+Enter');
  await leave(page);
  const wall = page.locator('.one-screen');
  const panel = page.getByRole('complementary', { name: 'Konsol' });

  await test.step('P shows the hall and nothing of the console', async () => {
    await expect(page.getByText(/^Hanya (ada )?satu layar/)).toBeVisible();
    await key(page, 'p');
    await expect(wall.getByText('Retret Kerja Sama ASN').first()).toBeVisible();
    await expect(panel).toBeHidden();
    expect(await wall.boundingBox()).toEqual({ x: 0, y: 0, width: 1366, height: 768 });
  });

  await test.step('the keys of the run go on; keys of what is covered do nothing', async () => {
    await key(page, 'Space');
    await key(page, 't');
    await expect(wall.getByText('Penjelasan aturan').first()).toBeVisible();
    await key(page, 's');
    await key(page, '3');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(wall.getByText('Penjelasan aturan').first()).toBeVisible();
  });

  await test.step('no pane behind the wall opens or has Enter: what is cued is shown', async () => {
    await key(page, '/');
    await key(page, 'a');
    await expect(page.locator('.run-middle .panes [aria-pressed=true]')).toHaveText('Nilai');
    await expect(page.locator('.sheets-code')).toHaveCount(0);
    await leave(page);
    await expect(wall).toBeHidden();
    await key(page, 'i');
    await expect(page.getByText('Siap. Tekan Enter untuk menampilkan di aula.')).toBeVisible();
    await key(page, 'c');
    await expect(page.getByRole('combobox', { name: 'Siapa yang membacakan?' })).toBeFocused();
    await leave(page);
    await key(page, 'p');
    await key(page, 'Enter');
    await expect(wall.getByText(objective).first()).toBeVisible();
    await leave(page);
    await key(page, 'c');
    await key(page, 't');
    await key(page, 'Enter');
    await key(page, 'p');
    await expect(wall.getByText('Penjelasan aturan').first()).toBeVisible();
  });

  await test.step('P again lays the panel over it, which holds no points', async () => {
    await key(page, 'p');
    await expect(panel.getByText('Waktu', { exact: true })).toBeVisible();
    await expect(panel.getByText('Penjelasan aturan')).toBeVisible();
    await expect(panel).not.toContainText(/\d,\d\d/);
    await app.picture(page, 'console-one-screen');
    await expectAccessible(page);
    await key(page, 'p');
    await expect(panel).toBeHidden();
  });

  await test.step('Escape brings the console back as it was left', async () => {
    await key(page, 'p');
    await panel.getByRole('button', { name: /^Kembali ke konsol/ }).click();
    await expect(wall).toBeHidden();
    await expect(page.locator('input[data-cell="0:0"]')).toHaveValue('5:00');
    expect(await page.evaluate(() => document.fullscreenElement)).toBe(null);
    await app.picture(page, 'console-after-one-screen');
  });
});
