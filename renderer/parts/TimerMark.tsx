// The shape that goes with the words of a timer's state, so that colour never says it alone.
import './timerMark.css';

export type TimerMarkProps = { readonly state: 'paused' | 'lastFifth' | 'lastMinute' | 'over' };

const marks: Readonly<Record<TimerMarkProps['state'], string>> = {
  paused: 'M4 2h6v20H4z M14 2h6v20h-6z',
  lastFifth: 'M12 1.5L23.5 22.5H.5z',
  lastMinute: 'M12 .5L23.5 12L12 23.5L.5 12z',
  over: 'M7.2 .5h9.6l6.7 6.7v9.6l-6.7 6.7H7.2L.5 16.8V7.2z',
};

export const TimerMark = ({ state }: TimerMarkProps) => (
  <svg className="timer-mark" viewBox="0 0 24 24" aria-hidden="true"><path d={marks[state]} /></svg>
);
