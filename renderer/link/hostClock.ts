// Follows the host's clock from what its messages say; the window's own wall clock stands in only until the first of them.
import type { Instant } from '../../shared/units.ts';
import { instant } from '../../shared/units.ts';

export type HostClock = {
  now(): Instant;
  /** Any message with the host's time in it; late by the unknown time it travelled, so the host's clock is there or ahead. */
  heard(now: Instant): void;
  /** The host says that its clock was set. */
  wasSet(now: Instant): void;
  /** An answer to a question about the time sent at `sent` (performance.now()). */
  answered(sent: number, now: Instant): void;
};

/** By how much of the time that went by two clocks of one machine may have parted. */
const DRIFT = 1 / 10_000;
/** The host's time comes in whole milliseconds. */
const WHOLE = 1;

export const createHostClock = (): HostClock => {
  // What to add to performance.now(), and by how much at most it was wrong at that time; nobody knows how much where nothing was asked.
  let best: { readonly offset: number; readonly doubt: number; readonly at: number } | null = null;
  const here = () => performance.now();
  const take = (offset: number, doubt: number): void => { best = { offset, doubt, at: here() }; };
  /** How far the best may be wrong by now. */
  const doubtNow = ({ doubt, at }: NonNullable<typeof best>): number => doubt + WHOLE + (here() - at) * DRIFT;
  const takeHeard = (offset: number): void => take(offset, Infinity);
  return {
    now: () => instant(Math.round(here() + (best?.offset ?? Date.now() - here()))),
    heard: (now) => {
      const offset = now - here();
      // Of two that were only heard the one that travelled less is ahead.
      if (best === null || offset > best.offset + (best.doubt === Infinity ? 0 : doubtNow(best))) takeHeard(offset);
    },
    wasSet: (now) => takeHeard(now - here()),
    answered: (sent, now) => {
      const doubt = (here() - sent) / 2;
      const offset = now - sent - doubt;
      // A worse measurement says nothing, unless both cannot be true: then the clock was set in between.
      if (best === null || doubt <= doubtNow(best) || Math.abs(offset - best.offset) > doubt + doubtNow(best)) take(offset, doubt);
    },
  };
};
