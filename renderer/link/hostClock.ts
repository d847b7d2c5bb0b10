// Follows the host's clock from what its messages say; the window's own wall clock stands in only until the first of them.
import type { Instant } from '../../shared/units.ts';
import { instant } from '../../shared/units.ts';

export type HostClock = {
  now(): Instant;
  /** Any message with the host's time in it; late by the unknown time it travelled. */
  heard(now: Instant): void;
  /** An answer to a question about the time sent at `sent` (performance.now()). */
  answered(sent: number, now: Instant): void;
};

/** A difference larger than this is a clock that was set, not a slow message. */
const CLOCK_WAS_SET = 250;
/** A measurement may be trusted for so long before a worse one may replace it. */
const TRUSTED_FOR = 60_000;

export const createHostClock = (): HostClock => {
  // What to add to performance.now(); `doubt` is half the time the question took.
  let best: { readonly offset: number; readonly doubt: number; readonly at: number } | null = null;
  const here = () => performance.now();
  const take = (offset: number, doubt: number): void => {
    const isSet = best !== null && Math.abs(offset - best.offset) > CLOCK_WAS_SET + doubt + best.doubt;
    const isOld = best !== null && here() - best.at > TRUSTED_FOR;
    if (best === null || isSet || isOld || doubt <= best.doubt) best = { offset, doubt, at: here() };
  };
  return {
    now: () => instant(Math.round(here() + (best?.offset ?? Date.now() - here()))),
    heard: (now) => take(now - here(), best === null ? CLOCK_WAS_SET : Math.max(best.doubt + 1, 50)),
    answered: (sent, now) => {
      const doubt = (here() - sent) / 2;
      take(now - sent - doubt, doubt);
    },
  };
};
