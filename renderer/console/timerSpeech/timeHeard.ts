// Which moments of a running time are told in words, and when: each once, none to somebody who comes in later; it says no word itself.
import type { TimeMark } from '../../../shared/text/run/timerSpeech.ts';
import { timeMarks } from '../../../shared/text/run/timerSpeech.ts';
import type { Instant } from '../../../shared/units.ts';
import { timeLeft } from '../../../shared/domain/timer/countdown.ts';
import type { Counted } from '../../parts/countdownLook.ts';
import { urgency } from '../../parts/countdownLook.ts';

const LAST_TEN = 10_000;

/** How many of the moments have passed, as the look of the digits has them. */
export const marksPassed = (timer: Counted, now: Instant): number => {
  const look = urgency(timer, now);
  if (look === 'calm') return 0;
  if (look === 'lastMinute' && timeLeft(timer.going, now) <= LAST_TEN) return timeMarks.indexOf('lastTen') + 1;
  return timeMarks.indexOf(look) + 1;
};

export type TimeHeard = {
  /** Which phase of which run. */
  readonly of: string;
  readonly passed: number;
  readonly says: TimeMark | null;
};

/** What is said once so many moments have passed. Time that is added takes back what was said, so that it can be said again. */
export const hear = (heard: TimeHeard, of: string, passed: number): TimeHeard => {
  if (heard.of !== of) return { of, passed, says: null };
  if (passed === heard.passed) return heard;
  return { of, passed, says: passed < heard.passed ? null : timeMarks[passed - 1] ?? null };
};
