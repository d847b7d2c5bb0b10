// The sound of the hall: one window has it, one thing sounds at a time, and the end of a time sounds once whatever happened.
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';
import { FRIDAY, MINUTE, endLater, key, leave, roomIn, shots, storiesOfTheHall, touch } from './hallRoom.ts';
import { heardIn, listenTo, named } from './listening.ts';

storiesOfTheHall();

test('one window sounds, and the end of a time sounds once', async ({ context }) => {
  test.setTimeout(120_000);
  await listenTo(context);
  const { host, console_, hall } = await roomIn(context, FRIDAY, false);
  const both = async () => ({ console: named(await heardIn(console_)), hall: named(await heardIn(hall)) });

  await test.step('a browser that holds the hall back: the console sounds instead and says so', async () => {
    await console_.getByRole('button', { name: 'Suara', exact: true }).click();
    await expect(console_.getByText('Peramban menahan suara layar aula.')).toBeVisible();
    await console_.getByRole('button', { name: 'Tes suara' }).click();
    await expect.poll(both).toEqual({ console: ['gong'], hall: [] });
    await console_.screenshot({ path: join(shots, 'console-sound.png') });
    await expectAccessible(console_);
  });

  await test.step('after one click on the wall the hall sounds, and the console no more', async () => {
    await touch(hall);
    await expect(console_.getByText('Suara keluar dari layar aula.')).toBeVisible();
    await console_.getByRole('button', { name: 'Tepuk tangan' }).click();
    await expect.poll(both).toEqual({ console: ['gong'], hall: ['applause'] });
    // Losing the sound, the console fell silent.
    expect((await heardIn(console_)).every(({ from, until, length }) => until - from <= length)).toBe(true);
    await leave(console_);
  });

  await test.step('three ticks before the end and one gong at it, one at a time', async () => {
    await key(console_, 'Space');
    await key(console_, 't');
    await expect(hall.getByText('Penjelasan aturan')).toBeVisible();
    const before = (await heardIn(hall)).length;
    await host.advance(4 * MINUTE - 3_500);
    await expect.poll(async () => named(await heardIn(hall)).filter((sound) => sound === 'gong').length, { timeout: 15_000 }).toBe(1);
    const heard = (await heardIn(hall)).slice(before);
    expect(named(heard).slice(0, -1).every((sound) => sound === 'tick')).toBe(true);
    expect(heard.length).toBeGreaterThanOrEqual(3);
    expect(heard.length).toBeLessThanOrEqual(5);
    for (const [i, one] of heard.entries()) expect(one.from).toBeGreaterThanOrEqual((heard[i - 1]?.until ?? 0) - 0.001);
    await expect(hall.getByText('Waktu habis')).toBeVisible();
    expect((await both()).console).toEqual(['gong']);
  });

  await test.step('in quiet hours no gong sounds, and the console says so', async () => {
    await console_.getByRole('button', { name: 'Suara', exact: true }).click();
    await console_.getByLabel('Dari').fill('8.00');
    await console_.getByLabel('Sampai', { exact: true }).fill('9.30');
    await console_.getByRole('button', { name: 'Tambah' }).click();
    await expect(console_.getByText('Jam tenang sampai 09.30: gong tidak berbunyi.')).toBeVisible();
    await leave(console_);
    const before = await both();
    await key(console_, 'n');
    await expect(hall.getByText('Susun strategi')).toBeVisible();
    await host.advance(3 * MINUTE - 1_000);
    await expect(hall.getByText('Waktu habis')).toBeVisible();
    await expect(hall.getByText('+0:01')).toBeVisible();
    expect(await both()).toEqual(before);
  });

  await test.step('mute is one switch, and volume a line', async () => {
    await console_.getByRole('button', { name: /^Suara/ }).click();
    await console_.getByRole('switch', { name: 'Bisukan' }).click();
    const before = await both();
    await console_.getByRole('button', { name: 'Tes suara' }).click();
    await expect(console_.getByRole('button', { name: /^Suara\s*Bisu$/ })).toBeVisible();
    expect(await both()).toEqual(before);
  });
});

test('an end that fell into the outage sounds once, as soon as anybody can hear it', async ({ context }) => {
  test.setTimeout(90_000);
  await listenTo(context);
  const room = await roomIn(context, FRIDAY);
  const { console_, hall } = room;
  await key(console_, 'Space');
  await key(console_, 't');
  await expect(hall.getByText('Penjelasan aturan')).toBeVisible();
  await room.host.kill();
  room.host = await room.host.restart(FRIDAY + 6 * MINUTE);
  endLater(room.host);
  const gongs = async (): Promise<number> => [...named(await heardIn(console_)), ...named(await heardIn(hall))].filter((sound) => sound === 'gong').length;
  await expect.poll(gongs, { timeout: 15_000 }).toBe(1);
  await expect(hall.getByText('Waktu habis')).toBeVisible();
  // Everything that could sound it again happens: the hall is heard now, and another thing is shown.
  await touch(hall);
  await console_.bringToFront();
  await key(console_, 'l');
  await expect(hall.getByText('Belum ada nilai')).toBeVisible();
  expect(await gongs()).toBe(1);
});
