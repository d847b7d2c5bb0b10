// What teams say is noted by keyboard while a debrief is led; on the last evening a question, quiet time and the shared notes are in the hall, and nothing private ever is.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { App } from '../setup/doors/app.ts';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';
import { FRIDAY, MINUTE, key, leave, pictures, roomIn, wall } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

const secret = 'Kami saling menyalahkan di menit akhir';
const open = 'Kami baru sadar sesudah berhenti sebentar dan mendengar yang paling diam';
const long = `${'Kami belajar bahwa warga tidak bertanya dinas mana yang salah, tetapi kapan urusannya selesai, dan itu hanya terjawab bila kami mau saling menelepon lebih dahulu. '.repeat(4)}`.slice(0, 600).trim();

const jot = (page: Page) => page.getByRole('textbox', { name: /^Nomor tim, lalu ucapannya/ });
const note = async (page: Page, said: string): Promise<void> => {
  await leave(page);
  await key(page, ',');
  await expect(jot(page)).toBeFocused();
  await page.keyboard.insertText(said);
  await page.keyboard.press('Enter');
  await expect(jot(page)).toHaveValue('');
};
const notes = (page: Page) => page.locator('.jot .jot-list li');
/** Words of the wall that stand outside it, or over each other's box. */
const cutOnWall = (hall: Page): Promise<readonly string[]> => hall.evaluate(() => [...document.querySelectorAll('.hall-layer:last-child :is(h1, blockquote, figcaption, .scene-head p, .reflection-quiet p)')]
  .flatMap((each) => {
    const { top, bottom, left, right } = each.getBoundingClientRect();
    const base = document.querySelector('.hall-layer:last-child .base')?.getBoundingClientRect().top ?? innerHeight;
    const head = each.closest('.scene-head') === null ? document.querySelector('.hall-layer:last-child .scene-head')?.getBoundingClientRect().bottom ?? 0 : 0;
    return top < head || bottom > base || left < 0 || right > innerWidth ? [`${each.tagName} ${Math.round(top)}-${Math.round(bottom)}`] : [];
  }));

/** The same wall for a bright room. */
const inLight = async (app: App, hall: Page, name: string): Promise<void> => {
  await hall.evaluate(() => { document.documentElement.dataset['hallTheme'] = 'light'; });
  await pictures(app, hall, `${name}-light`);
  await hall.evaluate(() => { document.documentElement.dataset['hallTheme'] = 'dark'; });
};

