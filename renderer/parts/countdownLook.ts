// What a countdown looks like at one moment: urgency, how far along; it draws nothing and holds no clock.
import type { TimerView } from '../../shared/domain/timer/phaseTimer.ts';
import type { Instant } from '../../shared/units.ts';
import { timeLeft } from '../../shared/domain/timer/countdown.ts';
import type { RidgeProps } from './Ridge.tsx';

/** Each step has a look of its own; the later one wins. */
export type Urgency = 'calm' | 'lastFifth' | 'lastMinute' | 'over';

/** The ridge's tone for each. */
export const ridgeTones = { calm: 'normal', lastFifth: 'warn', lastMinute: 'warn', over: 'overtime' } as const satisfies Record<Urgency, RidgeProps['tone']>;

const LAST_FIFTH = 0.2;
const LAST_MINUTE = 60_000;
const SECOND = 1000;

export type Counted = Pick<TimerView, 'length' | 'going'>;

/** Somebody holds it; one that stands at exactly 0 was stopped by its end. */
export const isHeld = ({ going }: Counted): boolean => going.kind === 'paused' && going.remaining !== 0;

export const urgency = (timer: Counted, now: Instant): Urgency => {
  const left = timeLeft(timer.going, now);
  if (left <= 0) return 'over';
  if (left <= LAST_MINUTE) return 'lastMinute';
  return left <= timer.length * LAST_FIFTH ? 'lastFifth' : 'calm';
};

/** 0 at the start to 1 at the end, in steps of whole seconds. */
export const progress = (timer: Counted, now: Instant): number => {
  const left = Math.ceil(timeLeft(timer.going, now) / SECOND) * SECOND;
  return Math.min(1, Math.max(0, 1 - left / timer.length));
};

/** Where on the way the look changes, as progress. */
export const turningPoints = ({ length }: Counted): readonly number[] =>
  [1 - LAST_FIFTH, 1 - LAST_MINUTE / length].filter((point) => point > 0);
