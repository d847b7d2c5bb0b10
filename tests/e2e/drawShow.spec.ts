// The draw as a hall lives it: the list to write down, names that fall to their teams, held and gone on with, the same after a reload, and the end is the teams.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { HallView } from '../../shared/domain/hall/hallView.ts';
import { hallView } from '../../shared/domain/hall/hallView.ts';
import { teamNames } from '../../shared/library/teamNames.ts';
import { test } from '../setup/story.ts';
import { at, stateAfter } from '../shared/given.ts';
import { createRetreat, drawn, importPeople, personFields, show as showScene } from '../shared/samples.ts';
import { expectAccessible } from './accessible.ts';
import { FRIDAY, atRest, key, pictures, roomIn, sizes, take, wall } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

const counts = (hall: Page): Promise<readonly string[]> => hall.locator('.draw-teams li > .number').allInnerTexts();
const sum = async (hall: Page): Promise<number> => (await counts(hall)).reduce((all, count) => all + Number(count), 0);
const tile = (page: Page, name: string) => page.getByRole('group', { name: 'Siapkan tampilan berikutnya' }).getByRole('button', { name, exact: true });
/** Buttons of the desk whose words do not fit. */
const cutWords = (page: Page): Promise<readonly string[]> => page.locator('.run-show .mantine-Button-label')
  .evaluateAll((labels) => labels.flatMap((label) => (label.scrollWidth > label.clientWidth ? [label.textContent ?? ''] : [])));
