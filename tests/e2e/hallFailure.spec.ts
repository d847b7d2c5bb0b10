// All that can go wrong behind the wall: the audience keeps its last frame, the right time, and sees no fault.
import { expect } from '@playwright/test';
import { test } from '../setup/story.ts';
import { FRIDAY, atRest, cue, endLater, key, roomIn, storiesOfTheHall, take, touch, wall } from './hallRoom.ts';
import { intoHall } from './intoHall.ts';
import { listenTo } from './listening.ts';

storiesOfTheHall();

test('the wall goes on while its host is dead, and catches up', async ({ context }) => {
  test.setTimeout(120_000);
  await listenTo(context);
  const room = await roomIn(context);
  const { console_, hall } = room;
  await touch(hall);
  await console_.bringToFront();
  await key(console_, 'Space');
  await key(console_, 't');
  await expect(hall.getByText('Penjelasan aturan')).toBeVisible();
  await hall.bringToFront();

  // At each new second: how far the wall's change is from the true one, by this machine's own clock.
  await hall.evaluate(() => {
    const digits = document.querySelector('.digits');
    if (digits === null) throw new Error('no digits');
    const changes: number[] = [];
    Object.assign(globalThis, { changes });
    new MutationObserver(() => changes.push(performance.timeOrigin + performance.now())).observe(digits, { characterData: true, childList: true, subtree: true });
  });
  const changes = (): Promise<readonly number[]> => hall.evaluate(() => (globalThis as unknown as { changes: number[] }).changes);
  /** The middle of the fractions of a second, unwound around `near`. */
  const phaseOf = (all: readonly number[], near?: number): number => {
    const around = near ?? (all[0] ?? 0) % 1000;
    const fractions = all.map((one) => ((one - around + 500) % 1000 + 1000) % 1000 - 500 + around).toSorted((a, b) => a - b);
    return fractions[Math.floor(fractions.length / 2)] ?? Number.NaN;
  };
  await expect.poll(async () => (await changes()).length).toBeGreaterThanOrEqual(4);
  const alive = await changes();
  const shown = await wall(hall);

  await room.host.kill();
  await expect(console_.getByText('Sambungan ke Kompak terputus')).toBeAttached();
  await expect.poll(async () => (await changes()).length, { timeout: 20_000 }).toBeGreaterThanOrEqual(alive.length + 7);
  const dead = (await changes()).slice(alive.length);
  expect(Math.abs(phaseOf(dead, phaseOf(alive)) - phaseOf(alive))).toBeLessThanOrEqual(250);
  // All but the digits and the time of day.
  const still = (text: string): string => text.replaceAll(/\d+[:.]\d\d/g, '');
  expect(still(await wall(hall))).toBe(still(shown));

  const caughtUp = new Promise<number>((resolve) => {
    hall.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => { if (String(payload).includes('"topic":"hall"')) resolve(Date.now()); }));
  });
  room.host = await room.host.restart(Date.now());
  const up = Date.now();
  // Within a second where the machine is idle; a busy one must not turn this red.
  expect((await caughtUp) - up).toBeLessThanOrEqual(10_000);
  await expect(console_.getByText('Sambungan ke Kompak terputus')).toBeHidden();
  await console_.bringToFront();
  await key(console_, 'l');
  await expect(hall.getByText('Belum ada nilai')).toBeVisible();
  endLater(room.host);
});

test('a view that cannot be drawn never reaches the audience; the last one stays and the next one comes', async ({ context }) => {
  const show = await intoHall(context);
  const { console_, hall } = await roomIn(context, FRIDAY);
  await cue(console_, 'Logo');
  await take(console_);
  await expect(hall.locator('.logo-organiser')).toHaveText('Pemerintah Kota Malang');
  await atRest(hall);
  const before = await wall(hall);
  const faults: string[] = [];
  hall.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
  show({ demo: true, zone: 'WIB', scene: { kind: 'timer', timer: null as never, teams: [] } }, FRIDAY);
  await expect.poll(() => faults.length).toBeGreaterThan(0);
  await atRest(hall);
  expect(await wall(hall)).toBe(before);
  await cue(console_, 'Penutup');
  await take(console_);
  await expect(hall.getByText('Terima kasih')).toBeVisible();
});

test('a hall page that is loaded anew is back within three seconds, as it was', async ({ context }) => {
  const { console_, hall } = await roomIn(context, FRIDAY);
  await cue(console_, 'Logo');
  await take(console_);
  await expect(hall.locator('.logo-organiser')).toHaveText('Pemerintah Kota Malang');
  await atRest(hall);
  const before = await wall(hall);
  const from = Date.now();
  await hall.reload();
  await expect(hall.locator('.logo-organiser')).toBeVisible();
  expect(Date.now() - from).toBeLessThanOrEqual(15_000);
  expect(await wall(hall)).toBe(before);
});
