// The ceremony on the wall from rehearsal to farewell, rows and all: one payload a press, its sound and its confetti, and no name before its time.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Command } from '../../shared/domain/commands.ts';
import type { RevealStep } from '../../shared/domain/reveal/revealScene.ts';
import type { App } from '../setup/doors/app.ts';
import { test } from '../setup/story.ts';
import { stateAfter } from '../shared/given.ts';
import { begin, told } from '../shared/revealStory.ts';
import { teamNames } from '../shared/samples.ts';
import { expectAccessible } from './accessible.ts';
import { giveCommand } from './giveCommand.ts';
import { FRIDAY, atRest, key, leave, pictures, touch } from './hallRoom.ts';
import { heardIn, listening, named } from './listening.ts';
import { writeRetreat } from './writtenRetreat.ts';

test.use({ startAt: FRIDAY });

/** Rajawali leads, Badak is second; Komodo comes last. */
const commands: readonly Command[] = [...told('4:00', '5:30', '7:00', '8:00', '10:00'), { type: 'chooseBoard', mode: 'all' }];
const teams = teamNames.slice(0, 5);
const ground = stateAfter(...commands);

const open = async (app: App): Promise<Page> => {
  writeRetreat(app.retreats, 'Retret Puncak', commands, FRIDAY - 3_600_000);
  const page = await app.console();
  await expect(page.getByText('Kompak').first()).toBeVisible();
  await page.keyboard.press('Control+o');
  await page.locator('.file-open').first().click();
  await page.getByRole('button', { name: 'Jalankan', exact: true }).click();
  await leave(page);
  return page;
};
/** Every team whose name is anywhere in the wall's page, seen or not. */
const namesIn = async (hall: Page): Promise<readonly string[]> => {
  const html = await hall.evaluate(() => document.documentElement.outerHTML);
  return teams.filter((name) => html.includes(name));
};
const isOn = (hall: Page, kind: RevealStep['kind'], words: string): Promise<void> =>
  expect(hall.locator('.hall-layer').last().locator(`.reveal-${kind}`).getByText(words, { exact: true }).first()).toBeAttached({ timeout: 15_000 });

test('the results, from the rehearsal to the farewell', async ({ app, door }) => {
  test.setTimeout(300_000);
  await app.onEachPage(listening);
  const page = await open(app);
  const hall = await app.hall();
  await touch(hall);
  await hall.emulateMedia({ reducedMotion: 'no-preference' });
  let step = 0;
  const toCeremony = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Tutup', exact: true }).click();
    await page.getByRole('button', { name: 'Pengumuman', exact: true }).click();
    await leave(page);
  };
  await toCeremony();
  const go = async (way: 'forward' | 'back'): Promise<void> => {
    // A press before the console knows of the step before it would be refused.
    await expect(page.getByRole('heading', { name: `Langkah ${step + 1} dari ` })).toBeVisible();
    await key(page, way === 'forward' ? 'PageDown' : 'PageUp');
    step += way === 'forward' ? 1 : -1;
  };

  await test.step('a rehearsal says so on every step, and ends without a trace', async () => {
    await giveCommand(page, { type: 'rehearseReveal', seed: '271828' });
    await isOn(hall, 'opening', 'GLADI');
    expect(await namesIn(hall)).toEqual([]);
    await pictures(app, hall, 'reveal-rehearsal');
    await hall.setViewportSize({ width: 1920, height: 1080 });
    await go('forward');
    await isOn(hall, 'row', 'GLADI');
    await giveCommand(page, { type: 'endReveal' });
    await expect(hall.locator('.hall-layer').last().locator('.reveal')).toHaveCount(0);
    await atRest(hall);
    expect(await namesIn(hall)).toEqual([]);
  });

  await test.step('it begins without a name; places 5 and 4 come by themselves', async () => {
    await giveCommand(page, begin(ground));
    step = 0;
    await isOn(hall, 'opening', 'Pengumuman hasil');
    await expect(hall.locator('.reveal-rehearsal')).toHaveCount(0);
    expect(await namesIn(hall)).toEqual([]);
    await go('forward');
    await isOn(hall, 'row', 'Komodo');
    await isOn(hall, 'row', 'Cendrawasih');
    step += 1;
    expect(await namesIn(hall)).toEqual(['Cendrawasih', 'Komodo']);
  });

  await test.step('a title holds no name, its team comes with the next press', async () => {
    await go('forward');
    await isOn(hall, 'title', 'Terbaik ketiga');
    await atRest(hall);
    expect(await namesIn(hall)).toEqual([]);
    await go('forward');
    await isOn(hall, 'team', 'Penyu');
    expect(await namesIn(hall)).toEqual(['Penyu']);
    await expect(hall.locator('.reveal-winners')).toHaveAttribute('data-seen', 'true');
    await atRest(hall);
    await app.picture(hall, 'reveal-third');
    await expectAccessible(hall);
  });

  await test.step('back takes the name away, black covers the step and gives it back', async () => {
    await go('back');
    await isOn(hall, 'title', 'Terbaik ketiga');
    expect(await namesIn(hall)).toEqual([]);
    await go('forward');
    await go('forward');
    await isOn(hall, 'title', 'Terbaik kedua');
    await expect(page.getByRole('heading', { name: `Langkah ${step + 1} dari ` })).toBeVisible();
    await key(page, 'b');
    await expect(hall.locator('.hall-layer').last().locator('.scene-black')).toHaveCount(1);
    await atRest(hall);
    expect(await namesIn(hall)).toEqual([]);
    await key(page, 'b');
    await isOn(hall, 'title', 'Terbaik kedua');
  });

  await test.step('the first place: its title alone, then the team, confetti that is gone again, and one applause', async () => {
    await go('forward');
    await isOn(hall, 'team', 'Badak');
    await go('forward');
    await isOn(hall, 'title', 'Terbaik pertama');
    await atRest(hall);
    expect(await namesIn(hall)).toEqual([]);
    const before = named(await heardIn(hall)).length;
    await go('forward');
    await isOn(hall, 'team', 'Rajawali');
    await expect(hall.locator('canvas')).toHaveCount(1);
    if (door === 'node-host') await expect.poll(async () => named(await heardIn(hall)).slice(before)).toEqual(['applause']);
    expect(await namesIn(hall)).toEqual(['Rajawali']);
    await atRest(hall);
    await app.picture(hall, 'reveal-first-confetti');
    await expect(hall.locator('canvas')).toHaveCount(0);
    await atRest(hall);
    await expectAccessible(hall);
  });

  await test.step('the end names nobody, and the farewell follows', async () => {
    await go('forward');
    await isOn(hall, 'end', 'Selamat untuk semua tim');
    await giveCommand(page, { type: 'endReveal' });
    await expect(hall.getByText('Terima kasih', { exact: true })).toBeVisible();
    await atRest(hall);
    expect(await namesIn(hall)).toEqual([]);
  });
  expect(app.problems()).toEqual([]);
});

