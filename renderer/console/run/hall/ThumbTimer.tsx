// The hall's timer in miniature, alone or with a board beside it.
import type { ReactNode } from 'react';
import type { HallTimer } from '../../../../shared/domain/hall/hallView.ts';
import { isHeld } from '../../../parts/countdownLook.ts';
import { Ridge } from '../../../parts/Ridge.tsx';
import { useLanguage } from '../../useLanguage.ts';
import { useCountdown } from '../timer/useCountdown.ts';

type Props = { readonly timer: HallTimer; readonly children?: ReactNode };

export const ThumbTimer = ({ timer, children }: Props) => {
  const language = useLanguage();
  const { text, state, tone, done } = useCountdown(timer);
  return (
    <div className={`thumb-timer${children === undefined ? '' : ' has-board'}${tone === 'overtime' ? ' overtime' : ''}`}>
      <div className="thumb-timer-side">
        <span>{timer.exercise[language]}</span>
        <strong>{timer.phase[language]}</strong>
        <div className={`thumb-digits number${isHeld(timer) ? ' is-paused' : state === 'lastMinute' ? ' is-last-minute' : ''}`}>{text}</div>
        <div className="thumb-ridge"><Ridge progress={done} tone={tone} /></div>
      </div>
      {children}
    </div>
  );
};
