// One job after another, and none for ever.
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inTurn, within } from '../../../electron/shell/inTurn.ts';
import { millis } from '../../../shared/units.ts';

test('jobs do not overlap, keep their order, and a failed one lets the next begin', async () => {
  const turn = inTurn();
  const seen: string[] = [];
  const job = (name: string, fails = false) => async (): Promise<string> => {
    seen.push(`${name} begins`);
    await pause(2);
    seen.push(`${name} ends`);
    if (fails) throw new Error(name);
    return name;
  };
  const outcomes = await Promise.allSettled([turn(job('a')), turn(job('b', true)), turn(job('c'))]);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('what takes too long is given up with a sentence; what does not keeps its outcome', async () => {
  await expect(within(millis(5), 'the report page', new Promise(() => undefined))).rejects.toThrow('the report page took longer than 5 ms');
  await expect(within(millis(1_000), 'x', Promise.resolve(7))).resolves.toBe(7);
  await expect(within(millis(1_000), 'x', Promise.reject(new Error('its own')))).rejects.toThrow('its own');
});
