// Every screen of a retreat that has been played, in both languages and both themes: a picture to look at, and what can be measured of it; it does nothing on any of them.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { playedDeeds } from '../../shared/library/played/playedDemo.ts';
import { writeRetreat } from '../bench/documents/retreatFile.ts';
import { test } from '../setup/story.ts';
import type { App } from '../setup/doors/app.ts';
import { barriersOn } from './accessible.ts';
import { isSameInBoth } from './screens/sameInBoth.ts';
import { hasVisibleFocus, inTheme, namesOn, screenFaults } from './screens/screenFaults.ts';
import type { Screen } from './screens/screenTable.ts';
import { doors, screens } from './screens/screenTable.ts';
import { leave } from './hallRoom.ts';

test.use({ startAt: Date.parse('2025-05-17T13:00:00+07:00') });

const MAIN = { width: 1366, height: 768 };
const NARROW = { width: 1024, height: 768 };
/** What is left of the main size at 200 %. */
const DOUBLED = { width: 683, height: 384 };
const LARGE = { width: 3840, height: 2160 };

/** What is asked for has come, and nothing moves any more. */
const atRest = async (page: Page): Promise<void> => {
  await expect(page.locator('.busy-run, .loading:visible')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.getAnimations().filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity).length)).toBe(0);
};
const speak = async (page: Page, language: 'id' | 'en'): Promise<void> => {
  if (await page.evaluate(() => document.documentElement.lang) !== language) await page.locator(`.top-right .bar-button[lang=${language}]`).click();
  await expect(page.locator(`html[lang=${language}]`)).toBeAttached();
};

/** `seen`: the headings so far, of screens that each have their own: a way that leads to another screen is no way. */
const lookAt = async (app: App, page: Page, { name, open, isOver }: Screen, seen?: Map<string, string>): Promise<void> => {
  const said: Record<string, readonly string[]> = {};
  for (const language of ['en', 'id'] as const) {
    await leave(page);
    await speak(page, language);
    await open(page);
    await atRest(page);
    let heads = '';
    if (seen !== undefined) {
      // Help opens on the page of where one is, which has a way of its own besides.
      await expect.configure({ soft: true }).poll(async () => {
        heads = (await page.locator('h1:visible, [role=dialog]:visible h2').allInnerTexts()).join(', ');
        const other = seen.get(`${language} ${heads}`);
        return (isOver === true || heads !== '') && (other === undefined || name.startsWith(other)) ? 'another screen' : `${String(other)}: ${heads}`;
      }, { message: `${name} in ${language}` }).toBe('another screen');
      seen.set(`${language} ${heads}`, name);
    }
    for (const theme of ['dark', 'light'] as const) {
      await inTheme(page, theme);
      await atRest(page);
      await app.picture(page, `${name}-1366-${language}-${theme}`);
      if (language === 'id') expect.soft(await barriersOn(page), `${name}, ${theme}`).toEqual([]);
    }
    expect.soft(await screenFaults(page), `${name} in ${language}`).toEqual([]);
    said[language] = await namesOn(page);
  }
  expect.soft(said['id']?.filter((words) => said['en']?.includes(words) === true && !isSameInBoth(words)), `${name}: the same in both languages`).toEqual([]);
  for (const [size, isWhole] of [[NARROW, true], [DOUBLED, false], [LARGE, true]] as const) {
    await page.setViewportSize(size);
    await atRest(page);
    const faults = await screenFaults(page);
    expect.soft(faults.filter((fault) => isWhole || fault.startsWith('the page')), `${name} at ${size.width}`).toEqual([]);
    if (size === NARROW) await app.picture(page, `${name}-1024-id-light`);
  }
  await page.setViewportSize(MAIN);
  if (isOver !== true) expect.soft(await hasVisibleFocus(page), `${name}: the first focus is seen`).toBe(true);
};

test('the doors, in both languages and themes', async ({ app }) => {
  test.setTimeout(180_000);
  const page = await app.console();
  await expect(page.getByText('Kompak').first()).toBeVisible();
  for (const screen of doors) await test.step(screen.name, () => lookAt(app, page, screen));
});

for (const [part, ways] of Object.entries(screens)) {
  test(`every screen of "${part}" in both languages and themes`, async ({ app }) => {
    test.setTimeout(600_000);
    mkdirSync(app.retreats, { recursive: true });
    writeRetreat(join(app.retreats, 'Retret Sudah Dijalani.kompak'), part, playedDeeds(1));
    const page = await app.console();
    await expect(page.getByText('Kompak').first()).toBeVisible();
    await page.keyboard.press('Control+o');
    await page.locator('.file-open').first().click();
    await page.getByText('DEMO', { exact: true }).waitFor();
    // Panes may share the heading of what they are about.
    const seen = part === 'prepare' || part === 'pages' ? new Map<string, string>() : undefined;
    for (const screen of ways) await test.step(screen.name, () => lookAt(app, page, screen, seen));
    expect(app.problems()).toEqual([]);
  });
}
