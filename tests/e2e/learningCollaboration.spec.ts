// Who worked with whom, by keyboard alone: the figure, the map walked name by name, the matrix cell by cell, and on the wall the figure with a drawing that names nobody.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { demoPeople } from '../../shared/library/demoPeople.ts';
import type { App } from '../setup/doors/app.ts';
import { test } from '../setup/story.ts';
import { bothSizes } from './bothSizes.ts';
import { FRIDAY, cue, key, leave, pictures, roomIn, take, wall } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

const agencies = [...new Set(demoPeople().map(({ agency }) => agency))];

/** Both sizes are looked at by people. */
const seen = (app: App, page: Page, name: string): Promise<void> => bothSizes(app, page, `collaboration-${name}`);

test('the map is walked by keyboard, and the wall shows it without a name', async ({ app }) => {
  test.setTimeout(300_000);
  const { console_: page, hall } = await roomIn(app);
  await leave(page);
  const pairs = (agencies.length * (agencies.length - 1)) / 2;
  const map = page.getByRole('listbox', { name: /^Peta kerja sama/ });

  await test.step('three keys lead to the figure and the map', async () => {
    for (const each of ['3', 'h', 'c']) await key(page, each);
    await expect(page.getByRole('heading', { name: 'Kerja sama antarinstansi' })).toBeVisible();
    await expect(page.getByText(`dari ${pairs.toLocaleString('id')} pasangan instansi bekerja bersama`)).toBeVisible();
    await expect(map).toBeVisible();
    await seen(app, page, 'map');
    // The whole of it is in sight, the last name too.
    for (const width of [1024, 1366]) {
      await page.setViewportSize({ width, height: 768 });
      const foot = await page.locator('.foot-bar:visible').boundingBox();
      const ends = await map.locator('.collaboration-agency text').evaluateAll((names) => names.map((name) => name.getBoundingClientRect().bottom));
      expect(Math.max(...ends), `at ${width}`).toBeLessThan(foot?.y ?? 0);
    }
  });

  await test.step('arrows walk the names, and beside the map stands how each pair met', async () => {
    await map.focus();
    await page.keyboard.press('ArrowDown');
    await expect(map.getByRole('option', { selected: true })).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const chosen = await map.getByRole('option', { selected: true }).getAttribute('aria-label');
    const [name = '', count = ''] = (chosen ?? '').replace(' rekan', '').split(': ');
    await expect(page.getByRole('heading', { name: new RegExp(`^Rekan ${name.replace(/^Kecamatan/, 'Kec.').replace(/[/+]/g, '.')}`) })).toBeVisible();
    await expect(page.locator('.collaboration-aside > ul > li')).toHaveCount(Number(count));
    await expect(page.getByText(/^Satu tim: /).first()).toBeVisible();
    await seen(app, page, 'chosen');
    await page.keyboard.press('Escape');
    await expect(map.getByRole('option', { selected: true })).toHaveCount(0);
  });

  await test.step('the matrix has the same pairs, walked cell by cell', async () => {
    await page.getByRole('radio', { name: 'Peta' }).focus();
    await page.keyboard.press('ArrowRight');
    const matrix = page.getByRole('grid', { name: /^Matriks/ });
    await expect(matrix).toBeVisible();
    await matrix.focus();
    for (const each of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(each);
    await expect(matrix.locator('[aria-selected=true]')).toHaveCount(1);
    await seen(app, page, 'matrix');
    await page.getByRole('checkbox', { name: 'Satukan kelurahan dengan kecamatannya' }).focus();
    await page.keyboard.press('Space');
    expect(await matrix.locator('td[data-met]').count()).toBe(pairs);
    // Of the same making as the one before; thousands of cells would only take long to be asked about.
    await app.picture(page, 'collaboration-matrix-whole');
  });

  await test.step('in English and in the dark', async () => {
    await page.getByRole('button', { name: 'EN, English' }).click();
    await expect(page.getByText(`of ${pairs.toLocaleString('en')} pairs of agencies worked together`)).toBeVisible();
    await page.getByRole('radio', { name: 'Map' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: 'Dark theme' }).click();
    await page.getByRole('checkbox', { name: 'Draw wards with their district' }).focus();
    await seen(app, page, 'whole-dark-en');
    await page.keyboard.press('Space');
    await seen(app, page, 'dark-en');
    await page.getByRole('button', { name: 'ID, Bahasa Indonesia' }).click();
  });

  await test.step('the wall has the figure and a drawing, and not one name', async () => {
    await leave(page);
    await key(page, '2');
    await cue(page, 'Kerja sama');
    await app.picture(page, 'collaboration-cue');
    await take(page);
    await expect(hall.getByText('Kita sudah bekerja bersama')).toBeVisible();
    expect(await wall(hall)).toContain(`dari ${pairs.toLocaleString('id')}`);
    await pictures(app, hall, 'collaboration');
    const html = await hall.evaluate(() => document.documentElement.outerHTML);
    for (const name of agencies) expect(html.includes(name), name).toBe(false);
    await page.getByRole('button', { name: /^Layar aula terang/ }).click();
    await expect(hall.locator('html')).toHaveAttribute('data-hall-theme', 'light');
    await pictures(app, hall, 'collaboration-light');
  });
  expect(app.problems()).toEqual([]);
});
