// The desk with one run open: its time and what is worked in; the run is found again when the window comes back.
import { memo } from 'react';
import type { HallControlView } from '../../../shared/domain/hall/hallControl.ts';
import type { Draw } from '../../../shared/domain/things.ts';
import type { RunView } from '../../../shared/domain/scoring/run/runView.ts';
import type { TimerView } from '../../../shared/domain/timer/phaseTimer.ts';
import type { StationTimerView } from '../../../shared/domain/timer/stationTimers.ts';
import type { AtZero } from '../../../shared/domain/timer/phaseSchemas.ts';
import type { RunId, Zone } from '../../../shared/units.ts';
import { useKept } from '../useKept.ts';
import { openRun } from './openRun.ts';
import { RunDesk } from './RunDesk.tsx';
import { RunMiddle } from './RunMiddle.tsx';
import { TimerColumn } from './timer/TimerColumn.tsx';

type Props = {
  /** Names what is kept of this desk; another draw needs another mount. */
  readonly place: string;
  readonly draw: Draw;
  readonly runs: readonly RunView[];
  readonly first: RunView;
  readonly timer: TimerView | null;
  readonly atZero: AtZero;
  readonly stations: readonly StationTimerView[];
  readonly hall: HallControlView;
  readonly zone: Zone;
};

// A key of the desk and another pane draw only what they change.
const [Timer, Middle] = [memo(TimerColumn), memo(RunMiddle)];

export const RunWork = ({ place, draw, runs, first, timer, atZero, stations, hall, zone }: Props) => {
  const [chosen, setChosen] = useKept<RunId>(`${place} run`);
  const run = openRun(runs, chosen, timer?.run ?? null) ?? first;
  // Once open it stays open: the last sheet handed in must not turn the page.
  if (chosen === null) setChosen(run.run);
  return (
    <RunDesk run={run.run} timer={timer} atZero={atZero} hall={hall}>
      {(act, waiting) => (
        <>
          <Timer runs={runs} run={run} onRun={setChosen} timer={timer} atZero={atZero} stations={stations} act={act} waiting={waiting} />
          <Middle place={place} draw={draw} runs={runs} run={run} onRun={setChosen} hall={hall} zone={zone} act={act} />
        </>
      )}
    </RunDesk>
  );
};
