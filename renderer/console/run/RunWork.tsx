// The desk with one run open: its time, and the pane that is worked in; run and pane are found again when the window comes back.
import { useState } from 'react';
import type { HallControlView } from '../../../shared/domain/hall/hallControl.ts';
import type { Draw } from '../../../shared/domain/things.ts';
import type { PlacedSheet } from '../../../shared/domain/scoring/sheets/placedSheets.ts';
import type { RunView } from '../../../shared/domain/scoring/run/runView.ts';
import type { TimerView } from '../../../shared/domain/timer/phaseTimer.ts';
import type { StationTimerView } from '../../../shared/domain/timer/stationTimers.ts';
import type { AtZero } from '../../../shared/domain/timer/phaseSchemas.ts';
import { runText } from '../../../shared/text/run.ts';
import type { RunId, Zone } from '../../../shared/units.ts';
import { Editable } from '../Editable.tsx';
import { useGoal } from '../goTo.ts';
import { PaneSwitch } from '../PaneSwitch.tsx';
import { useKept } from '../useKept.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import { useViewOnly } from '../useViewOnly.ts';
import { BriefingPane } from './briefing/BriefingPane.tsx';
import { ReflectionDesk } from './debrief/ReflectionDesk.tsx';
import { openRun } from './openRun.ts';
import type { RunPane } from './panes.ts';
import { runPanes } from './panes.ts';
import { ReadBackPane } from './readBack/ReadBackPane.tsx';
import { RunDesk } from './RunDesk.tsx';
import { SettingsPane } from './settings/SettingsPane.tsx';
import { draftPlace } from './sheets/drafts.ts';
import type { SheetGoal } from './sheets/EntryGrid.tsx';
import { EntryGrid } from './sheets/EntryGrid.tsx';
import { SheetCode } from './sheetsOut/SheetCode.tsx';
import { SheetsOutPane } from './sheetsOut/SheetsOutPane.tsx';
import { StandingsPane } from './standings/StandingsPane.tsx';
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

export const RunWork = ({ place, draw, runs, first, timer, atZero, stations, hall, zone }: Props) => {
  const language = useLanguage();
  const text = useText(runText).panes;
  const isViewOnly = useViewOnly();
  const [chosen, setChosen] = useKept<RunId>(`${place} run`);
  const [kept, setPane] = useKept<RunPane>(`${place} pane`);
  const pane = kept ?? 'sheet';
  const [goTo, setGoTo] = useState<SheetGoal | null>(null);
  const [asksCode, setAsksCode] = useState(false);
  const run = openRun(runs, chosen, timer?.run ?? null) ?? first;
  // Once open it stays open: the last sheet handed in must not turn the page.
  if (chosen === null) setChosen(run.run);
  useGoal('run', (goal) => { setChosen(goal.run); setPane(goal.pane); setGoTo(null); });
  const onRun = (next: RunId): void => { setChosen(next); setGoTo(null); };
  const onSheet = ({ run: { run: of }, row, sheet }: PlacedSheet): void => {
    setChosen(of);
    setPane('sheet');
    setGoTo({ team: row.team, judge: sheet.judge });
    setAsksCode(false);
  };
  return (
    <RunDesk run={run.run} timer={timer} atZero={atZero} hall={hall}>
      {(act, waiting) => (
        <>
          <TimerColumn runs={runs} run={run} onRun={onRun} timer={timer} atZero={atZero} stations={stations} act={act} waiting={waiting} />
          <div className="run-middle">
            <PaneSwitch home="sheet" others={runPanes} names={text} label={text.heading} pane={pane} onPane={(next) => {
              setPane(next);
              setGoTo(null);
              // Only cued: nothing of it is on the wall before a take.
              if (next === 'briefing' && run.exercise.guide !== undefined && hall.briefing?.run !== run.run && !isViewOnly) act('openBriefing');
            }} />
            <SheetCode runs={runs} isAsking={asksCode} onAsking={setAsksCode} onOpen={onSheet} />
            {pane === 'briefing' ? <BriefingPane run={run} hall={hall} act={act} />
              : pane === 'readBack' ? <ReadBackPane key={run.run} run={run} />
              : pane === 'sheetsOut' ? <SheetsOutPane runs={runs} onOpen={onSheet} onCode={() => setAsksCode(true)} />
              : pane === 'settings' ? <SettingsPane key={run.run} runs={runs} run={run} />
              : pane === 'standings' ? <StandingsPane runs={runs} place={place} />
              : pane === 'debrief' ? <ReflectionDesk runs={runs} run={run} hall={hall} act={act} />
                : <Editable><EntryGrid key={`${run.run} ${language}`} run={run} draftPlace={draftPlace(draw, run.run)} zone={zone} goTo={goTo} /></Editable>}
          </div>
        </>
      )}
    </RunDesk>
  );
};
