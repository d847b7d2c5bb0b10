// The shelf of help: the page that belongs to where one is, every page on one screen and one sheet of paper, in both languages, by keyboard.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { helpTitle } from '../../shared/text/help/contents.ts';
import { helpPages } from '../../shared/text/help/shelf.ts';
import type { Language } from '../../shared/units.ts';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';
import { FRIDAY, key, leave, press, roomIn } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

test('help stands beside every part, one page to a screen and to a sheet', async ({ app, door }) => {
  test.setTimeout(180_000);
  const { console_ } = await roomIn(app);
  await console_.setViewportSize({ width: 1366, height: 768 });

  await test.step('F1 opens what belongs to where one is, and Esc goes back there', async () => {
    for (const [part, title] of [['1', 'Menyiapkan retret'], ['2', 'Kalau ada masalah'], ['3', 'Laporan dan dokumen']] as const) {
      await leave(console_);
      await press(console_, part, 'F1');
      await expect(heading(console_, title)).toBeVisible();
    }
    await leave(console_);
    await press(console_, 'Control+o', 'F1');
    await expect(heading(console_, 'Berkas dan cadangan')).toBeVisible();
    await leave(console_);
    await press(console_, '2');
    await expect(console_.getByRole('timer').first()).toBeVisible();
  });

  await test.step('the palette finds a page by its name', async () => {
    await press(console_, 'Control+k');
    await console_.keyboard.type('bantuan nilai');
    await press(console_, 'Enter');
    await expect(heading(console_, 'Nilai dan peringkat')).toBeVisible();
  });

  const walk = async (language: Language) => {
    await press(console_, ...helpPages.map(() => 'ArrowUp'));
    for (const page of helpPages) {
      await expect(heading(console_, helpTitle(page, language))).toBeVisible();
      await expect(console_.getByRole('navigation').getByRole('button', { name: helpTitle(page, language) })).toHaveAttribute('aria-current', 'page');
      const hidden = await console_.locator('.help-page').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
      expect.soft(hidden, `${page} ${language} is more than one screen`).toBeLessThanOrEqual(0);
      await app.picture(console_, `help-${page}-${language}`);
      await expectAccessible(console_);
      if (door !== 'electron') {
        // Playwright prints the pages of a headless browser alone.
        const pdf = await console_.pdf({ preferCSSPageSize: true });
        expect.soft(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), `${page} ${language} on paper`).toHaveLength(1);
      }
      await press(console_, 'ArrowDown');
    }
  };
  await test.step('the arrows walk through all of them, each on one screen', () => walk('id'));
  await test.step('in English and in the dark too', async () => {
    await console_.getByRole('button', { name: /^EN/ }).click();
    await console_.getByRole('button', { name: 'Menu' }).click();
    await console_.getByRole('menuitem', { name: /dark/i }).click();
    await expect(console_.getByRole('menu')).toHaveCount(0);
    await walk('en');
  });

  await test.step('a key that was changed is the new one in the help', async () => {
    await console_.getByRole('button', { name: /^ID/ }).click();
    await leave(console_);
    await press(console_, '?');
    const row = console_.locator('.keys-places li').filter({ hasText: 'Baca ulang nilai' });
    await row.getByRole('button').click();
    await expect(row.getByText('Tekan tombol baru')).toBeVisible();
    await press(console_, 'q');
    await expect(row.getByRole('button')).toHaveText('Q');
    await leave(console_);
    await press(console_, '2', 'F1');
    await expect(console_.locator('.help-pairs > div').filter({ hasText: 'Tim menyanggah' }).locator('kbd')).toHaveText('Q');
    await console_.getByRole('button', { name: 'Hari-H' }).click();
    await expect(console_.locator('.help-keys li').filter({ hasText: 'Baca ulang nilai' }).locator('kbd')).toHaveText('Q');
  });

  await test.step('a narrow screen keeps the list and scrolls the page alone', async () => {
    await console_.setViewportSize({ width: 1024, height: 768 });
    await app.picture(console_, 'help-day-1024');
    await expectAccessible(console_);
    const scrolls = await console_.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    expect(scrolls).toBe(false);
    await key(console_, 'Escape');
    await expect(console_.locator('.help-shelf')).toHaveCount(0);
  });
});
