// The three columns of "Jalankan" around one open run, and the single keys that work while no field has the focus.
import { useState } from 'react';
import type { TimerView } from '../../../shared/domain/timer.ts';
import type { HallControlView, RunView } from '../../../shared/domain/views.ts';
import type { Draw } from '../../../shared/domain/model.ts';
import { runText } from '../../../shared/text/run.ts';
import type { RunId, Zone } from '../../../shared/units.ts';
import { Foot } from '../Foot.tsx';
import { useKeys } from '../useKeys.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import { useSend } from '../useSend.ts';
import { draftPlace } from './drafts.ts';
import { EntryGrid } from './EntryGrid.tsx';
import { HallColumn } from './HallColumn.tsx';
import { keepFocus } from './keepFocus.ts';
import { OneScreen } from './OneScreen.tsx';
import type { RunAction } from './runCommands.ts';
import { RUN_KEYS, runCommands } from './runCommands.ts';
import { TimerColumn } from './TimerColumn.tsx';
import { useOneScreen } from './useOneScreen.ts';

type Props = {
  readonly runs: readonly RunView[];
  readonly run: RunView;
  readonly onRun: (run: RunId) => void;
  readonly timer: TimerView | null;
  readonly hall: HallControlView;
  readonly draw: Draw;
  readonly zone: Zone;
};

export const RunDesk = ({ runs, run, onRun, timer, hall, draw, zone }: Props) => {
  const text = useText(runText);
  const language = useLanguage();
  const send = useSend();
  const oneScreen = useOneScreen();
  const [isSideOpen, setIsSideOpen] = useState(false);
  const commands = runCommands(run.run, timer, hall);
  const act = (action: RunAction): void => {
    const command = commands[action];
    if (command !== null) void send(command);
  };
  const actions = Object.entries(RUN_KEYS).map(([key, action]) => [key, () => act(action)] as const);
  useKeys({ ...Object.fromEntries(actions), h: () => setIsSideOpen((before) => !before), p: oneScreen.onKey });
  const { keys } = text;
  return (
    <>
      <div className={`run-desk${isSideOpen ? ' has-side' : ''}`}>
        <TimerColumn runs={runs} run={run} onRun={onRun} timer={timer} act={act} />
        <EntryGrid key={`${run.run} ${language}`} run={run} draftPlace={draftPlace(draw, run.run)} zone={zone} />
        <HallColumn hall={hall} act={act} oneScreen={oneScreen} isOpen={isSideOpen} onToggle={() => setIsSideOpen((before) => !before)} onMouseDown={keepFocus} />
      </div>
      {oneScreen.state === 'off' ? null : <OneScreen timer={timer} hall={hall} hasPanel={oneScreen.state === 'panel'} onLeave={oneScreen.leave} />}
      <Foot
        keys={[
          { keys: keys.space, does: keys.startPauseResume }, { keys: '+', does: keys.minuteMore }, { keys: '−', does: keys.halfMinuteLess },
          { keys: 'N', does: keys.nextPhase }, { keys: 'T', does: keys.timer }, { keys: 'L', does: keys.board }, { keys: 'B', does: keys.black },
          { keys: 'Enter', does: keys.take }, { keys: 'Esc', does: keys.leaveGrid },
        ]}
      />
    </>
  );
};
