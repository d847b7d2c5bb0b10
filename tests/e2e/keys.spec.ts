// Every action by its key: the sheet of all keys, changing one, and the signs that go along with it.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';
import { FRIDAY, key, leave, roomIn, wall } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

const row = (page: Page, does: string) => page.locator('.keys-places li').filter({ hasText: does });
const toSheet = async (page: Page) => {
  await leave(page);
  await page.keyboard.press('?');
  await expect(page.locator('.keys-page h1')).toBeVisible();
};
const toRun = async (page: Page) => {
  await page.keyboard.press('Escape');
  await page.keyboard.press('2');
  await leave(page);
};

test('the tab that was clicked last keeps no key: Enter shows what is cued', async ({ app }) => {
  const { console_, hall } = await roomIn(app);
  await console_.getByRole('button', { name: 'Siapkan', exact: true }).click();
  await console_.getByRole('button', { name: 'Jalankan', exact: true }).click();
  await console_.keyboard.press('i');
  await expect(console_.getByText('Siap. Tekan Enter untuk menampilkan di aula.')).toBeVisible();
  await console_.keyboard.press('Enter');
  await expect(hall.getByText('Penjelasan latihan').first()).toBeVisible();
});

test('the keys of Jalankan, and other ones for them', async ({ app, door }) => {
  test.setTimeout(120_000);
  const { console_, hall } = await roomIn(app);
  const foot = console_.locator('.foot-bar:visible');
  await toRun(console_);

  await test.step('M mutes and lets it sound again, and the foot says which', async () => {
    await expect(foot).toContainText('Mbisukan');
    await key(console_, 'm');
    await expect(console_.getByRole('button', { name: /^Suara\s*Bisu$/ })).toBeVisible();
    await expect(foot).toContainText('Mbunyikan');
    await key(console_, 'm');
    await expect(foot).toContainText('Mbisukan');
  });

  await test.step('the keys of the time', async () => {
    await key(console_, 'Space');
    await expect(console_.getByText('Berjalan')).toBeVisible();
    await key(console_, 'Space');
    await expect(console_.getByText('Jeda').first()).toBeVisible();
    const digits = console_.getByRole('timer').first();
    const before = await digits.innerText();
    const secondsOf = (text: string): number => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
    await key(console_, '+');
    await expect.poll(async () => secondsOf(await digits.innerText()) - secondsOf(before)).toBe(60);
    await key(console_, '-');
    await expect.poll(async () => secondsOf(await digits.innerText()) - secondsOf(before)).toBe(30);
  });

  await test.step('"?" shows all keys, from the help page too, and they fit one sheet of paper', async () => {
    await leave(console_);
    await console_.keyboard.press('F1');
    await console_.getByRole('button', { name: /^Semua tombol/ }).click();
    await expect(console_.getByRole('heading', { name: 'Semua tombol' })).toBeVisible();
    await toSheet(console_);
    await app.picture(console_, 'keys');
    await expectAccessible(console_);
    if (door !== 'electron') {
      // Playwright prints the pages of a headless browser alone.
      const pdf = await console_.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }
  });

  await test.step('a key that is taken or kept is refused in words, and nothing changes', async () => {
    const black = row(console_, 'Aula: gelap, dan kembali');
    await black.getByRole('button').focus();
    await console_.keyboard.press('Enter');
    await expect(black.getByText('Tekan tombol baru, atau Esc untuk batal.')).toBeVisible();
    await console_.keyboard.press('n');
    await expect(black.getByRole('alert')).toHaveText('N sudah dipakai untuk "Fase berikut". Tekan tombol lain.');
    await app.picture(console_, 'keys-refused');
    for (const kept of ['7', 'Tab', 'ArrowUp']) {
      await console_.keyboard.press(kept);
      await expect(black.getByRole('alert')).toContainText('tidak dapat dipakai');
    }
    await console_.keyboard.press('Control+g');
    await expect(black.getByRole('alert')).toContainText('Gabungan dengan Ctrl');
    await expectAccessible(console_);
    await console_.keyboard.press('Escape');
    await expect(black.getByRole('button')).toHaveText('B');
    await expect(console_.getByRole('heading', { name: 'Semua tombol' })).toBeVisible();
  });

  await test.step('a free key is the new one at once: on the sheet, in the foot, on the button and for the hand', async () => {
    const give = async (does: string, pressed: string) => {
      await row(console_, does).getByRole('button').click();
      await expect(row(console_, does).getByText('Tekan tombol baru, atau Esc untuk batal.')).toBeVisible();
      await console_.keyboard.press(pressed);
      await expect(row(console_, does).getByRole('button')).toHaveText(pressed.toUpperCase());
    };
    await give('Aula: gelap, dan kembali', 'q');
    await expect(console_.getByText('Aula: gelap, dan kembali: sekarang Q.')).toBeVisible();
    await expect(row(console_, 'Aula: gelap, dan kembali')).toContainText('bawaan B');
    await give('Fase berikut', 'b');
    await give('Keamanan data', ';');
    await expect(console_.locator('.safety-light kbd')).toHaveText(';');
    await leave(console_);
    await toRun(console_);
    await expect(foot).toContainText('TLQlangsung tampil');
    await expect(foot).toContainText('Bfase berikut');
    await app.picture(console_, 'keys-run');
    // What has no room would stand on a second line, out of sight.
    const { scrollHeight, clientHeight } = await foot.locator('.foot-keys').evaluate(({ scrollHeight, clientHeight }) => ({ scrollHeight, clientHeight }));
    expect(scrollHeight, 'the foot shows every key').toBe(clientHeight);
    await expect(console_.getByRole('button', { name: /^Fase berikut: / }).locator('kbd')).toHaveText('B');
    await key(console_, 'q');
    await expect.poll(() => wall(hall)).toBe('');
    await key(console_, 'q');
    await expect.poll(() => wall(hall)).not.toBe('');
    await key(console_, ';');
    await expect(console_.getByRole('dialog', { name: 'Keamanan data' })).toBeVisible();
    await leave(console_);
    await console_.keyboard.press('F1');
    await console_.getByRole('button', { name: 'Pindah laptop' }).click();
    await expect(console_.getByText(/Tekan ;, lalu di Simpan salinan/)).toBeVisible();
  });

  await test.step('this laptop remembers them, whatever window asks', async () => {
    await console_.reload();
    await expect(console_.locator('.safety-light kbd')).toHaveText(';');
  });

  // Only a browser asks a server for the files of a page.
  if (door === 'node-host') await test.step('a key pressed before its part has come is handed to it', async () => {
    const gate = Promise.withResolvers<void>();
    await console_.route(/RunScreen/, async (route) => { await gate.promise; await route.continue(); });
    await console_.reload();
    await expect(console_.locator('.safety-light kbd')).toHaveText(';');
    await expect(foot).toHaveCount(0);
    await key(console_, 'm');
    gate.resolve();
    await expect(console_.getByRole('button', { name: /^Suara\s*Bisu$/ })).toBeVisible();
    await key(console_, 'm');
    await expect(foot).toContainText('Mbisukan');
    await console_.unroute(/RunScreen/);
  });

  await test.step('in English the keys have English names', async () => {
    await toSheet(console_);
    await console_.getByRole('button', { name: /^EN/ }).click();
    await expect(row(console_, 'Time: start, pause, resume')).toContainText('Space');
    await app.picture(console_, 'keys-en');
    await console_.getByRole('button', { name: 'Menu' }).click();
    await console_.getByRole('menuitem', { name: /dark/i }).click();
    await expect(console_.getByRole('menu')).toHaveCount(0);
    await expectAccessible(console_);
    await app.picture(console_, 'keys-dark');
    await console_.getByRole('button', { name: /^ID/ }).click();
  });

  await test.step('all of them go back to the usual ones, and that can be undone', async () => {
    await console_.getByRole('button', { name: 'Kembali ke bawaan' }).click();
    await expect(row(console_, 'Aula: gelap, dan kembali').getByRole('button')).toHaveText('B');
    await console_.getByRole('button', { name: 'Urungkan' }).click();
    await expect(row(console_, 'Aula: gelap, dan kembali').getByRole('button')).toHaveText('Q');
    await console_.getByRole('button', { name: 'Kembali ke bawaan' }).click();
    await expect(console_.getByText('Semua tombol kembali ke bawaan.')).toBeVisible();
    await toRun(console_);
    await key(console_, 'b');
    await expect.poll(() => wall(hall)).toBe('');
  });
});
