// The time as the hall and a hidden console draw it beside the host's own: on the second, after being hidden, and when the machine's clock is set.
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { envelopeOf, openConsole } from '../../faults/consoleWindow.ts';
import type { ConsoleWindow } from '../../faults/consoleWindow.ts';
import type { Command } from '../../../shared/domain/commands.ts';
import type { Millis, RunId } from '../../../shared/units.ts';
import { minutes } from '../../../shared/units.ts';
import type { Wall } from '../hall/wall.ts';
import { LAPTOP, PROJECTOR } from '../hall/wall.ts';
import { median } from '../percentile.ts';
import type { Drawn } from './drawnDigits.ts';
import { changeErrors, distance, takeDrawn, watchDigits } from './drawnDigits.ts';

const HOUR = 60 * 60_000;
const LONG = minutes(18);
const LEAVES = 12;
const REAL = 60_000;

const give = async (desk: ConsoleWindow, command: Command): Promise<void> => {
  const answer = await desk.send(envelopeOf(command));
  if (!answer.ok && answer.refusal.code !== 'unchanged') throw new Error(`${command.type} was refused: ${answer.refusal.code}`);
};

/** Starts the first phase anew with this much time, and puts it on the wall. */
const startTime = async (desk: ConsoleWindow, length: Millis): Promise<void> => {
  await give(desk, { type: 'startPhase', run: 'r1' as RunId, phase: 0 });
  const { view } = await desk.shown('timer', (timer) => timer?.going.kind === 'running');
  await give(desk, { type: 'adjustTimer', by: (length - (view?.length ?? 0)) as Millis });
  await give(desk, { type: 'showScene', scene: 'timer' });
};

/** When the time ends, as timeOrigin + performance.now() of any process here. */
const endOn = async (desk: ConsoleWindow, wall: Wall, isRight: (endsAt: number) => boolean = () => true): Promise<number> => {
  const { view } = await desk.shown('timer', (timer) => timer?.going.kind === 'running' && isRight(timer.going.endsAt));
  if (view?.going.kind !== 'running') throw new Error('no time is running');
  return view.going.endsAt - (await wall.host({ kind: 'ask' })).ahead;
};

const farthest = (drawn: readonly Drawn[], end: number): number => Math.max(...drawn.map(({ at, text }) => distance(text, end - at)));

/** Opens a page that lies over another one of the same window and hides it. */
const cover = async (page: Page): Promise<Page> => {
  const over = await page.browserContext().newPage();
  await over.bringToFront();
  await wait(200);
  if (await page.evaluate(() => document.visibilityState) !== 'hidden') throw new Error('the console could not be hidden');
  return over;
};

/** How far off the first frame is once the page is seen again, and the next two seconds after it. */
const errorOnReturn = async (page: Page, over: Page, endsAt: () => Promise<number>): Promise<number> => {
  await takeDrawn(page);
  await page.bringToFront();
  await over.close();
  await wait(2_200);
  const drawn = await takeDrawn(page);
  const end = await endsAt();
  if (drawn.length === 0) throw new Error('the console drew nothing when it was seen again');
  return Math.max(farthest(drawn, end), ...changeErrors(drawn, end));
};

export type ClockErrors = { readonly hidden: number; readonly digits: readonly number[]; readonly step: number };

export const clockErrors = async (wall: Wall, progress: (line: string) => void): Promise<ClockErrors> => {
  const desk = await openConsole(await wall.admit('console'));
  const console_ = await wall.open(await wall.admit('console'), LAPTOP);
  const hall = await wall.open(await wall.admit('hall'), PROJECTOR);
  await startTime(desk, LONG);
  await console_.waitForSelector('.part-tab');
  await console_.keyboard.press('2');
  await console_.waitForSelector('.run-timer [role=timer]');
  await hall.waitForSelector('.hall-layer:last-child [role=timer]');
  await wait(3_000);
  await watchDigits(console_);

  progress(`a time of 18 minutes, its clock moved on ${LEAVES} times while the console is hidden`);
  const hidden: number[] = [];
  for (let n = 1; n <= LEAVES; n++) {
    const over = await cover(console_);
    await wall.host({ kind: 'advance', by: LONG / LEAVES - 4_000 });
    await wait(1_500);
    hidden.push(await errorOnReturn(console_, over, () => endOn(desk, wall)));
  }

  progress(`${REAL / 1000} seconds of real time: the console hidden, the digits of the hall on the second`);
  await startTime(desk, LONG);
  await wait(2_000);
  await watchDigits(hall);
  const over = await cover(console_);
  await wait(REAL);
  hidden.push(await errorOnReturn(console_, over, () => endOn(desk, wall)));
  const digits = changeErrors(await takeDrawn(hall), await endOn(desk, wall));
  if (digits.length < REAL / 1000 - 2) throw new Error(`the hall changed its digits ${digits.length} times in a minute`);

  progress('the clock of the machine set an hour on and two back');
  const steps: number[] = [];
  for (const by of [HOUR, -2 * HOUR]) {
    const end = await endOn(desk, wall);
    await takeDrawn(hall);
    await wall.host({ kind: 'stepWall', by });
    for (const page of [hall, console_]) {
      await page.evaluate((step) => {
        const wallClock = Date.now;
        Date.now = () => wallClock() + step;
      }, by);
    }
    // Long enough for a window to have asked for the time.
    await wait(7_000);
    steps.push(farthest(await takeDrawn(hall), end), Math.abs(await endOn(desk, wall) - end));
  }
  desk.close();
  await console_.close();
  await hall.close();
  progress(`hidden, worst of each: ${hidden.map((error) => error.toFixed(0)).join(' ')} ms; digits half ${median(digits).toFixed(1)} ms; clock set ${steps.map((error) => error.toFixed(1)).join(' ')} ms`);
  return { hidden: Math.max(...hidden), digits, step: Math.max(...steps) };
};
