// The time left, as large as the wall allows; it writes only when the text changes.
import type { CSSProperties } from 'react';
import { formatCountdown } from '../../../shared/text/format.ts';
import type { Instant } from '../../../shared/units.ts';
import { timeLeft } from '../../../shared/domain/timer/countdown.ts';
import type { Counted, Urgency } from '../../parts/countdownLook.ts';
import { isHeld } from '../../parts/countdownLook.ts';
import { useEachFrame } from '../../parts/useEachFrame.ts';
import { digitsWidth } from './digitsWidth.ts';

export type DigitsProps = { readonly timer: Counted; readonly urgency: Urgency; readonly now: () => Instant };

export const Digits = ({ timer, urgency, now }: DigitsProps) => {
  const text = useEachFrame(() => formatCountdown(timeLeft(timer.going, now())));
  const isPaused = isHeld(timer);
  return (
    <div className="digits-field" data-plate={urgency === 'lastMinute' && !isPaused}>
      <p
        className="digits number" role="timer" data-hollow={isPaused} data-hours={text.split(':').length > 2}
        style={{ '--digits-width': digitsWidth(text) } as CSSProperties}
      >
        {text}
      </p>
    </div>
  );
};
