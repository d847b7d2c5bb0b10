// From the command that hands in a sheet at the console to the frame that shows it, in the hall and on an empty page.
import type { Page } from 'puppeteer-core';
import { measureIn, watchEmpty } from './inPage.ts';
import { TEAMS, teamName } from './bigRetreat.ts';
import type { Wall } from './wall.ts';
import { LAPTOP, PROJECTOR } from './wall.ts';

export const TRIALS = 300;
const ROUNDS = 3;
const everyTeam = Array.from({ length: TEAMS }, (_, i) => teamName(i + 1));
/** Longer than any frame. */
const GIVES_UP_AFTER = 2_000;

type Times = {
  readonly hall: readonly number[];
  readonly empty: readonly number[];
  /** From the key to the command, for whoever asks what the console itself takes. */
  readonly key: readonly number[];
};

/** Milliseconds on the host's clock; null: nothing was painted. */
const paintedAt = (page: Page): Promise<number | null> => page.evaluate(async (within) => {
  const at = await globalThis.gauge.painted(within);
  return at === 0 ? null : at + globalThis.gauge.offset;
}, GIVES_UP_AFTER);
const sent = (page: Page): Promise<{ readonly at: number; readonly afterKey: number }> => page.evaluate(() => {
  const { keyAt, sentAt, offset } = globalThis.gauge;
  return { at: sentAt + offset, afterKey: sentAt - keyAt };
});

/** The names of the teams on the page of the board that is on the wall. */
const teamsOn = (hall: Page): Promise<readonly string[]> => hall.evaluate(() =>
  [...document.querySelectorAll('.hall-layer:last-child .board-name')].map(({ textContent }) => textContent));

/** A file of the host's that is no page: the browser shows it as text, and the text is taken away. */
const someFile = async (wall: Wall): Promise<string> => {
  const hall = await wall.admit('hall');
  const [, script] = /src="([^"]+\.js)"/.exec(await (await fetch(hall)).text()) ?? [];
  if (script === undefined) throw new Error('the hall has no script to stand on');
  return new URL(script, hall).href;
};

const gaugesOf = async (wall: Wall, page: Page): Promise<void> => page.evaluate(measureIn, await wall.admit('hall'));

export const paintTimes = async (wall: Wall, progress: (line: string) => void): Promise<Times> => {
  const console_ = await wall.open(await wall.admit('console'), LAPTOP);
  await console_.waitForSelector('.part-tab');
  await console_.keyboard.press('2');
  await console_.waitForSelector(`input[data-cell="${TEAMS - 1}:0"]`);
  await gaugesOf(wall, console_);
  let trial = 0;
  const keyTimes: number[] = [];

  /** Hands in a result one second beside the one before: the row says something new and stays about where it is. */
  const handIn = async (name: string): Promise<void> => {
    trial += 1;
    const cell = `input[data-cell="${Number(name.slice(-3)) - 1}:0"]`;
    const [mins = 0, secs = 0] = (await console_.$eval(cell, (input) => (input as HTMLInputElement).value)).split(':').map(Number);
    const time = mins * 60 + secs + (trial % 2 === 0 ? 1 : -1);
    await console_.focus(cell);
    await console_.keyboard.sendCharacter(`${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}`);
    await console_.keyboard.down('Control');
    await console_.keyboard.press('Enter');
    await console_.keyboard.up('Control');
  };
  /** A row that has left the page meanwhile is no trial; one that is there and did not change is the slowest. */
  const measure = async (teams: () => Promise<readonly string[]>, arm: (name: string) => Promise<void>, page: Page): Promise<readonly number[]> => {
    const times: number[] = [];
    for (let tries = 0; times.length < TRIALS / ROUNDS && tries < 2 * TRIALS; tries++) {
      const names = await teams();
      const name = names[(tries * 7) % Math.max(1, names.length)];
      if (name === undefined) continue;
      await arm(name);
      await handIn(name);
      const painted = await paintedAt(page);
      const { at, afterKey } = await sent(console_);
      keyTimes.push(afterKey);
      if (painted !== null) times.push(painted - at);
      else if ((await teams()).includes(name)) times.push(GIVES_UP_AFTER);
    }
    return times;
  };

  const hallTimes: number[] = [];
  const emptyTimes: number[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const hall = await wall.open(await wall.admit('hall'), PROJECTOR);
    await hall.waitForSelector('.board-name');
    await gaugesOf(wall, hall);
    hallTimes.push(...await measure(() => teamsOn(hall), (name) => hall.evaluate((row) => globalThis.gauge.arm(row), name), hall));
    await hall.close();

    const empty = await wall.open(await someFile(wall), PROJECTOR);
    await gaugesOf(wall, empty);
    await empty.evaluate(watchEmpty, await wall.admit('hall'));
    emptyTimes.push(...await measure(() => Promise.resolve(everyTeam), () => empty.evaluate(() => globalThis.gauge.arm(null)), empty));
    await empty.close();
    progress(`round ${round} of ${ROUNDS}: ${hallTimes.length} frames in the hall, ${emptyTimes.length} on an empty page`);
  }
  await console_.close();
  return { hall: hallTimes, empty: emptyTimes, key: keyTimes };
};