test('where movement makes people unwell, or confetti was switched off, nothing falls', async ({ app }) => {
  test.setTimeout(120_000);
  const page = await open(app);
  const hall = await app.hall();
  await giveCommand(page, { type: 'chooseBoard', mode: 'threeBest' });
  await giveCommand(page, { type: 'rehearseReveal', seed: '7' });
  const script = stateAfter(...commands, { type: 'chooseBoard', mode: 'threeBest' }, { type: 'rehearseReveal', seed: '7' }).reveal?.script ?? [];
  const first = script.findIndex((step) => step.kind === 'title' && step.title.kind === 'place' && step.title.place === 1);
  for (let step = 0; step < first; step++) await giveCommand(page, { type: 'stepReveal', from: step, way: 'forward' });
  await isOn(hall, 'title', 'Terbaik pertama');
  await hall.emulateMedia({ reducedMotion: 'reduce' });
  await giveCommand(page, { type: 'stepReveal', from: first, way: 'forward' });
  await isOn(hall, 'team', 'Terbaik pertama');
  await expect(hall.locator('.hall-layer').last().locator('.reveal-winners')).toHaveAttribute('data-seen', 'true');
  await atRest(hall);
  await expect(hall.locator('canvas')).toHaveCount(0);
  // The same step where things may move, but the person at the console wants none.
  await page.getByRole('button', { name: 'Suara', exact: true }).click();
  await page.getByRole('switch', { name: /^Hujan kertas/ }).press('Space');
  await expect(page.getByRole('switch', { name: /^Hujan kertas/ })).not.toBeChecked();
  await app.picture(page, 'console-confetti');
  await expectAccessible(page);
  await leave(page);
  await hall.emulateMedia({ reducedMotion: 'no-preference' });
  await giveCommand(page, { type: 'stepReveal', from: first + 1, way: 'back' });
  await isOn(hall, 'title', 'Terbaik pertama');
  await giveCommand(page, { type: 'stepReveal', from: first, way: 'forward' });
  await isOn(hall, 'team', 'Terbaik pertama');
  await expect(hall.locator('canvas')).toHaveCount(0);
  expect(app.problems()).toEqual([]);
});
