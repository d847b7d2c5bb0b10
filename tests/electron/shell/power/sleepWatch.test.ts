// How a sleep is told from a slow clock, on systems that stop their monotonic clock while they sleep and on those that do not.
import { expect, test } from 'vitest';
import type { Clock } from '../../../../electron/host/ports.ts';
import { createSleepWatch } from '../../../../electron/shell/power/sleepWatch.ts';
import { instant } from '../../../../shared/units.ts';

const START = 1_000_000;
/** A laptop whose two clocks go on as they are told. */
const laptop = () => {
  let [mono, wall, base] = [0, START, START];
  const listeners: (() => void)[] = [];
  const slept: number[][] = [];
  let looks: { readonly at: number; readonly ring: () => void }[] = [];
  const clock: Clock = {
    now: () => instant(base + mono), wall: () => instant(wall),
    set: (moment) => {
      base = moment - mono;
      for (const listener of listeners) listener();
    },
    onSet: (listener) => {
      listeners.push(listener);
      return () => undefined;
    },
    after: (delay, ring) => {
      looks.push({ at: mono + delay, ring });
      return () => undefined;
    },
  };
  const watch = createSleepWatch(clock, (from, to) => { slept.push([from - START, to - START]); });
  const pass = (ms: number, isMonoStopped = false): void => { wall += ms; mono += isMonoStopped ? 0 : ms; };
  /** Time in which the program runs: it looks whenever it wanted to. */
  const run = (ms: number): void => {
    for (let left = ms; left > 0; left -= 1_000) {
      pass(1_000);
      const due = looks.filter(({ at }) => at <= mono);
      looks = looks.filter(({ at }) => at > mono);
      for (const { ring } of due) ring();
    }
  };
  return { clock, watch, slept, pass, run, moveWall: (ms: number) => { wall += ms; } };
};

test.each([['stands still', true], ['goes on', false]])('a sleep of ten minutes while the monotonic clock %s', (_, isStopped) => {
  const { clock, watch, slept, pass } = laptop();
  pass(5_000);
  watch.onSuspend();
  pass(600_000, isStopped);
  watch.onResume();
  expect(slept).toEqual([[5_000, 605_000]]);
  expect(clock.now() - START).toBe(605_000);
});

test('the word of the sleep may come only when it is over', () => {
  const { clock, watch, slept, pass } = laptop();
  pass(5_000);
  pass(600_000, true);
  watch.onSuspend();
  watch.onResume();
  expect(slept).toEqual([[5_000, 605_000]]);
  expect(clock.now() - START).toBe(605_000);
});

test('a nap of a second is nothing, and neither is a resume without a sleep', () => {
  const { watch, slept, pass } = laptop();
  watch.onSuspend();
  pass(1_000, true);
  watch.onResume();
  watch.onResume();
  expect(slept).toEqual([]);
});

test('a clock a person has set stays ahead by as much, and two sleeps are two', () => {
  const { clock, watch, slept, pass } = laptop();
  clock.set(instant(START + 3_600_000));
  for (const isStopped of [true, false]) {
    watch.onSuspend();
    pass(60_000, isStopped);
    watch.onResume();
  }
  expect(slept).toEqual([[3_600_000, 3_660_000], [3_660_000, 3_720_000]]);
});

test.each([3_600_000, -3_600_000])('the laptop’s clock moved by %i ms while awake is no sleep, and hides none', (moved) => {
  const { clock, watch, slept, run, pass, moveWall } = laptop();
  run(60_000);
  moveWall(moved);
  run(90_000);
  for (const isStopped of [true, false]) {
    watch.onSuspend();
    pass(600_000, isStopped);
    watch.onResume();
  }
  expect(slept).toEqual([[150_000, 750_000], [750_000, 1_350_000]]);
  expect(clock.now() - START).toBe(1_350_000);
});

test('a look right after the sleep takes nothing from it, and the windows hear the time in any case', () => {
  const { clock, watch, slept, run, pass } = laptop();
  run(29_000);
  watch.onSuspend();
  pass(600_000, true);
  run(5_000);
  let told = 0;
  clock.onSet(() => { told += 1; });
  watch.onResume();
  expect([slept, told]).toEqual([[[29_000, 634_000]], 1]);
  watch.onSuspend();
  pass(600_000);
  watch.onResume();
  expect([slept.length, told]).toEqual([2, 2]);
});
