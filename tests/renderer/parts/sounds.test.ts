// The sounds of the hall are small, made here, and the ones their maker makes.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sounds } from '../../../shared/machineTopics.ts';
import { makeSounds, soundFile } from '../../setup/makeSounds.ts';

const made = makeSounds();

test.each(sounds)('%s is what its maker makes, below 150 kB, neither silent nor clipped', (sound) => {
  const file = readFileSync(soundFile(sound));
  expect(file.equals(made[sound])).toBe(true);
  expect(file.length).toBeLessThan(150_000);
  const samples = Array.from({ length: (file.length - 44) / 2 }, (_, i) => Math.abs(file.readInt16LE(44 + i * 2)));
  const loudest = samples.reduce((most, sample) => Math.max(most, sample), 0);
  expect(loudest).toBeGreaterThan(29_000);
  expect(loudest).toBeLessThan(32_767);
  // It begins and ends without a click.
  expect(samples.at(0)).toBeLessThan(2_000);
  expect(samples.at(-1)).toBeLessThan(400);
});
