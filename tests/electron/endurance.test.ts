// The row of endurance itself: what it would call growth, and the clock that brings a day into minutes.
import { expect, test } from 'vitest';
import { createClock } from '../../electron/host/clock.ts';
import { instant, millis } from '../../shared/units.ts';
import { fasterClock } from '../faults/endurance/fasterClock.ts';
import { bytesPerFact, growths, hasGrown, isLinear } from '../faults/endurance/steady.ts';

const HALF_HOURS = Array.from({ length: 16 }, (_, n) => n);
const grown = (held: (n: number) => number): boolean => growths(HALF_HOURS.map((n) => ({ held: held(n) }))).some(hasGrown);

test('what grows by more than a tenth after the first hour is told, and what settles in it is not', () => {
  expect(grown((n) => 20 + 0.2 * n)).toBe(true);
  expect(grown((n) => (n < 2 ? 10 * n : 20 + 0.1 * n))).toBe(false);
  expect(grown((n) => 100 - n)).toBe(false);
});

test('what could not be weighed has grown', () => expect(grown(() => Number.NaN)).toBe(true));

test('a file that takes more for each fact the more it holds is no line', () => {
  const bytes = (of: (facts: number) => number) => isLinear(bytesPerFact(HALF_HOURS.map((n) => ({ facts: 1_000 + 150 * n, bytes: of(1_000 + 150 * n) }))));
  expect(bytes((facts) => 4_096 + 420 * facts)).toBe(true);
  expect(bytes((facts) => 4_096 + 420 * facts + facts ** 2 / 10)).toBe(false);
});

test('a faster clock goes on from where it is set, and rings as much sooner', async () => {
  const real = createClock();
  real.set(instant(1_747_285_200_000));
  const clock = fasterClock(real, 100);
  const rung = Promise.withResolvers<number>();
  const start = performance.now();
  const due = clock.now() + 5_000;
  clock.after(millis(5_000), () => rung.resolve(clock.now()));
  expect(await rung.promise).toBeGreaterThanOrEqual(due);
  expect(performance.now() - start).toBeLessThan(2_500);
  clock.set(instant(0));
  expect(clock.now()).toBeLessThan(60_000);
  expect(clock.wall()).toBeGreaterThanOrEqual(clock.now() - 1_000);
});
