// The hall as its audience and its facilitator live it: cue and take, words, a shared target, and whole scenes only.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';
import { FRIDAY, atRest, cue, giveSheet, key, leave, pictures, roomIn, take, wall } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

/** The message written last is cued once more. */
const showAgain = async (page: Page): Promise<void> => {
  await cue(page, 'Pesan');
  await page.getByRole('button', { name: 'Siapkan pesan' }).click();
};

test('nothing reaches the hall before it is taken', async ({ app }) => {
  test.setTimeout(300_000);
  const { console_, hall } = await roomIn(app);

  await test.step('a cue is seen small in the console and nowhere else; a take shows it', async () => {
    const before = await wall(hall);
    await cue(console_, 'Logo');
    await expect(console_.getByRole('img', { name: 'Yang disiapkan untuk aula: Logo' })).toBeVisible();
    await expect(console_.getByRole('img', { name: 'Yang tampil di aula: Sambutan' })).toBeVisible();
    expect(await wall(hall)).toBe(before);
    await key(console_, 'Enter');
    await expect(hall.getByText('Kompak', { exact: true })).toBeVisible();
    await expect(console_.getByRole('img', { name: 'Yang tampil di aula: Logo' })).toBeVisible();
    await pictures(app, hall, 'logo');
  });

  await test.step('the tile that is lit is of the scene the hall shows, where the one taken has nothing to show', async () => {
    const tiles = console_.getByRole('group', { name: 'Siapkan tampilan berikutnya' });
    await key(console_, 't');
    await expect(console_.getByRole('img', { name: 'Yang tampil di aula: Sambutan' })).toBeVisible();
    await expect(tiles.locator('[aria-current]')).toHaveText(/Sambutan/);
  });

  await test.step('L and B reach the hall at once, and B again brings back what was there', async () => {
    await key(console_, 'l');
    await expect(hall.getByText('Belum ada nilai')).toBeVisible();
    await key(console_, 'b');
    await expect(hall.locator('.scene-black')).toBeVisible();
    await key(console_, 'b');
    await expect(hall.getByText('Belum ada nilai')).toBeVisible();
  });

  await test.step('a message is written, cued and taken; the next one waits its turn', async () => {
    const write = async (text: string, urgency: string): Promise<void> => {
      await cue(console_, 'Pesan');
      await console_.getByLabel('Pesan untuk aula').fill(text);
      await console_.getByText(urgency, { exact: true }).click();
      await console_.getByRole('button', { name: 'Siapkan pesan' }).click();
      await expect(console_.getByRole('img', { name: 'Yang disiapkan untuk aula: Pesan' })).toContainText(text);
    };
    await write('Kumpul di aula pukul 13.00', 'Biasa');
    expect(await wall(hall)).not.toContain('Kumpul');
    await take(console_);
    await expect(hall.getByRole('heading', { name: 'Kumpul di aula pukul 13.00' })).toBeVisible();
    await pictures(app, hall, 'message');
    await write('Hujan deras: semua tim masuk ke aula lewat pintu timur', 'Penting');
    expect(await wall(hall)).toContain('Kumpul');
    await app.picture(console_, 'console-message');
    await expectAccessible(console_);
    await take(console_);
    await expect(hall.getByText('Penting')).toBeVisible();
    await pictures(app, hall, 'message-important');
  });

  await test.step('a shared target stands under the three best, alone, and nowhere without one', async () => {
    for (const [row, time] of ['4:30', '5:00', '7:15', '5:00', '5:30', '8:00', '6:40', '9:10', '6:00', '7:00'].entries()) await giveSheet(console_, row, time);
    await expect(console_.getByText('10 dari 10')).toBeVisible();
    await leave(console_);
    await expect(console_.getByRole('button', { name: 'Target bersama' })).toBeDisabled();
    await console_.getByRole('button', { name: 'Target', exact: true }).click();
    await console_.getByLabel('Semboyan').fill('Sepuluh tim, satu puncak');
    await console_.getByLabel('Target, dalam poin').fill('1000');
    await console_.getByRole('button', { name: 'Tetapkan' }).click();
    await cue(console_, 'Klasemen');
    await take(console_);
    await expect(hall.getByText('dari 1.000 poin')).toBeVisible();
    await expect(hall.getByText(/^kurang \d+ poin$/)).toBeVisible();
    await pictures(app, hall, 'three-target');
    await console_.getByRole('button', { name: 'Target bersama' }).click();
    await expect(hall.locator('.target-figure')).toBeVisible();
    expect(await wall(hall)).not.toContain('Arjuno');
    await pictures(app, hall, 'together');
  });

  await test.step('a board without numbers, and the board of all', async () => {
    await console_.getByRole('button', { name: 'Tanpa angka' }).click();
    await expect(hall.getByText('Urutan tim')).toBeVisible();
    await atRest(hall);
    expect((await wall(hall)).replace('DEMO: semua data rekaan', '')).not.toMatch(/\d/);
    await pictures(app, hall, 'no-numbers');
    await console_.getByRole('button', { name: 'Semua tim' }).click();
    await expect(hall.getByText('Klasemen tim')).toBeVisible();
    await pictures(app, hall, 'all');
  });

  await test.step('the closing, and the light theme', async () => {
    await cue(console_, 'Penutup');
    await take(console_);
    await expect(hall.getByText('Terima kasih')).toBeVisible();
    await pictures(app, hall, 'closing');
    await console_.getByRole('button', { name: /^Layar aula terang/ }).click();
    await expect(hall.locator('html')).toHaveAttribute('data-hall-theme', 'light');
    await pictures(app, hall, 'closing-light');
    for (const [name, scene, sign] of [['message-important-light', 'Pesan', 'Penting'], ['all-light', 'Klasemen', 'Klasemen tim']] as const) {
      if (scene === 'Pesan') await showAgain(console_);
      else await cue(console_, scene);
      await take(console_);
      await expect(hall.getByText(sign, { exact: true })).toBeVisible();
      await pictures(app, hall, name);
    }
  });

  await test.step('whatever comes at once, each scene appears whole over the one before, and the last stays', async () => {
    await hall.evaluate(() => {
      const seen: number[] = [];
      Object.assign(globalThis, { layersSeen: seen });
      new MutationObserver(() => seen.push(document.querySelectorAll('.hall-layer').length)).observe(document.querySelector('.hall') as Node, { childList: true });
    });
    for (const pressed of ['l', 't', 'b', 'b', 'l']) await key(console_, pressed);
    const layersSeen = () => hall.evaluate(() => (globalThis as unknown as { layersSeen: number[] }).layersSeen);
    // It was there before the first key too, so only the wall that stays once the first scene has come counts.
    await expect.poll(async () => (await layersSeen()).length).toBeGreaterThan(0);
    await expect.poll(() => wall(hall), { timeout: 20_000 }).toContain('Klasemen tim');
    await atRest(hall);
    expect(Math.max(...await layersSeen())).toBe(2);
    await expect.poll(() => wall(hall), { timeout: 20_000 }).toContain('Klasemen tim');
  });
  expect(app.problems()).toEqual([]);
});
