// Instruments by keyboard alone: one removed and brought back, one changed and found again as it was typed, and a new one begun.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { App } from '../setup/doors/app.ts';
import { test } from '../setup/story.ts';
import { bothSizes } from './bothSizes.ts';
import { FRIDAY, key, leave, openDemo } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

const seen = (app: App, page: Page, name: string): Promise<void> => bothSizes(app, page, `instruments-${name}`);

test('an instrument is removed, changed and begun, by keyboard', async ({ app }) => {
  test.setTimeout(240_000);
  const page = await openDemo(app);
  await leave(page);
  await key(page, '3');
  await key(page, 'h');

  await test.step('the list says of each who fills it in, when and how often', async () => {
    await expect(page.getByRole('heading', { name: 'Instrumen', exact: true })).toBeVisible();
    await expect(page.getByRole('row', { name: /Tes pengetahuan Tes Dengan kode 20 0 0 1/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /Evaluasi penyelenggaraan Evaluasi Tanpa nama 12 tidak diisi 0 1/ })).toBeVisible();
    await seen(app, page, 'list');
  });

  await test.step('the chosen one is removed by its key, and undo brings it back', async () => {
    await key(page, 'ArrowDown');
    await expect(page.getByRole('heading', { name: 'Skala pola pikir' })).toBeVisible();
    await key(page, '-');
    await expect(page.getByRole('row', { name: /^Skala pola pikir/ })).toHaveCount(0);
    await key(page, 'Control+z');
    await expect(page.getByRole('row', { name: /^Skala pola pikir/ })).toBeVisible();
    await page.getByRole('button', { name: 'Skala pola pikir', exact: true }).press('Enter');
    await leave(page);
  });

  await test.step('what is typed in the editor is found again after a look elsewhere, and asked about before it goes', async () => {
    await key(page, 'Enter');
    const name = page.getByRole('textbox', { name: 'Nama', exact: true });
    await expect(name).toBeFocused();
    await name.fill('Skala pola pikir kota');
    await seen(app, page, 'editor');
    await leave(page);
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await page.getByRole('alertdialog').getByRole('button').first().click();
    await key(page, 'w');
    await key(page, 'w');
    await expect(name).toHaveValue('Skala pola pikir kota');
  });

  await test.step('a sentence missing is said at its field; saved, the list has the new name', async () => {
    const words = page.getByRole('group', { name: 'Butir 1', exact: true }).getByRole('textbox', { name: 'Kata-kata', exact: true });
    const before = await words.inputValue();
    await words.fill('');
    await page.keyboard.press('Control+Enter');
    await page.locator('body').press('Control+Enter');
    await expect(words).toHaveAttribute('aria-invalid', 'true');
    await words.fill(before);
    await leave(page);
    await page.getByRole('alertdialog').getByRole('button').first().click();
    await page.locator('body').press('Control+Enter');
    await expect(page.getByRole('row', { name: /Skala pola pikir kota/ })).toBeVisible();
  });

  await test.step('a new one is begun by its key', async () => {
    await leave(page);
    await key(page, '+');
    await expect(page.getByRole('heading', { name: 'Instrumen baru' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Nama', exact: true })).toBeFocused();
  });
});
