// Stations beside the phase: started together, led by key, one gong for all, on the wall as a grid; and what comes at 0:00, through a power cut.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';
import { FRIDAY, MINUTE, cue, key, leave, pictures, roomIn, sizes, take, touch } from './hallRoom.ts';
import { heardIn, listening, named } from './listening.ts';

test.use({ startAt: FRIDAY });

const row = (page: Page, name: string) => page.locator('.station-row:not(.is-all)', { hasText: name });
const tile = (hall: Page, name: string) => hall.locator('.station', { hasText: name });
const enter = async (page: Page, name: string, count: string, length: string): Promise<void> => {
  await page.getByLabel('Nama pos', { exact: true }).fill(name);
  await page.getByLabel('Jumlah pos').fill(count);
  await page.getByLabel('Lama, menit').fill(length);
  await page.keyboard.press('Enter');
};
/** Enters, and waits until each has begun: a clock moved on before that would find them whole. */
const start = async (page: Page, name: string, count: string, length: string): Promise<void> => {
  await enter(page, name, count, length);
  await expect(row(page, name)).toHaveCount(Number(count));
};
/** How tall the digits themselves stand, as parts of the wall's height. */
const digitHeights = (hall: Page): Promise<readonly number[]> => hall.evaluate(() =>
  [...document.querySelectorAll('.station-digits > span')].map((each) => (0.7 * Number.parseFloat(getComputedStyle(each).fontSize)) / innerHeight));
/** No digits leave their tile, and no tile the wall. */
const keptInside = (hall: Page): Promise<boolean> => hall.evaluate(() => [...document.querySelectorAll('.station')].every((station) => {
  const box = station.getBoundingClientRect();
  const [name, digits] = [...station.children].map((child) => ({ child, at: child.getBoundingClientRect() }));
  if (name === undefined || digits === undefined) return false;
  const tall = 0.7 * Number.parseFloat(getComputedStyle(digits.child.firstElementChild ?? digits.child).fontSize);
  return box.right <= innerWidth && box.bottom <= innerHeight && digits.at.bottom <= box.bottom + 1 && digits.at.height >= tall
    && [name, digits].every(({ child }) => child.scrollWidth <= child.clientWidth + 1) && name.child.scrollHeight <= name.child.clientHeight + 1;
}));

test('eight stations and more beside the phase', async ({ app, door }) => {
  test.setTimeout(180_000);
  await app.onEachPage(listening);
  const { console_, hall } = await roomIn(app, false);
  if (door === 'node-host') await touch(hall);
  const gongs = async () => named(await heardIn(hall)).filter((sound) => sound === 'gong').length;

  await test.step('nothing is shown of stations before there are any', async () => {
    await expect(console_.getByRole('group', { name: 'Siapkan tampilan berikutnya' }).getByRole('button', { name: 'Waktu pos' })).toBeDisabled();
  });

  await test.step('K, three fields and Enter start eight at one instant; a wrong one is said in its place', async () => {
    await key(console_, 'k');
    await enter(console_, 'Pos', '13', '25');
    await expect(console_.getByText('Tulis angka 1 sampai 12.')).toBeVisible();
    await app.picture(console_, 'console-stations-form');
    await start(console_, 'Pos', '8', '25');
    await expect(console_.locator('.station-row')).toHaveCount(9);
    const shown = await console_.locator('.station-row .number').allInnerTexts();
    expect(new Set(shown).size).toBe(1);
    await cue(console_, 'Waktu pos');
    await take(console_);
    await expect(hall.locator('.station')).toHaveCount(8);
    await app.picture(console_, 'console-stations');
    await expectAccessible(console_);
    await pictures(app, hall, 'stations-8');
    expect(await keptInside(hall)).toBe(true);
  });

  await test.step('led by key: one chosen with the arrows, paused, moved; the others go on', async () => {
    await key(console_, 'k');
    await console_.keyboard.press('ArrowDown');
    await console_.keyboard.press('ArrowDown');
    await console_.keyboard.press('Space');
    await expect(tile(hall, 'Pos 2')).toHaveAttribute('data-state', 'paused');
    await expect(tile(hall, 'Pos 1')).toHaveAttribute('data-state', 'calm');
    await console_.keyboard.press('ArrowDown');
    for (let i = 0; i < 3; i++) await console_.keyboard.press('+');
    await console_.keyboard.press('-');
    await expect(tile(hall, 'Pos 3')).toContainText(/27:[0-3]\d/);
    await expect(console_.getByRole('button', { name: 'Mulai', exact: true })).toBeVisible();
  });

  await test.step('twelve, each urgency by colour and shape, with long names too', async () => {
    await leave(console_);
    await console_.getByRole('button', { name: 'Tambah', exact: true }).click();
    await start(console_, 'Jembatan Kepercayaan Bersama', '1', '1');
    await console_.getByRole('button', { name: 'Tambah', exact: true }).click();
    await start(console_, 'Aula', '2', '0:04');
    await console_.getByRole('button', { name: 'Tambah', exact: true }).click();
    await start(console_, 'Taman', '1', '5');
    await app.advance(4 * MINUTE + 6_000);
    await expect(tile(hall, 'Taman')).toHaveAttribute('data-state', 'lastMinute');
    await expect(tile(hall, 'Aula 1')).toHaveAttribute('data-state', 'over');
    await expect.poll(gongs, { timeout: 15_000 }).toBeGreaterThanOrEqual(1);
    await pictures(app, hall, 'stations-12');
    expect(await keptInside(hall)).toBe(true);
    await app.picture(console_, 'console-stations-12');
    await console_.getByRole('button', { name: /^Layar aula terang/ }).click();
    await expect(hall.locator('html')).toHaveAttribute('data-hall-theme', 'light');
    await pictures(app, hall, 'stations-12-light');
    await console_.getByRole('button', { name: /^Layar aula gelap/ }).click();
  });

  await test.step('finishing what still runs asks twice; two that are left stand at a quarter of the wall and more', async () => {
    for (const name of ['Jembatan', 'Aula 1', 'Aula 2', 'Taman', 'Pos 8', 'Pos 7', 'Pos 6', 'Pos 5', 'Pos 4', 'Pos 3']) {
      const count = await console_.locator('.station-row').count();
      await row(console_, name).click();
      await console_.getByRole('button', { name: 'Selesai', exact: true }).click();
      await expect(console_.locator('.station-row')).toHaveCount(count);
      await console_.getByRole('button', { name: 'Tekan lagi' }).click();
      await expect(console_.locator('.station-row')).toHaveCount(count - 1);
    }
    for (const [width, height] of sizes) {
      await hall.setViewportSize({ width, height });
      for (const tall of await digitHeights(hall)) expect(tall).toBeGreaterThanOrEqual(0.25);
    }
    await pictures(app, hall, 'stations-2');
    expect(await keptInside(hall)).toBe(true);
  });

  await test.step('those that end at one instant ring with one gong', async () => {
    await console_.getByRole('button', { name: 'Tambah', exact: true }).click();
    await start(console_, 'Pos', '8', '10');
    const before = await gongs();
    await app.advance(10 * MINUTE - 4_000);
    await expect(tile(hall, 'Pos 8')).toHaveAttribute('data-state', 'over', { timeout: 20_000 });
    await expect.poll(gongs, { timeout: 15_000 }).toBe(before + 1);
    await expect(hall.locator('.station.overtime')).toHaveCount(8);
    expect(await gongs()).toBe(before + 1);
  });
  expect(app.problems()).toEqual([]);
});

