// The time left in the present step, or how long the writing has gone on; it knows no step's length.
import { useCallback } from 'react';
import type { HallControlView } from '../../../../shared/domain/hall/hallControl.ts';
import { debriefAt } from '../../../../shared/domain/debrief/steps.ts';
import { formatCountdown, formatDuration } from '../../../../shared/text/format.ts';
import { runText } from '../../../../shared/text/run.ts';
import { useLink } from '../../../link/useLink.ts';
import { useEachFrame } from '../../../parts/useEachFrame.ts';
import { useText } from '../../useLanguage.ts';

type Props = { readonly held: NonNullable<HallControlView['debrief']> };

export const StepTime = ({ held }: Props) => {
  const text = useText(runText).debrief;
  const link = useLink();
  const digits = useEachFrame(useCallback(() => {
    const { left, passed } = debriefAt(held, link.now());
    return left === null ? formatDuration(passed) : formatCountdown(left);
  }, [held, link]));
  const isOpen = debriefAt(held, link.now()).left === null;
  const isOver = digits.startsWith('+');
  return (
    <p className={`debrief-time${isOver ? ' is-over' : ''}`}>
      <span className="number" role="timer" aria-live="off">{digits}</span>
      <span>{isOpen ? text.passed : isOver ? text.over : text.left}</span>
    </p>
  );
};
