// The machine's clock is set an hour on or back while the host runs and a phase is timed; what is left of that, as told and as drawn on the wall, must be the oracle's. It plays the script on and leaves the wall as it was.
import { setTimeout as pause } from 'node:timers/promises';
import type { RunId } from '../../../shared/units.ts';
import type { Play } from './act.ts';
import type { World } from './world.ts';

const HOUR = 3_600_000;
/** Until the wall has mostly drawn what was told, and until it must have. */
const DRAWN = 1_000;
const DRAWN_WITHIN = 10_000;
/** The host writes whole milliseconds. */
const ROUNDED = 1;
/** A whole second is drawn at a time, and a window follows the host's clock as well as messages let it. */
const SLACK = 1_500;

/** "12:34" or "1:02:03" as milliseconds. */
const asTime = (digits: string): number => digits.trim().split(':').reduce((sum, part) => 60 * sum + Number(part), 0) * 1_000;

type Looked = { readonly told: readonly string[]; readonly drawn: readonly string[] };

const lookOnce = async (world: World, when: string): Promise<Looked> => {
  const timed = world.oracle.timed();
  const asked = world.moment();
  const { view } = await world.link().shown('timer', (timer) => timer !== null && (timer.going.kind === 'paused') === (timed !== null && 'left' in timed));
  const digits = await world.windows.hall().locator('.hall-layer:last-child [role=timer]').innerText();
  const seen = world.moment();
  if (timed === null || view === null) return { told: [], drawn: [] };
  const [own, has] = 'left' in timed ? [timed.left, view.going.kind === 'paused' ? view.going.remaining : 0] : [timed.ends, view.going.kind === 'running' ? view.going.endsAt : 0];
  const [least, most] = 'left' in timed ? [own.least, own.most] : [own.least - seen.most, own.most - asked.least];
  const left = asTime(digits);
  return {
    told: has >= own.least - ROUNDED && has <= own.most + ROUNDED ? [] : [`${when} the phase has ${view.going.kind} at ${has}, the oracle ${own.least} to ${own.most}`],
    drawn: left >= least - SLACK && left <= most + SLACK ? [] : [`${when} the wall has ${digits}, the oracle ${Math.round(least)} to ${Math.round(most)} ms`],
  };
};

/** What is told must be right at once; a wall on a busy machine may take a while to draw it. */
const look = async (world: World, when: string): Promise<void> => {
  const until = performance.now() + DRAWN_WITHIN;
  for (;;) {
    const { told, drawn } = await lookOnce(world, when);
    if (told.length === 0 && drawn.length > 0 && performance.now() < until) {
      await pause(250);
      continue;
    }
    world.wrong.push(...told, ...drawn);
    return;
  }
};

const step = async ({ windows, laptop }: World, by: number): Promise<void> => {
  await laptop().stepWall(by);
  for (const page of [windows.console_(), windows.hall()]) {
    await page.evaluate((more) => {
      const wall = Date.now;
      Date.now = () => wall() + more;
    }, by);
  }
};

export const clockWhileTimed = async (world: World, play: Play): Promise<void> => {
  const timed = world.oracle.timed();
  const { view: { shown } } = await world.link().shown('hallControl');
  if (timed !== null) {
    // What was done to the clock before may have left it elsewhere; never before the last record, where no host goes on.
    const { entries: [latest] } = await world.call('readJournal', { run: null, team: null, before: null });
    await world.setNow(Math.max(world.moment().most, latest?.at ?? 0) + 1_000);
    await world.give({ type: 'startPhase', run: timed.run as RunId, phase: 0 });
    await world.give({ type: 'showScene', scene: 'timer' });
    await world.windows.hall().locator('.hall-layer:last-child [role=timer]').waitFor();
    await look(world, 'before the clock was set');
    const by = world.chance() < 0.5 ? HOUR : -HOUR;
    for (const each of [by, -by]) {
      await step(world, each);
      const when = `with the clock set by ${each / HOUR} h`;
      await pause(DRAWN);
      await look(world, when);
      // What is left is written down now, and counted on from.
      for (const type of ['pauseTimer', 'resumeTimer'] as const) {
        await world.give({ type });
        await pause(DRAWN);
        await look(world, `${when}, after ${type},`);
      }
    }
    await world.give({ type: 'showScene', scene: shown });
  }
  await play(1);
};
