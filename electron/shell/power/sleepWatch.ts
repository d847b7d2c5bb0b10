// Finds out how long the laptop slept and sets the host's clock right; it knows no timer and asks nobody.
import type { Instant } from '../../../shared/units.ts';
import { between, later, millis } from '../../../shared/units.ts';
import type { Clock } from '../../host/ports.ts';

export type SleepWatch = { onSuspend(): void; onResume(): void };

/** Two clocks that differ by less than this are the same clock, read twice. */
const SAME_CLOCK = 2_000;

/**
 * `onSlept` comes after the clock was set, if it had to be: some systems stop the monotonic clock while they sleep and some do not,
 * and the word of a sleep may come only when it is over.
 */
export const createSleepWatch = (clock: Clock, onSlept: (from: Instant, to: Instant) => void): SleepWatch => {
  const lead = (): number => clock.wall() - clock.now();
  // How far the wall clock is ahead while nothing is wrong: not 0 once a person has set the time.
  let usual = lead();
  let asleepSince: Instant | null = null;
  clock.onSet(() => { usual = lead(); });
  return {
    onSuspend: () => { asleepSince = clock.now(); },
    onResume: () => {
      const missed = lead() - usual;
      const from = asleepSince ?? clock.now();
      const to = missed > SAME_CLOCK ? later(clock.now(), millis(missed)) : clock.now();
      asleepSince = null;
      if (between(from, to) <= SAME_CLOCK) return;
      if (missed > SAME_CLOCK) clock.set(to);
      onSlept(from, to);
    },
  };
};
