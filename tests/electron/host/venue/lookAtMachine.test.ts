// Whether the laptop is on the mains, from what Linux says of its supplies, and how far its clock was moved.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createClock } from '../../../../electron/host/clock.ts';
import { lookAtMachine, mainsBySystem } from '../../../../electron/host/venue/lookAtMachine.ts';
import { later, minutes } from '../../../../shared/units.ts';
import { folderForTest } from '../onLaptop.ts';

const supplies = (all: Readonly<Record<string, Readonly<Record<string, string>>>>): string => {
  const folder = folderForTest();
  for (const [name, said] of Object.entries(all)) {
    mkdirSync(join(folder, name));
    for (const [what, words] of Object.entries(said)) writeFileSync(join(folder, name, what), `${words}\n`);
  }
  return folder;
};
const battery = (status: string) => ({ type: 'Battery', status });

test.each([
  ['plugged in', { AC: { type: 'Mains', online: '1' }, BAT0: battery('Charging') }, true],
  ['unplugged', { AC: { type: 'Mains', online: '0' }, BAT0: battery('Discharging') }, false],
  ['charging over USB, with no mains named', { BAT0: battery('Full') }, true],
  ['a battery alone that empties', { BAT0: battery('Discharging') }, false],
  ['the battery of a mouse says nothing', { AC: { type: 'Mains', online: '1' }, mouse: { ...battery('Discharging'), scope: 'Device' } }, true],
  ['a desktop', {}, null],
])('%s', (_, all, onMains) => expect(mainsBySystem(supplies(all))).toBe(onMains));

test('a system without such a folder does not say', () => expect(mainsBySystem(join(folderForTest(), 'none'))).toBeNull());

test('a clock that was moved is told by how much, and a folder by its room', () => {
  const clock = createClock();
  const moved = { ...clock, wall: () => later(clock.now(), minutes(7)) };
  const { clockMoved, freeBytes, onMains } = lookAtMachine(moved, folderForTest(), () => false);
  expect(Math.round(clockMoved / 1_000)).toBe(420);
  expect(freeBytes).toBeGreaterThan(0);
  expect(onMains).toBe(false);
  expect(lookAtMachine(clock, '/none/at/all', () => null).freeBytes).toBeNull();
});