const bring = async (page: Page, name: string): Promise<void> => {
  await tile(page, name).click();
  await take(page);
};
const hasNothingSmall = (hall: Page): Promise<readonly string[]> => hall.evaluate(() => [...document.querySelectorAll('.scene *')].flatMap((each) => {
  const says = [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
  const box = each.getBoundingClientRect();
  if (!says) return [];
  const faults: string[] = [];
  if (Number.parseFloat(getComputedStyle(each).fontSize) < innerHeight * 0.04) faults.push(`${each.textContent} is too small`);
  if (box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.left < -1 || each.scrollWidth > each.clientWidth + 1) faults.push(`${each.textContent} is cut`);
  return faults;
}).concat([...document.querySelectorAll('.draw-teams > li, .draw-plate, .team-blocks li, .draw-previous li, .draw-several > li')].flatMap((row) => {
  const box = row.getBoundingClientRect();
  return [...row.children].filter((part) => {
    const { top, bottom } = part.getBoundingClientRect();
    return (top < box.top - 1 && !part.matches('.draw-plate')) || bottom > box.bottom + 1;
  }).map((part) => `${part.textContent} is taller than its row`);
})));

test('the draw in the hall, from the closed list to the teams', async ({ app }) => {
  test.setTimeout(180_000);
  const { console_, hall } = await roomIn(app);
  const controls = console_.getByRole('group', { name: 'Undian di aula' });

  await test.step('the closed list with its hash, the seed and the result', async () => {
    await bring(console_, 'Daftar undian');
    await expect(hall.getByRole('heading', { name: 'Daftar undian ditutup' })).toBeVisible();
    await expect(hall.locator('.draw-list-hash .hash-written')).toHaveCount(8);
    await expect(hall.getByText('Undian ke-1 dari 1')).toBeVisible();
    await expect(hall.getByText('202505151945')).toBeVisible();
    await pictures(app, hall, 'draw-list');
    expect(await hasNothingSmall(hall)).toEqual([]);
  });

  await test.step('the draw waits for its start', async () => {
    await bring(console_, 'Undian');
    await expect(hall.getByText('Sebentar lagi dimulai')).toBeVisible();
    expect(await sum(hall)).toBe(0);
    await expect(controls.getByText('0 dari 100')).toBeVisible();
    await expect(console_.getByRole('img', { name: 'Yang tampil di aula: Undian' })).toContainText('Sebentar lagi dimulai');
    await app.picture(console_, 'console-draw-show');
    await expectAccessible(console_);
  });

  await test.step('names fall, and are held where they are', async () => {
    await key(console_, 'u');
    await expect(controls.getByRole('button', { name: /^Jeda/ })).toBeVisible();
    await app.advance(100_000);
    await expect.poll(() => sum(hall)).toBeGreaterThan(40);
    await expect(hall.locator('.draw-plate')).toBeVisible();
    await expect(console_.getByRole('img', { name: 'Yang tampil di aula: Undian' })).toContainText(/Peserta ke-\d+ dari 100/);
    await key(console_, 'u');
    await expect(controls.getByRole('button', { name: /^Lanjutkan/ })).toBeVisible();
    expect(await cutWords(console_)).toEqual([]);
  });

  await test.step('a hall that is reloaded in the middle shows the same', async () => {
    await atRest(hall);
    const [before, then] = [await wall(hall), await counts(hall)];
    await hall.reload();
    await expect(hall.locator('.draw-plate')).toBeVisible();
    expect(await wall(hall)).toBe(before);
    expect(await counts(hall)).toEqual(then);
    await pictures(app, hall, 'draw');
    await console_.getByRole('button', { name: /^Layar aula terang/ }).click();
    await expect(hall.locator('html')).toHaveAttribute('data-hall-theme', 'light');
    await pictures(app, hall, 'draw-light');
    await console_.getByRole('button', { name: /^Layar aula gelap/ }).click();
  });

  await test.step('it goes on by itself, and skipped to its end everyone has a team', async () => {
    const before = await sum(hall);
    await key(console_, 'u');
    await app.advance(20_000);
    await expect.poll(() => sum(hall)).toBeGreaterThan(before);
    await key(console_, 'End');
    await expect(hall.getByText('Semua sudah mendapat tim')).toBeVisible();
    expect(await counts(hall)).toEqual(Array.from({ length: 10 }, () => '10'));
    await pictures(app, hall, 'draw-end');
    await expect(controls.getByRole('button', { name: 'Putar lagi' })).toBeVisible();
  });

  await test.step('the list of teams turns by itself and by key, and has everyone', async () => {
    await bring(console_, 'Daftar tim');
    await expect(hall.getByRole('heading', { name: /^Tim 1 / })).toBeVisible();
    await pictures(app, hall, 'teams');
    expect(await hasNothingSmall(hall)).toEqual([]);
    // The pictures may have taken longer than a page lasts: brought again, the list begins with its first page and its full time.
    await bring(console_, 'Logo');
    await bring(console_, 'Daftar tim');
    const names = new Set<string>();
    for (const team of [1, 3, 5, 7, 9]) {
      await expect(hall.getByRole('heading', { name: new RegExp(`^Tim ${team} `) })).toBeVisible();
      for (const name of await hall.locator('.team-blocks li').allInnerTexts()) names.add(name);
      // The key turns on from the page the console knows of; each window hears of a turn by itself.
      await expect(console_.getByText(`Halaman ${(team + 1) / 2}/5`, { exact: true })).toBeVisible();
      await key(console_, 'PageDown');
    }
    expect(names.size).toBe(100);
    await expect(hall.getByRole('heading', { name: /^Tim 1 / })).toBeVisible();
    await app.advance(12_500);
    await expect(hall.getByRole('heading', { name: /^Tim 3 / })).toBeVisible();
    expect(await cutWords(console_)).toEqual([]);
    await app.picture(console_, 'console-teams');
  });
  expect(app.problems()).toEqual([]);
});

const surnames = ['Kusumaningtyas', 'Hermawan', 'Nurhayati Prasetyo', 'Wijaya', 'Rahmadhani Putri Maharani'];
/** In the middle of a show of this many people in so many teams, held `after` seconds. */
const heldAt = (people: number, names: readonly string[], after: number): HallView => {
  const all = Array.from({ length: people }, (_, i) => ({ ...personFields(i + 1), name: `Ratih ${surnames[i % surnames.length]} ${i + 1}` }));
  return hallView(stateAfter(
    createRetreat, importPeople(...all), ...drawn(names, all), at(0, showScene('draw')),
    at(0, { type: 'startDrawShow' }), at(after, { type: 'pauseDrawShow' }),
  ));
};

test('two, twelve, thirty and a hundred teams: nothing cut, nothing too small, wherever a name lands', async ({ app }) => {
  test.setTimeout(120_000);
  const show = await app.intoHall();
  const { hall } = await roomIn(app);
  const offices = Array.from({ length: 30 }, (_, i) => `${['Dinas Perhubungan', 'Satuan Polisi Pamong', 'Bakesbangpol'][i % 3]} ${i + 1}`);
  const full = Array.from({ length: 12 }, (_, i) => `${['Dinas Kependudukan dan Catatan Sipil', 'Badan Kepegawaian dan Pengembangan', 'Inspektorat'][i % 3]} ${i + 1}`);
  const hundred = Array.from({ length: 100 }, (_, i) => `Regu ${i + 1}`);
  for (const [people, names, after, rows] of [
    [100, teamNames.slice(0, 10), 2, 10], [100, teamNames.slice(0, 10), 8.9, 10], [100, teamNames.slice(0, 10), 24.2, 10], [7, teamNames.slice(0, 2), 2, 2],
    [100, teamNames.slice(0, 12), 40, 12], [100, offices.slice(0, 12), 40, 12], [100, full, 41, 12], [300, teamNames, 102, 30], [300, teamNames, 100.2, 30], [300, offices, 102, 18], [400, hundred, 60, 30],
  ] as const) {
    const teams = `${names.length}${names[0]?.slice(0, 1)}`;
    for (const [width, height] of sizes) {
      await hall.setViewportSize({ width, height });
      await show(heldAt(people, names, after), FRIDAY);
      await expect(hall.locator('.draw-teams > li')).toHaveCount(rows);
      await atRest(hall);
      expect(await hasNothingSmall(hall), `${people} in ${teams}, ${width}`).toEqual([]);
      await app.picture(hall, `hall-draw-${people}-${teams}-${after}-${width}`);
      if (after === 102) await expectAccessible(hall);
    }
  }
});

test('whom movement makes unwell sees names stand at their team, not fall', async ({ app }) => {
  const show = await app.intoHall();
  const { hall } = await roomIn(app);
  await hall.emulateMedia({ reducedMotion: 'reduce' });
  await show(heldAt(100, teamNames.slice(0, 10), 22.2), FRIDAY);
  await expect(hall.locator('.draw-plate')).toBeVisible();
  const moving = await hall.evaluate(() => document.getAnimations().flatMap((each) => (each instanceof CSSAnimation ? [each.animationName] : [])));
  expect(moving.filter((name) => name.startsWith('draw-'))).toEqual([]);
});
