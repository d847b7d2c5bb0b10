// One countdown, whatever it counts for: started, paused, resumed, moved and rung; instants in, instants out, it never ticks (rules: Clock).
import type { Instant, Millis } from '../../units.ts';
import { between, later, millis } from '../../units.ts';

/** A countdown either runs towards an instant, or stands with so much left. */
export type Going = { readonly kind: 'running'; readonly endsAt: Instant } | { readonly kind: 'paused'; readonly remaining: Millis };
/** Time left at a moment; negative is overtime. */
export const timeLeft = (going: Going, at: Instant): Millis => (going.kind === 'running' ? between(at, going.endsAt) : going.remaining);

export type Countdown = {
  readonly going: Going;
  /** Its end has been sounded. */
  readonly rung: boolean;
  /** What outages took from it that nobody has answered for yet. */
  readonly owed: Millis;
};

export const begun = (at: Instant, length: Millis): Countdown => ({ going: { kind: 'running', endsAt: later(at, length) }, rung: false, owed: millis(0) });

export const isRunning = ({ going }: Countdown): boolean => going.kind === 'running';

/** When it must ring, or null. */
export const deadlineOf = ({ going, rung }: Countdown): Instant | null => (going.kind === 'running' && !rung ? going.endsAt : null);

export const paused = <C extends Countdown>(countdown: C, at: Instant): C => ({ ...countdown, going: { kind: 'paused', remaining: timeLeft(countdown.going, at) } });

export const resumed = <C extends Countdown>(countdown: C, at: Instant): C =>
  (countdown.going.kind === 'running' ? countdown : { ...countdown, going: { kind: 'running', endsAt: later(at, countdown.going.remaining) } });

const shifted = (going: Going, by: Millis): Going =>
  (going.kind === 'running' ? { kind: 'running', endsAt: later(going.endsAt, by) } : { kind: 'paused', remaining: millis(going.remaining + by) });

/** Time added after the end makes a new end, which may ring again. */
export const moved = <C extends Countdown>(countdown: C, by: Millis, at: Instant): C => {
  const going = shifted(countdown.going, by);
  return { ...countdown, going, rung: countdown.rung && timeLeft(going, at) <= 0 };
};

/** The clock itself was set `by` so much: what is left stays. */
export const carried = <C extends Countdown>(countdown: C, by: Millis): C => (isRunning(countdown) ? { ...countdown, going: shifted(countdown.going, by) } : countdown);
