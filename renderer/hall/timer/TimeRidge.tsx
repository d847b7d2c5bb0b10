// The mountains as the way through one phase, standing on the bar that says what comes next and what time it is.
import { formatCount, formatDuration } from '../../../shared/text/format.ts';
import { hallText } from '../../../shared/text/hall.ts';
import type { HallTimer } from '../../../shared/domain/hall/hallView.ts';
import type { Instant, Language, Zone } from '../../../shared/units.ts';
import type { Urgency } from '../../parts/countdownLook.ts';
import { progress, ridgeTones, turningPoints } from '../../parts/countdownLook.ts';
import { Ridge } from '../../parts/Ridge.tsx';
import { useEachFrame } from '../../parts/useEachFrame.ts';
import { BaseClock } from './BaseClock.tsx';
import { nameFit } from '../nameFit.ts';

const MINUTE = 60_000;

export type TimeRidgeProps = {
  readonly timer: HallTimer;
  readonly urgency: Urgency;
  /** null: no room for the time of day. */
  readonly zone: Zone | null;
  readonly language: Language;
  readonly now: () => Instant;
};

export const TimeRidge = ({ timer, urgency, zone, language, now }: TimeRidgeProps) => {
  const text = hallText[language];
  const done = useEachFrame(() => progress(timer, now()));
  const lengthText = (length: number): string =>
    length % MINUTE === 0 ? text.minutes(formatCount(length / MINUTE, language)) : formatDuration(length as HallTimer['length']);
  const next = timer.next === null ? null : text.nextIs(timer.next.name[language], lengthText(timer.next.length));
  return (
    <footer className="time-ridge">
      <div className="time-ridge-mountains"><Ridge progress={done} ticks={turningPoints(timer)} tone={ridgeTones[urgency]} /></div>
      <div className="base">
        {next === null
          ? <p className="scene-aside">{text.lastPhase}</p>
          : <p className="base-next" data-fit={nameFit(next, 30, 60)}><span className="scene-aside">{text.next}</span> <strong>{next}</strong></p>}
        {zone === null ? null : <BaseClock zone={zone} language={language} now={now} />}
      </div>
    </footer>
  );
};