test('what comes at 0:00, and a phase begun anew', async ({ app }) => {
  test.setTimeout(120_000);
  const { console_, hall } = await roomIn(app);

  await test.step('to stop: the digits stay at 0:00', async () => {
    await console_.getByText('Berhenti', { exact: true }).click();
    await leave(console_);
    await key(console_, 'Space');
    await key(console_, 't');
    await expect(hall.locator('.digits')).toHaveText(/^(4:00|3:5\d)$/);
    await app.advance(4 * MINUTE + 20_000);
    await expect(hall.locator('.digits')).toHaveText('0:00');
    await expect(hall.getByText('Waktu habis')).toBeVisible();
    await pictures(app, hall, 'timer-stopped');
    await app.picture(console_, 'console-timer-stopped');
  });

  await test.step('R and Backspace ask for a second press', async () => {
    await key(console_, 'r');
    await expect(console_.getByRole('button', { name: /^Tekan lagi/ })).toBeVisible();
    await expect(hall.locator('.digits')).toHaveText('0:00');
    await key(console_, 'r');
    await expect(hall.locator('.digits')).toHaveText(/^(4:00|3:5\d)$/);
    await key(console_, 'n');
    await expect(hall.getByRole('heading', { name: 'Susun strategi' })).toBeVisible();
    await expect(console_.getByText('Fase 2 dari 4')).toBeVisible();
    await key(console_, 'Backspace');
    await expect(console_.getByRole('button', { name: /^Tekan lagi/ })).toBeVisible();
    await key(console_, 'Backspace');
    await expect(hall.getByRole('heading', { name: 'Penjelasan aturan' })).toBeVisible();
  });

  await test.step('the next phase by itself', async () => {
    await key(console_, 'z');
    await expect(console_.getByRole('radio', { name: 'Terus' })).toBeChecked();
    await key(console_, 'z');
    await expect(console_.getByRole('radio', { name: 'Fase berikut' })).toBeChecked();
    await app.advance(4 * MINUTE + 5_000);
    await expect(hall.getByRole('heading', { name: 'Susun strategi' })).toBeVisible();
    await expect(hall.locator('.digits')).toHaveText(/^2:[3-5]\d$/);
  });

  await test.step('begun inside a power cut, it stays, and goes back when that was a pause', async () => {
    await app.powerCut({ until: FRIDAY + 13 * MINUTE, meanwhile: async () => undefined });
    const [again, wall] = [await app.console(), await app.hall()];
    await expect(wall.getByRole('heading', { name: 'Pelaksanaan' })).toBeVisible({ timeout: 20_000 });
    await again.getByRole('button', { name: 'Jeda selama mati' }).click();
    await expect(wall.getByRole('heading', { name: 'Susun strategi' })).toBeVisible();
    await expect(wall.locator('.digits')).toHaveText(/^2:[2-5]\d$/);
  });
});
