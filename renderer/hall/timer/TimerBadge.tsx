// A timer's state in a shape and a word; a calm timer has none.
import { hallText } from '../../../shared/text/hall.ts';
import type { Language } from '../../../shared/units.ts';
import type { Urgency } from '../../parts/countdownLook.ts';
import { TimerMark } from '../../parts/TimerMark.tsx';

export type TimerBadgeProps = { readonly urgency: Urgency; readonly isPaused: boolean; readonly language: Language };

export const TimerBadge = ({ urgency, isPaused, language }: TimerBadgeProps) => {
  const state = isPaused ? 'paused' : urgency;
  if (state === 'calm') return null;
  return <p className="timer-badge" data-state={state}><TimerMark state={state} />{hallText[language].timer[state]}</p>;
};
