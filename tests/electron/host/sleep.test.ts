// What the host notes of a sleep of the laptop, also where the disk wakes after it.
import { renameSync, writeFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { instant, minutes } from '../../../shared/units.ts';
import { onLaptop } from './onLaptop.ts';

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
