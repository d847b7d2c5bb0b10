// The phases of an exercise with their lengths in minutes: done, now, and to come, each told by sign and weight.
import { IconCheck, IconPlayerPlayFilled } from '@tabler/icons-react';
import type { TimerView } from '../../../../shared/domain/timer/phaseTimer.ts';
import { formatDuration } from '../../../../shared/text/format.ts';
import { runText } from '../../../../shared/text/run.ts';
import { useLanguage, useText } from '../../useLanguage.ts';

type Props = {
  readonly phases: TimerView['phases'];
  /** null: not begun. */
  readonly now: number | null;
};

export const PhaseList = ({ phases, now }: Props) => {
  const language = useLanguage();
  const text = useText(runText).timer;
  return (
    <ol className="run-phases" aria-label={text.phases}>
      {phases.map(({ name, length }, index) => {
        const isDone = now !== null && index < now;
        const isNow = index === now;
        return (
          <li key={name.id} className={isNow ? 'is-now' : undefined} aria-current={isNow ? 'step' : undefined}>
            <span className="run-phase-sign" aria-hidden="true">
              {isDone ? <IconCheck size={16} stroke={1.7} /> : isNow ? <IconPlayerPlayFilled size={13} /> : null}
            </span>
            <span>{name[language]}</span>
            <span className="number">{formatDuration(length)}</span>
          </li>
        );
      })}
    </ol>
  );
};
