// A host's clock that goes so many times as fast as the real one: eight hours pass in minutes, and everything that waits for a moment waits as much less. It knows no retreat.
import type { Clock } from '../../../electron/host/ports.ts';
import { instant, millis } from '../../../shared/units.ts';

/** `real`: set to the moment from which it goes faster. Nobody finds the laptop's own clock to differ from it. */
export const fasterClock = (real: Clock, times: number): Clock => {
  let from = real.now();
  const now = () => instant(from + (real.now() - from) * times);
  return {
    now, wall: now,
    set: (moment) => {
      from = moment;
      real.set(moment);
    },
    onSet: (listener) => real.onSet(listener),
    after: (delay, ring) => real.after(millis(Math.ceil(delay / times)), ring),
  };
};
