// One station's name and time left; how urgent it is shows in the tile's colour and in a shape beside the name.
import type { CSSProperties } from 'react';
import type { StationTimerView } from '../../../shared/domain/timer/stationTimers.ts';
import { formatCountdown } from '../../../shared/text/format.ts';
import { hallText } from '../../../shared/text/hall.ts';
import type { Instant, Language } from '../../../shared/units.ts';
import { timeLeft } from '../../../shared/domain/timer/countdown.ts';
import { isHeld, urgency } from '../../parts/countdownLook.ts';
import { TimerMark } from '../../parts/TimerMark.tsx';
import { useEachFrame } from '../../parts/useEachFrame.ts';
import { nameFit } from '../nameFit.ts';
import { digitsWidth } from './digitsWidth.ts';

/** No time is set larger than this one would be, so that 10:00 and 9:59 look alike. */
const USUAL = digitsWidth('25:00');

/** Letters of a name on one line of a narrow tile. */
const LINE = 14;

export type StationTileProps = { readonly timer: StationTimerView; readonly language: Language; readonly now: () => Instant };

export const StationTile = ({ timer, language, now }: StationTileProps) => {
  const text = useEachFrame(() => formatCountdown(timeLeft(timer.going, now())));
  const urgent = useEachFrame(() => urgency(timer, now()));
  const state = isHeld(timer) ? 'paused' : urgent;
  return (
    <li className={`station${state === 'over' ? ' overtime' : ''}`} data-state={state}>
      <p className="station-name">
        <span data-fit={nameFit(timer.name, LINE, 2 * LINE)}>{timer.name}</span>
        {state === 'calm' ? null : <span className="station-mark"><TimerMark state={state} /><span className="station-word">{hallText[language].timer[state]}</span></span>}
      </p>
      <p className="station-digits number" role="timer">
        <span style={{ '--digits-width': Math.max(USUAL, digitsWidth(text)) } as CSSProperties}>{text}</span>
      </p>
    </li>
  );
};
