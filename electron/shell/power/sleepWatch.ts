// Finds out how long the laptop slept and sets the host's clock right; it knows no timer and asks nobody.
import type { Instant } from '../../../shared/units.ts';
import { between, later, millis } from '../../../shared/units.ts';
import type { Clock } from '../../host/ports.ts';

export type SleepWatch = { onSuspend(): void; onResume(): void };

/** Two clocks that differ by less than this are the same clock, read twice. */
const SAME_CLOCK = 2_000;
/** How often it looks how far the clocks are apart. The word of a sleep comes sooner than the second look after it. */
const LOOK_EVERY = millis(30_000);

/**
 * `onSlept` comes after the clock was set: some systems stop the monotonic clock while they sleep and some do not,
 * the word of a sleep may come only when it is over, and the windows must hear the time in either case.
 */
export const createSleepWatch = (clock: Clock, onSlept: (from: Instant, to: Instant) => void): SleepWatch => {
  const lead = (): number => clock.wall() - clock.now();
  // How far the wall clock is ahead while nothing is wrong: not 0 once a person has set the time, or the laptop's.
  let usual = lead();
  let seen = usual;
  let asleepSince: Instant | null = null;
  const learn = (): void => { usual = seen = lead(); };
  clock.onSet(learn);
  // What was so at the look before is no sleep: somebody, or the network, moved the laptop's clock.
  const look = (): void => {
    if (asleepSince === null) [usual, seen] = [seen, lead()];
    clock.after(LOOK_EVERY, look);
  };
  clock.after(LOOK_EVERY, look);
  return {
    onSuspend: () => { asleepSince ??= clock.now(); },
    onResume: () => {
      const missed = lead() - usual;
      const from = asleepSince ?? clock.now();
      const to = missed > SAME_CLOCK ? later(clock.now(), millis(missed)) : clock.now();
      asleepSince = null;
      if (between(from, to) <= SAME_CLOCK) return learn();
      clock.set(to);
      onSlept(from, to);
    },
  };
};
