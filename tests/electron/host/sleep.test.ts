// What the host notes of a sleep of the laptop, also where the disk wakes after it.
import { renameSync, writeFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { nextRowAt } from '../../../shared/domain/reveal/reveal.ts';
import { instant, millis, minutes } from '../../../shared/units.ts';
import { pipe, ready, show, startPhase } from '../../shared/samples.ts';
import { onLaptop } from './onLaptop.ts';
import { playedLaptop } from './playedLaptop.ts';

it('a sleep that the disk does not take at once is asked about as soon as it does', async () => {
  const { current, found, give, faults } = onLaptop();
  const folder = dirname(found());
  expect(give({ type: 'startStationTimers', names: ['Pos 1'], length: minutes(10) })).toBeNull();
  const now = Date.now();
  renameSync(folder, `${folder} jauh`);
  writeFileSync(folder, '');
  current.slept(instant(now - 60_000), instant(now));
  expect([current.state().clockDoubt, faults.length]).toEqual([null, 1]);
  rmSync(folder);
  renameSync(`${folder} jauh`, folder);
  await passed(1_500);
  expect(current.state().clockDoubt).toMatchObject({ kind: 'outage', to: now });
});

it('by a clock that is known to be wrong no sleep is asked about: the time of day still is', () => {
  const laptop = onLaptop();
  const path = laptop.found();
  laptop.current.close();
  const yesterday = onLaptop(laptop.folder, instant(Date.now() - 86_400_000));
  yesterday.current.openPath(path);
  expect(yesterday.current.state().clockDoubt?.kind).toBe('behind');
  expect(yesterday.give({ type: 'startStationTimers', names: ['Pos 1'], length: minutes(10) })).toBeNull();
  const now = Date.now();
  yesterday.current.slept(instant(now - 60_000), instant(now));
  expect(yesterday.current.state().clockDoubt?.kind).toBe('behind');
});

it('the show of the draw and the rows of the reveal wait for a key after a sleep', () => {
  const { current, give } = playedLaptop(7);
  for (const command of [show('draw'), { type: 'startDrawShow' } as const]) expect(give(command)).toBeNull();
  const from = Date.now() + 10_000;
  current.slept(instant(from), instant(from + 300_000));
  const { drawShow } = current.state().hall;
  if (drawShow?.kind !== 'paused') throw new Error('names fall while nobody can see them');
  expect(drawShow.after / 1_000).toBeCloseTo(10, 0);
  expect(current.state().clockDoubt).toBeNull();
  expect(give({ type: 'resumeDrawShow' })).toBeNull();
  give({ type: 'chooseBoard', mode: 'all' });
  expect(give({ type: 'rehearseReveal', seed: '7' })).toBeNull();
  for (let step = 0; nextRowAt(current.state()) === null; step += 1) expect(give({ type: 'stepReveal', from: step, way: 'forward' })).toBeNull();
  current.slept(instant(Date.now() - 60_000), instant(Date.now()));
  expect(nextRowAt(current.state())).toBeNull();
});

it('an end that comes before the word of the sleep waits for it: a phase that stops at zero can have its time back', async () => {
  const { current, found, give } = onLaptop();
  found();
  for (const command of [...ready().slice(1), { type: 'chooseAtZero', choice: 'stop' } as const, startPhase(0)]) expect(give(command)).toBeNull();
  const { length } = pipe.phases[0] ?? { length: 0 };
  expect(give({ type: 'adjustTimer', by: millis(1_000 - length) })).toBeNull();
  const from = Date.now();
  // The process stands still while the clock goes on, as during a sleep.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3_500);
  await passed(100);
  current.slept(instant(from), instant(Date.now()));
  expect(current.state().clockDoubt).toMatchObject({ kind: 'outage', from });
  await vi.waitFor(() => expect(current.state().timer?.rung).toBe(true));
  expect(give({ type: 'answerOutage', counts: false })).toBeNull();
  expect(current.state().timer).toMatchObject({ phase: 0, rung: false, going: { kind: 'paused' } });
});

it('a file from a laptop whose clock ran ahead leaves the next file its own time', () => {
  const ahead = onLaptop(undefined, instant(Date.now() + 86_400_000));
  const path = ahead.found();
  ahead.current.close();
  const laptop = onLaptop(ahead.folder);
  laptop.current.openPath(path);
  expect(laptop.current.state().clockDoubt?.kind).toBe('behind');
  laptop.found('Retret lain');
  expect(laptop.give({ type: 'startStationTimers', names: ['Pos 1'], length: minutes(10) })).toBeNull();
  const { going } = laptop.current.state().stationTimers[0] ?? {};
  expect(going?.kind === 'running' ? Math.abs(going.endsAt - Date.now() - 600_000) : null).toBeLessThan(60_000);
});
