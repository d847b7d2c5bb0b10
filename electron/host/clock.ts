// The host's clock: wall time at its start plus monotonic time since; it knows no retreat.
import { instant, later, millis } from '../../shared/units.ts';
import type { Clock } from './ports.ts';

export const createClock = (): Clock => {
  let base = Date.now() - performance.now();
  const listeners = new Set<() => void>();
  const now = () => instant(Math.round(base + performance.now()));
  return {
    now,
    wall: () => instant(Date.now()),
    set: (moment) => {
      base = moment - performance.now();
      for (const listener of listeners) listener();
    },
    onSet: (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    after: (delay, ring) => {
      // A timer may fire a fraction early or, past its largest delay, at once: look at the clock and wait on.
      const due = later(now(), delay);
      let handle: NodeJS.Timeout;
      const wait = () => {
        const left = millis(due - now());
        handle = left > 0 ? setTimeout(wait, Math.min(left, 2 ** 31 - 1)) : setTimeout(ring, 0);
      };
      wait();
      return () => clearTimeout(handle);
    },
  };
};