test('what teams say is noted, kept, and shared in the hall on the last evening', async ({ app }) => {
  test.setTimeout(240_000);
  const { console_: page, hall } = await roomIn(app);
  await leave(page);

  await test.step('a line is noted at the present step, with the number of the team', async () => {
    await key(page, 'e');
    await key(page, 'v');
    await expect(page.locator('.debrief-time')).toBeVisible();
    await leave(page);
    await key(page, 'PageDown');
    await expect(page.locator('.debrief-ways [aria-current=step]')).toHaveText('Mengungkapkan');
    await note(page, `2 ${secret}`);
    await expect(notes(page)).toHaveCount(1);
    await expect(notes(page).first()).toContainText('Semeru');
    await expect(notes(page).first()).toContainText('Mengungkapkan');
    await expect(notes(page).first()).toContainText('Pribadi');
  });

  await test.step('a line that is not whole stays, and says what it lacks', async () => {
    await key(page, ',');
    for (const [typed, said] of [['Tanpa nomor', 'Awali dengan nomor tim'], ['77 Tidak ada', 'Tidak ada tim nomor 77'], ['3', 'Tulis ucapan Kawi sesudah nomornya']] as const) {
      await jot(page).fill(typed);
      await page.keyboard.press('Enter');
      await expect(page.getByText(said)).toBeVisible();
      await expect(jot(page)).toHaveValue(typed);
    }
    await jot(page).fill('');
    await note(page, `3. ${open}`);
    await expect(notes(page)).toHaveCount(2);
    await page.getByRole('button', { name: 'Pribadi. Tandai catatan Kawi boleh dibagikan' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Boleh dibagikan. Tandai catatan Kawi pribadi' })).toBeVisible();
    await page.locator('.jot').scrollIntoViewIfNeeded();
    await app.picture(page, 'run-reflection-notes');
    await expectAccessible(page);
  });

  await test.step('the last evening is prepared by key, and shown by the take', async () => {
    await leave(page);
    await key(page, '.');
    await expect(page.getByRole('heading', { name: 'Refleksi malam terakhir' })).toBeVisible();
    await page.getByLabel('Lama hening, menit').fill('99');
    await expect(page.getByText('Isi 1 sampai 60 menit.')).toBeVisible();
    await page.getByLabel('Lama hening, menit').fill('5');
    await page.getByLabel('Pertanyaan', { exact: true }).selectOption({ index: 1 });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Siap. Tekan Enter untuk menampilkan di aula.')).toBeVisible();
    expect(await wall(hall)).not.toContain('paling terbantu');
    await leave(page);
    await key(page, 'Enter');
    await expect(hall.getByText('Kapan Anda merasa paling terbantu oleh tim, dan oleh siapa?')).toBeVisible();
    await key(page, 'v');
    await expect(hall.getByText('5 menit lagi')).toBeVisible();
    await app.advance(MINUTE * 2 + 30_000);
    await expect(hall.getByText('3 menit lagi')).toBeVisible();
    await expect(page.getByRole('timer').last()).toHaveText('3 menit lagi');
    await hall.emulateMedia({ reducedMotion: 'reduce' });
    await pictures(app, hall, 'reflection-question');
    await inLight(app, hall, 'reflection-question');
    expect(await cutOnWall(hall)).toEqual([]);
    await app.advance(MINUTE * 3);
    await expect(hall.getByText('Terima kasih. Kita dengarkan bersama.')).toBeVisible();
    await expect(page.getByText('Waktu hening selesai')).toBeVisible();
  });

  await test.step('shared notes come one by one, those of the whole retreat first, and a private one is not offered', async () => {
    await note(page, `4 ${long}`);
    await page.getByRole('button', { name: 'Pribadi. Tandai catatan Panderman boleh dibagikan' }).press('Enter');
    const offered = page.locator('.evening-shared li');
    await expect(offered).toHaveCount(2);
    await expect(page.locator('.evening-shared')).not.toContainText(secret);
    await leave(page);
    await key(page, 'PageDown');
    await expect(hall.locator('.hall-layer').last().locator('blockquote')).toHaveText(long);
    await expect(hall.locator('.hall-layer').last().locator('figcaption')).toHaveText('Panderman');
    await pictures(app, hall, 'reflection-longest');
    await inLight(app, hall, 'reflection-longest');
    for (const [width, height] of [[1920, 1080], [1024, 768]] as const) {
      await hall.setViewportSize({ width, height });
      expect(await cutOnWall(hall)).toEqual([]);
    }
    await note(page, `5 ${long.toUpperCase()}`);
    await page.getByRole('button', { name: /^Pribadi\. Tandai catatan .* boleh dibagikan/ }).first().press('Enter');
    await expect(offered).toHaveCount(3);
    await leave(page);
    await key(page, 'PageDown');
    await expect(hall.locator('.hall-layer').last().locator('blockquote')).toHaveText(long.toUpperCase());
    await pictures(app, hall, 'reflection-capitals');
    expect(await cutOnWall(hall)).toEqual([]);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(offered).toHaveCount(2);
    await key(page, 'PageDown');
    await expect(hall.locator('.hall-layer').last().locator('blockquote')).toHaveText(long);
    // The wall may hear of it first, and the key turns on from what the console knows.
    await expect(page.locator('.evening-shared [data-up=yes]')).toContainText('Panderman');
    await key(page, 'PageDown');
    await expect(hall.locator('.hall-layer').last().locator('blockquote')).toHaveText(open);
    await expect(hall.locator('.hall-layer').last().locator('figcaption')).toHaveText('Kawi');
    await pictures(app, hall, 'reflection-note');
    expect(await cutOnWall(hall)).toEqual([]);
    await app.picture(page, 'run-reflection-evening');
    await expectAccessible(page);
  });

  await test.step('marked private again it leaves the wall at once', async () => {
    await key(page, '.');
    await page.getByRole('button', { name: 'Boleh dibagikan. Tandai catatan Kawi pribadi' }).press('Enter');
    await expect(hall.locator('.hall-layer').last().locator('blockquote')).toHaveCount(0);
    await expect(hall.getByText('Kapan Anda merasa paling terbantu oleh tim, dan oleh siapa?')).toBeVisible();
    await leave(page);
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: 'Boleh dibagikan. Tandai catatan Kawi pribadi' })).toBeVisible();
    await expect(hall.locator('.hall-layer').last().locator('blockquote')).toHaveCount(0);
  });

  await test.step('the journal does not say what is private', async () => {
    await leave(page);
    await page.getByRole('button', { name: 'Menu', exact: true }).press('Enter');
    await page.getByRole('menuitem', { name: /^Riwayat/ }).press('Enter');
    await expect(page.getByText('Refleksi Semeru dicatat, pribadi')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Riwayat', exact: true }).getByText(secret)).toHaveCount(0);
    await leave(page);
  });

  await test.step('in the part Close notes are found, filtered, marked by key, changed and removed', async () => {
    await key(page, '3');
    await key(page, 'h');
    await key(page, 'e');
    await expect(page.getByRole('heading', { name: 'Yang diucapkan tim' })).toBeVisible();
    const rows = page.locator('.noted-row');
    await expect(rows).toHaveCount(3);
    await leave(page);
    await key(page, 'ArrowDown');
    await page.keyboard.press('.');
    await expect(rows.first()).toContainText('Boleh dibagikan');
    await app.picture(page, 'close-reflections');
    await expectAccessible(page);
    await page.keyboard.press('.');
    await expect(rows.first()).toContainText('Pribadi');
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.insertText(', lalu minta maaf');
    await page.keyboard.press('Enter');
    await expect(rows.first()).toContainText(`${secret}, lalu minta maaf`);
    await expect(rows.first().locator('.noted-said')).toBeFocused();
    await key(page, '/');
    await page.keyboard.type('kawi paling');
    await expect(rows).toHaveCount(1);
    await expect(page.getByText('1 dari 3 catatan')).toBeVisible();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Delete');
    await expect(page.getByText('0 dari 2 catatan')).toBeVisible();
    await leave(page);
    await page.keyboard.press('Control+z');
    await expect(page.getByText('1 dari 3 catatan')).toBeVisible();
    await page.locator('.noted-tools').getByText('Pribadi', { exact: true }).click();
    await expect(page.getByText('Tidak ada catatan yang cocok. Ubah kata pencarian atau pilihannya.')).toBeVisible();
  });

  await test.step('a narrow console still holds all of it', async () => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.getByLabel('Cari catatan').fill('');
    await app.picture(page, 'close-reflections-1024');
    await leave(page);
    await key(page, '2');
    await key(page, '.');
    await expect(page.getByRole('heading', { name: 'Refleksi malam terakhir' })).toBeVisible();
    await app.picture(page, 'run-reflection-evening-1024');
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  });
  expect(app.problems()).toEqual([]);
});
