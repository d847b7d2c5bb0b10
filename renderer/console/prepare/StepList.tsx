// The steps of preparing, ticked by what the retreat already holds; it decides nothing about them.
import { IconArrowsShuffle, IconCalendarEvent, IconCircle, IconCircleCheck, IconCircleDashed, IconFlag, IconPuzzle, IconRefresh, IconUsers } from '@tabler/icons-react';
import { consoleText } from '../../../shared/text/console.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { prepareText } from '../../../shared/text/prepare.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import type { Step } from './steps.ts';
import { steps } from './steps.ts';

type Props = {
  readonly current: Step;
  /** How many there are of what the step brings in; a retreat itself is always there. */
  readonly counts: Readonly<Record<Exclude<Step, 'retreat'>, number>>;
  /** Nothing is kept, so nothing says so. */
  readonly isViewOnly: boolean;
  readonly onStep: (step: Step) => void;
};

/** What stands for the name where there is no room for it. */
const signs: Readonly<Record<Step, typeof IconFlag>> = {
  retreat: IconFlag, people: IconUsers, draw: IconArrowsShuffle, programme: IconCalendarEvent, exercises: IconPuzzle, rotation: IconRefresh,
};

export const StepList = ({ current, counts, isViewOnly, onStep }: Props) => {
  const text = useText(prepareText);
  const language = useLanguage();
  const note = useText(consoleText).savedAlone;
  return (
    <nav className="steps" aria-label={text.stepsLabel}>
      <ol>
        {steps.map((step) => {
          const count = step === 'retreat' ? null : counts[step];
          const isDone = count !== 0;
          const Icon = isDone ? IconCircleCheck : step === current ? IconCircleDashed : IconCircle;
          const Sign = signs[step];
          return (
            <li key={step}>
              <button type="button" className="step" aria-current={step === current ? 'step' : undefined} title={text.steps[step]} onClick={() => onStep(step)}>
                <Sign className="step-sign" size={21} stroke={1.6} aria-hidden="true" />
                <Icon className="step-state" size={18} stroke={1.75} aria-hidden="true" />
                <span className="step-name">{text.steps[step]}</span>
                <span className="visually-hidden">, {isDone ? text.stepDone : text.stepOpen}</span>
                {count === null || count === 0 ? null : <span className="step-count number">{formatCount(count, language)}</span>}
              </button>
            </li>
          );
        })}
      </ol>
      {isViewOnly ? null : <p className="steps-note">{note}</p>}
    </nav>
  );
};
