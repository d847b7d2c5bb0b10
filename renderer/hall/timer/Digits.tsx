// The time left, as large as the wall allows; it writes only when the text changes.
import type { CSSProperties } from 'react';
import { formatCountdown } from '../../../shared/text/format.ts';
import type { Instant } from '../../../shared/units.ts';
import { timeLeft } from '../../../shared/units.ts';
import type { Counted, Urgency } from '../../parts/countdown.ts';
import { useEachFrame } from '../../parts/useEachFrame.ts';

/** The face's own widths in em, so that no time ever runs off the wall. */
const WIDTHS: Readonly<Record<string, number>> = { ':': 0.29, '+': 0.44 };
const DIGIT = 0.5;
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (WIDTHS[sign] ?? DIGIT), 0);

export type DigitsProps = { readonly timer: Counted; readonly urgency: Urgency; readonly now: () => Instant };

export const Digits = ({ timer, urgency, now }: DigitsProps) => {
  const text = useEachFrame(() => formatCountdown(timeLeft(timer.going, now())));
  const isPaused = timer.going.kind === 'paused';
  return (
    <div className="digits-field" data-plate={urgency === 'lastMinute' && !isPaused}>
      <p
        className="digits number" role="timer" data-hollow={isPaused} data-hours={text.split(':').length > 2}
        style={{ '--digits-width': widthOf(text) } as CSSProperties}
      >
        {text}
      </p>
    </div>
  );
};
