// The left column: which run, how much time is left, the one next action, and the phases; every rule of time is elsewhere.
import { Button, NativeSelect } from '@mantine/core';
import type { TimerView } from '../../../../shared/domain/timer/phaseTimer.ts';
import type { StationTimerView } from '../../../../shared/domain/timer/stationTimers.ts';
import type { AtZero } from '../../../../shared/domain/timer/phaseSchemas.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { runText } from '../../../../shared/text/run.ts';
import type { RunId } from '../../../../shared/units.ts';
import { Editable } from '../../Editable.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import { AtZeroChoice } from './AtZeroChoice.tsx';
import { CountingTimer } from './CountingTimer.tsx';
import { keepFocus } from '../../keepFocus.ts';
import { PhaseList } from './PhaseList.tsx';
import type { RunAction } from '../runCommands.ts';
import { StationPanel } from './StationPanel.tsx';
import { WaitingTimer } from './WaitingTimer.tsx';

type Props = {
  readonly runs: readonly RunView[];
  readonly run: RunView;
  readonly onRun: (run: RunId) => void;
  readonly timer: TimerView | null;
  readonly atZero: AtZero;
  readonly stations: readonly StationTimerView[];
  readonly act: (action: RunAction) => void;
  readonly waiting: RunAction | null;
};

export const TimerColumn = ({ runs, run, onRun, timer, atZero, stations, act, waiting }: Props) => {
  const language = useLanguage();
  const text = useText(runText).timer;
  const labelOf = ({ exercise, stage, unread, cancelled }: RunView): string =>
    text.runIs(exercise.name[language], cancelled !== null ? 'cancelled' : stage === 'verified' && unread !== null ? 'released' : stage);
  return (
    <section className="run-timer" aria-label={text.heading} onMouseDown={keepFocus}>
      {runs.length < 2 ? null : (
        <NativeSelect className="run-pick" label={text.chooseRun} value={run.run} onChange={(event) => onRun(event.target.value as RunId)}
          data={runs.map((each) => ({ value: each.run, label: labelOf(each) }))} />
      )}
      {timer === null || timer.run === run.run ? null : (
        <div className="run-other">
          <p>{text.otherRun(timer.exercise[language])}</p>
          <Editable><Button variant="default" size="compact-sm" onClick={() => act('finishOther')}>{waiting === 'finishOther' ? text.again : text.finishOther}</Button></Editable>
        </div>
      )}
      <Editable>
        {timer === null ? <WaitingTimer run={run} act={act} /> : <CountingTimer run={runs.find((each) => each.run === timer.run)} timer={timer} act={act} waiting={waiting} />}
      </Editable>
      <PhaseList phases={timer?.phases ?? run.exercise.phases} now={timer?.phaseNumber ?? null} />
      <Editable>
        <AtZeroChoice chosen={atZero} />
        <StationPanel timers={stations} />
      </Editable>
    </section>
  );
};
