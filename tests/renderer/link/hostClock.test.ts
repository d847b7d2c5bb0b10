// A window's picture of the host's clock: right within half of its quickest question, whatever comes late, until the clock is set.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import fc from 'fast-check';
import { createHostClock } from '../../../renderer/link/hostClock.ts';
import { instant } from '../../../shared/units.ts';

beforeEach(() => { vi.useFakeTimers({ toFake: ['performance', 'Date'] }); });
afterEach(() => { vi.useRealTimers(); });

/** A host whose clock is `ahead` of the window's, and a wire on which each way takes as long as is said. */
const room = (ahead: number) => {
  const clock = createHostClock();
  let host = ahead;
  const hostNow = () => instant(Math.round(performance.now() + host));
  return {
    clock,
    /** How far the window is off, late negative. */
    off: () => clock.now() - (performance.now() + host),
    ask: (there: number, back: number) => {
      const sent = performance.now();
      vi.advanceTimersByTime(there);
      const now = hostNow();
      vi.advanceTimersByTime(back);
      clock.answered(sent, now);
    },
    hear: (late: number) => {
      const now = hostNow();
      vi.advanceTimersByTime(late);
      clock.heard(now);
    },
    set: (by: number) => { host += by; },
    saySet: () => clock.wasSet(hostNow()),
  };
};

test('what comes late does not move it, however long ago it was measured', () => {
  const { clock, off, ask, hear } = room(1_000_000);
  ask(1, 1);
  const before = off();
  vi.advanceTimersByTime(60_001);
  hear(245);
  ask(20, 470);
  expect([Math.abs(before) <= 2, off()]).toEqual([true, before]);
  expect(clock.now()).toBeGreaterThan(1_000_000);
});

test('a clock that was set is followed at once when the host says so, and by the next answer when it does not', () => {
  const { off, ask, set, saySet } = room(5_000);
  ask(1, 1);
  set(-3_600_000);
  saySet();
  expect(Math.abs(off())).toBeLessThanOrEqual(2);
  set(400);
  ask(100, 100);
  expect(Math.abs(off())).toBeLessThanOrEqual(2);
  set(-400);
  ask(100, 90);
  expect(Math.abs(off())).toBeLessThanOrEqual(7);
});

test('a laptop that slept is ahead with the first message', () => {
  const { off, ask, set, hear } = room(0);
  ask(1, 1);
  set(90_000);
  hear(3);
  expect(Math.abs(off())).toBeLessThanOrEqual(4);
});

test('it is never further off than half of the quickest question so far', () => {
  const step = fc.oneof(
    fc.record({ ask: fc.tuple(fc.nat(400), fc.nat(400)) }),
    fc.record({ hear: fc.nat(800) }),
    fc.record({ wait: fc.nat(30_000) }),
  );
  fc.assert(fc.property(fc.nat(10_000_000), fc.array(step, { maxLength: 40 }), (ahead, steps) => {
    const { off, ask, hear } = room(ahead);
    let quickest = Infinity;
    for (const each of steps) {
      if ('ask' in each) {
        ask(...each.ask);
        quickest = Math.min(quickest, each.ask[0] + each.ask[1]);
      } else if ('hear' in each) hear(each.hear);
      else vi.advanceTimersByTime(each.wait);
      // Two roundings, and the drift that is allowed for.
      if (quickest < Infinity) expect(Math.abs(off())).toBeLessThanOrEqual(quickest / 2 + 2 + performance.now() / 10_000);
    }
  }));
});
