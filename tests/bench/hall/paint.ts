// From the key that hands in a sheet at the console to the frame that shows it, in the hall and on an empty page.
import type { Page } from 'puppeteer-core';
import { measureIn, watchEmpty } from './inPage.ts';
import { TEAMS } from './bigRetreat.ts';
import type { Wall } from './wall.ts';
import { LAPTOP, PROJECTOR } from './wall.ts';

export const TRIALS = 300;
const ROUNDS = 3;
/** Longer than any frame; a trial whose row has left the page by then is done again. */
const GIVES_UP_AFTER = 2_000;

type Times = { readonly hall: readonly number[]; readonly empty: readonly number[] };

/** Milliseconds on the host's clock; null: nothing was painted. */
const paintedAt = (page: Page): Promise<number | null> => page.evaluate(async (within) => {
  const at = await globalThis.gauge.painted(within);
  return at === 0 ? null : at + globalThis.gauge.offset;
}, GIVES_UP_AFTER);
const sentAt = (page: Page): Promise<number> => page.evaluate(() => globalThis.gauge.sentAt + globalThis.gauge.offset);

/** The name of some team on the page of the board that is on the wall. */
const someTeamOn = (hall: Page, n: number): Promise<string | undefined> => hall.evaluate((at) => {
  const names = [...document.querySelectorAll('.hall-layer:last-child .board-name')].map(({ textContent }) => textContent);
  return names[at % Math.max(1, names.length)];
}, n);

const gaugesOf = async (wall: Wall, page: Page): Promise<void> => page.evaluate(measureIn, await wall.admit('hall'));

export const paintTimes = async (wall: Wall, progress: (line: string) => void): Promise<Times> => {
  const console_ = await wall.open(await wall.admit('console'), LAPTOP);
  await console_.waitForSelector('.part-tab');
  await console_.keyboard.press('2');
  await console_.waitForSelector(`input[data-cell="${TEAMS - 1}:0"]`);
  await gaugesOf(wall, console_);
  let trial = 0;

  /** Types a result nobody had before into a team's row and hands it in. */
  const handIn = async (name: string): Promise<void> => {
    trial += 1;
    const time = 241 + ((trial * 331) % 478);
    await console_.focus(`input[data-cell="${Number(name.slice(-3)) - 1}:0"]`);
    await console_.keyboard.type(`${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}`);
    await console_.keyboard.down('Control');
    await console_.keyboard.press('Enter');
    await console_.keyboard.up('Control');
  };
  const measure = async (page: Page, pick: (n: number) => Promise<string | undefined>, waitsFor: (name: string) => string | null): Promise<readonly number[]> => {
    const times: number[] = [];
    for (let tries = 0; times.length < TRIALS / ROUNDS && tries < 2 * TRIALS; tries++) {
      const name = await pick(tries);
      if (name === undefined) continue;
      await page.evaluate((row) => globalThis.gauge.arm(row), waitsFor(name));
      await handIn(name);
      const painted = await paintedAt(page);
      if (painted !== null) times.push(painted - await sentAt(console_));
    }
    return times;
  };

  const hallTimes: number[] = [];
  const emptyTimes: number[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const hall = await wall.open(await wall.admit('hall'), PROJECTOR);
    await hall.waitForSelector('.board-name');
    await gaugesOf(wall, hall);
    hallTimes.push(...await measure(hall, (n) => someTeamOn(hall, n), (name) => name));
    await hall.close();

    const empty = await wall.open(new URL('/nothing', await wall.admit('hall')).href, PROJECTOR);
    await gaugesOf(wall, empty);
    await empty.evaluate(watchEmpty, await wall.admit('hall'));
    emptyTimes.push(...await measure(empty, (n) => Promise.resolve(`Regu ${String(1 + (n * 37) % TEAMS).padStart(3, '0')}`), () => null));
    await empty.close();
    progress(`round ${round} of ${ROUNDS}: ${hallTimes.length} frames in the hall, ${emptyTimes.length} on an empty page`);
  }
  await console_.close();
  return { hall: hallTimes, empty: emptyTimes };
};
