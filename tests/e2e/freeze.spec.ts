// The hall's standings are frozen by key and by a named closing, stay as they were whatever is scored, and follow the present once somebody lifts that by name.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Command } from '../../shared/domain/commands.ts';
import type { Millis, RunId } from '../../shared/units.ts';
import { hundredths } from '../../shared/units.ts';
import { test } from '../setup/story.ts';
import { team } from '../shared/samples.ts';
import { expectAccessible } from './accessible.ts';
import { cutOff } from './cutOff.ts';
import { giveCommand } from './giveCommand.ts';
import { FRIDAY, atRest, key, leave, openDemo, roomIn } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

const run = 'r1' as RunId;
const sheet = (number: number, seconds: number, more: Partial<Extract<Command, { type: 'submitSheet' }>> = {}): Command =>
  ({ type: 'submitSheet', run, team: team(number), basedOn: 0, mark: { kind: 'finished', time: (seconds * 1000) as Millis }, penalties: {}, ...more });
const score = async (page: Page, from: number, to: number): Promise<void> => {
  for (let number = from; number <= to; number++) await giveCommand(page, sheet(number, 280 + number * 20));
};

const strip = (page: Page) => page.locator('.freeze-strip');
const tag = (page: Page) => page.locator('.freeze-tag');
const first = (page: Page) => page.locator('.run-standings li').first();
/** The whole page of the hall but the time of day. */
const bytes = async (hall: Page): Promise<string> => {
  await atRest(hall);
  return hall.evaluate(() => `${document.title}${document.documentElement.outerHTML}`.replaceAll(/\d\d[.:]\d\d/g, '#'));
};
const MAY_BE_CUT = '.freeze-strip .mantine-Button-label, .freeze-tag, .run-tool, .hall-note';
const pictures = async (page: Page, shot: (name: string) => Promise<void>, name: string): Promise<void> => {
  for (const [width, height] of [[1366, 768], [1024, 768]] as const) {
    await page.setViewportSize({ width, height });
    await shot(`${name}-${width}`);
    expect(await cutOff(page, MAY_BE_CUT)).toEqual([]);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
};

test('frozen by key: the hall stays as it was, byte for byte, until the freeze is lifted by name', async ({ app }) => {
  test.setTimeout(240_000);
  const { console_: page, hall } = await roomIn(app);
  const shot = (name: string): Promise<void> => app.picture(page, name);
  await leave(page);
  await score(page, 1, 5);
  await giveCommand(page, { type: 'chooseBoard', mode: 'all' });
  await key(page, 'l');
  await expect(hall.getByText('Arjuno').first()).toBeVisible();

  await test.step('F asks for a second F', async () => {
    await key(page, 'f');
    await expect(strip(page)).toHaveText('Tekan F sekali lagi untuk membekukan klasemen.');
    await expect(tag(page)).toHaveCount(0);
    await key(page, 'f');
    await expect(strip(page)).toContainText('Klasemen dibekukan 08.35, aula melihat posisi itu.');
    await expect(tag(page)).toHaveText('Beku 08.35');
    await pictures(page, shot, 'freeze-frozen');
    await expectAccessible(page);
  });

  const before = await bytes(hall);
  await test.step('what is scored from now on is seen on the console only', async () => {
    await score(page, 6, 10);
    await giveCommand(page, sheet(9, 245, { basedOn: 1 }));
    await giveCommand(page, { type: 'giveHelp', giver: team(10), receiver: team(1), points: hundredths(125), reason: 'Meminjamkan ember' });
    await giveCommand(page, { type: 'mergeTeams', kept: team(1), gone: team(2), name: 'Gabungan Gunung' });
    await expect(first(page)).toContainText('Welirang');
    expect(await bytes(hall)).toBe(before);
    await key(page, 'b');
    await expect(hall.getByText('Arjuno')).toHaveCount(0);
    await key(page, 'b');
    await expect(hall.getByText('Arjuno').first()).toBeVisible();
    expect(await bytes(hall)).not.toContain('Gabungan');
    await hall.reload();
    await expect(hall.getByText('Arjuno').first()).toBeVisible();
    expect(await bytes(hall)).not.toContain('Gabungan');
  });

  await test.step('the standings say what the hall sees instead, and Undo lifts nothing', async () => {
    await key(page, 'y');
    await expect(page.getByText('Ini klasemen terkini. Aula masih melihat klasemen 08.35.')).toBeVisible();
    await pictures(page, shot, 'freeze-standings');
    await expectAccessible(page);
    await key(page, 'y');
    await leave(page);
    await page.keyboard.press('Control+z');
    await expect(page.locator('.run-standings')).not.toContainText('Gabungan Gunung');
    await expect(tag(page)).toBeVisible();
  });

  await test.step('a name still follows', async () => {
    await giveCommand(page, { type: 'renameTeam', team: team(4), name: 'Panderman Jaya' });
    await expect(hall.getByText('Panderman Jaya')).toBeVisible();
  });

  await test.step('lifting takes two steps and the operator’s name; Enter on the first one lifts nothing', async () => {
    await key(page, 'f');
    const question = page.getByRole('alertdialog', { name: 'Buka pembekuan atas nama Panitia Contoh?' });
    await expect(question).toBeVisible();
    await pictures(page, shot, 'freeze-question');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(question).toBeHidden();
    await expect(tag(page)).toBeVisible();
    await key(page, 'f');
    await page.keyboard.press('Escape');
    await expect(question).toBeHidden();
    await strip(page).getByRole('button', { name: /^Buka pembekuan/ }).click();
    await question.getByRole('button', { name: 'Ya, buka' }).click();
    await expect(tag(page)).toHaveCount(0);
    await expect(strip(page)).toHaveCount(0);
    await expect(hall.locator('.hall-layer').last().getByText('Welirang').first()).toBeVisible();
    await expect.poll(async () => (await hall.locator('.hall-layer').last().innerText()).indexOf('Welirang')).toBeGreaterThan(-1);
  });

  await test.step('the journal names who froze and who lifted it', async () => {
    await key(page, 'j');
    await expect(page.getByText('Klasemen aula dibekukan oleh Panitia Contoh')).toBeVisible();
    await expect(page.getByText('Pembekuan klasemen aula dibuka oleh Panitia Contoh')).toBeVisible();
  });
  expect(app.problems()).toEqual([]);
});

test('frozen by a named closing: the hall has that run whole, and nothing after it', async ({ app }) => {
  test.setTimeout(240_000);
  const { console_: page, hall } = await roomIn(app);
  await leave(page);
  await score(page, 1, 10);
  await key(page, 'l');
  await expect(hall.getByText('Bromo')).toHaveCount(0);
  await key(page, 'y');
  const ofHall = page.locator('.standings-hall');
  await ofHall.getByRole('combobox', { name: 'Papan aula' }).selectOption({ label: 'Semua tim' });
  await expect(hall.locator('.hall-layer').last().getByText('Bromo').first()).toBeVisible();
  await app.picture(page, 'freeze-tool');
  await ofHall.getByRole('button', { name: 'Bekukan', exact: true }).click();
  await page.getByRole('combobox', { name: 'Bekukan saat latihan ini tuntas' }).selectOption({ label: 'Pipa Bocor' });
  await app.picture(page, 'freeze-plan');
  await expectAccessible(page);
  await leave(page);
  await expect(strip(page)).toContainText('Klasemen dibekukan saat Pipa Bocor tuntas.');
  await expect(tag(page)).toHaveCount(0);
  await giveCommand(page, sheet(10, 242, { basedOn: 1 }));
  await giveCommand(page, { type: 'verifyRun', run, reader: 'Yoga Prakoso' });
  await giveCommand(page, { type: 'closeRun', run });
  await expect(strip(page)).toContainText('Klasemen dibekukan 08.35, aula melihat posisi itu. Saat Pipa Bocor tuntas.');
  await app.picture(page, 'freeze-closed');
  await expect(hall.locator('.hall-layer').last().getByText('Bromo').first()).toBeVisible();
  const before = await bytes(hall);
  await giveCommand(page, sheet(10, 600, { basedOn: 2, reason: 'Salah baca stopwatch' }));
  await giveCommand(page, { type: 'planRun', exercise: 'pipa-bocor' as never });
  await expect(first(page)).not.toContainText('Anjasmoro');
  expect(await bytes(hall)).toBe(before);
  await giveCommand(page, { type: 'liftFreeze', name: 'Panitia Contoh' });
  await expect.poll(() => bytes(hall)).not.toBe(before);
  expect(app.problems()).toEqual([]);
});

test.describe('one screen', () => {
  test.use({ displays: 1 });
  test('the key works behind the wall, and what lies over it holds no place and no total', async ({ app }) => {
    test.skip(app.displays > 1, 'this machine has a second display');
    const page = await openDemo(app);
    await score(page, 1, 5);
    await giveCommand(page, { type: 'chooseBoard', mode: 'all' });
    await key(page, '2');
    await leave(page);
    await key(page, 'p');
    const wall = page.locator('.one-screen');
    const panel = page.getByRole('complementary', { name: 'Konsol' });
    await key(page, 'l');
    await expect(wall.getByText('Arjuno').first()).toBeVisible();
    await key(page, 'f');
    await key(page, 'f');
    await expect(tag(page).first()).toHaveText('Beku 08.35');
    // What the board has taken the place of is still there while it goes.
    await expect(wall.locator('.hall-layer')).toHaveCount(1);
    const seen = (): Promise<string> => wall.innerText();
    const before = await seen();
    await score(page, 6, 10);
    await giveCommand(page, sheet(9, 245, { basedOn: 1 }));
    await expect(first(page)).toContainText('Welirang');
    expect(await seen()).toBe(before);
    // Nobody would see what it asks.
    await key(page, 'f');
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await key(page, 'p');
    await expect(panel.getByText('Beku 08.35')).toBeVisible();
    await expect(panel).not.toContainText('buka pembekuan');
    await expect(panel).not.toContainText(/\d,\d\d|Welirang|Arjuno/);
    await app.picture(page, 'freeze-one-screen');
    await expectAccessible(page);
    expect(app.problems()).toEqual([]);
  });
});
