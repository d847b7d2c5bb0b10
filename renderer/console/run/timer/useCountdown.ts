// A countdown as the console draws it, asked of the host's clock at every frame; it draws again only when something changed.
import { formatCountdown } from '../../../../shared/text/format.ts';
import { timeLeft } from '../../../../shared/domain/timer/countdown.ts';
import { useLink } from '../../../link/useLink.ts';
import type { Counted, Urgency } from '../../../parts/countdownLook.ts';
import { progress, ridgeTones, urgency } from '../../../parts/countdownLook.ts';
import type { RidgeProps } from '../../../parts/Ridge.tsx';
import { useEachFrame } from '../../../parts/useEachFrame.ts';

export type Countdown = {
  readonly text: string;
  readonly state: Urgency;
  readonly tone: NonNullable<RidgeProps['tone']>;
  /** 0 to 1, in steps of whole seconds. */
  readonly done: number;
};

export const useCountdown = (timer: Counted): Countdown => {
  const link = useLink();
  const text = useEachFrame(() => formatCountdown(timeLeft(timer.going, link.now())));
  const state = useEachFrame(() => urgency(timer, link.now()));
  const done = useEachFrame(() => progress(timer, link.now()));
  return { text, state, tone: ridgeTones[state], done };
};
