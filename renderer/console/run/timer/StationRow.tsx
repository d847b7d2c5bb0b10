// One station's time in the list, by name and digits, its urgency by shape and colour; pressing it makes it the one the buttons are about.
import type { StationTimerView } from '../../../../shared/domain/timer/stationTimers.ts';
import { isHeld } from '../../../parts/countdownLook.ts';
import { TimerMark } from '../../../parts/TimerMark.tsx';
import { useCountdown } from './useCountdown.ts';

type Props = { readonly timer: StationTimerView; readonly isChosen: boolean; readonly onChoose: () => void };

export const StationRow = ({ timer, isChosen, onChoose }: Props) => {
  const { text, state } = useCountdown(timer);
  const shown = isHeld(timer) ? 'paused' : state;
  return (
    <li>
      <button type="button" className="station-row" data-state={shown} aria-pressed={isChosen} onClick={onChoose}>
        <span className="station-sign">{shown === 'calm' ? null : <TimerMark state={shown} />}</span>
        <span className="station-label">{timer.name}</span>
        <span className="number" role="timer" aria-live="off">{text}</span>
      </button>
    </li>
  );
};
