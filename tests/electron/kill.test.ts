// The quick form of `npm run faults -- kill kill_timer`: the real host, killed for real, in a few tries; and the control that must lose.
import { expect, test } from 'vitest';
import { kill, killControl } from '../faults/kill.ts';
import { killTimer } from '../faults/killTimer.ts';

const quietly = (): void => undefined;
const nothingWrong = { lost: 0, doubled: 0, silent: 0 };

test('twenty kills under load lose and double nothing', { timeout: 120_000 }, async () => {
  expect(await kill.run(20, quietly)).toEqual({ tries: 20, ...nothingWrong });
});

test('a console that takes sent for stored is seen to lose', { timeout: 60_000 }, async () => {
  expect((await killControl.run(4, quietly)).lost).toBeGreaterThan(0);
});

test('a phase goes on with the right time left', { timeout: 120_000 }, async () => {
  const told: string[] = [];
  const outcome = await killTimer.run(6, (line) => told.push(line));
  expect(outcome, told.join('\n')).toEqual({ tries: 6, ...nothingWrong });
});
