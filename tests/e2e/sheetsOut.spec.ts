// From paper to screen by keyboard alone: all sheets are out, a code leads to its row, the row is filled in, and the board shows it in.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';
import { FRIDAY, key, leave, press, roomIn } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

const chip = (page: Page, code: string) => page.locator(`.sheets-chip[data-code="${code}"]`);
const says = (page: Page) => page.locator('.sheets-code p');
const board = async (page: Page): Promise<void> => {
  await leave(page);
  await key(page, 'w');
};

test('a code on paper leads to its row, and the board shows what is still out', async ({ app }) => {
  test.setTimeout(120_000);
  const { console_: page } = await roomIn(app, false);

  await test.step('a rotation, with Pipa Bocor offered for its first station', async () => {
    await leave(page);
    await key(page, '1');
    await page.getByRole('navigation', { name: 'Langkah persiapan' }).getByRole('button', { name: /^Rotasi/ }).press('Enter');
    await page.getByText('Berkelompok', { exact: true }).click();
    await expect(page.getByLabel('Latihan di pos 1', { exact: true })).toHaveValue('pipa-bocor');
    await page.getByLabel(/^Mulai pukul/).fill('08.30');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Tersimpan, versi 1')).toBeVisible();
  });

  await test.step('at first all are out', async () => {
    await leave(page);
    await key(page, '2');
    await board(page);
    await expect(page.getByText('10 dari 10 lembar belum masuk')).toBeVisible();
    await expect(page.locator('.sheets-chip.is-out')).toHaveCount(10);
    await app.picture(page, 'run-sheets');
    await expectAccessible(page);
  });

  await test.step('a wrong code says what is wrong, and stays as it was typed', async () => {
    await key(page, '/');
    await page.keyboard.type('p7-r1-07');
    await page.keyboard.press('Enter');
    await expect(says(page)).toHaveText('Tidak ada pos 7; rencana ini hanya sampai pos 5.');
    await expect(page.getByLabel('Kode lembar')).toHaveValue('p7-r1-07');
    await app.picture(page, 'run-sheets-code');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByLabel('Kode lembar')).toHaveCount(0);
  });

  await test.step('one of another version is opened only after it was read', async () => {
    await key(page, '/');
    await page.keyboard.type('P1-R5-01');
    await page.keyboard.press('Enter');
    await expect(says(page)).toContainText('P1-R5-01 tidak cocok dengan rencana versi 1. Kodenya sekarang P1-R1-01.');
    await page.keyboard.press('Enter');
    await expect(page.locator('input[data-cell="0:0"]')).toBeFocused();
  });

  await test.step('the right one leads to its row, where the time is typed', async () => {
    await leave(page);
    await key(page, '/');
    await page.keyboard.type('p1r307');
    await expect(says(page)).toHaveText('P1-R3-07 · Pipa Bocor · Tim 7 Metro');
    await page.keyboard.press('Enter');
    await expect(page.locator('input[data-cell="6:0"]')).toBeFocused();
    await page.keyboard.type('5:30');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(/^Tersimpan /)).toBeVisible();
  });

  await test.step('the board shows it in; arrows lead on, Enter opens the next', async () => {
    await board(page);
    await expect(page.getByText('9 dari 10 lembar belum masuk')).toBeVisible();
    await expect(chip(page, 'P1-R3-07')).toHaveClass(/is-in/);
    await press(page, 'ArrowDown');
    await expect(chip(page, 'P1-R1-01')).toBeFocused();
    await press(page, 'ArrowDown', 'ArrowRight');
    await expect(chip(page, 'P1-R2-10')).toBeFocused();
    await expect(page.locator('.sheets-pane > footer')).toContainText('P1-R2-10 Pipa Bocor · Tim 10 Anjasmoro · Belum masuk');
    await press(page, 'Enter');
    await expect(page.locator('input[data-cell="9:0"]')).toBeFocused();
  });

  await test.step('only what is still out, and a narrow console', async () => {
    await board(page);
    await page.getByRole('button', { name: 'Hanya yang belum masuk' }).press('Enter');
    await expect(page.locator('.sheets-chip')).toHaveCount(9);
    await page.setViewportSize({ width: 1024, height: 768 });
    await app.picture(page, 'run-sheets-1024');
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  });
  expect(app.problems()).toEqual([]);
});
