// The part "Jalankan": waits for its views and shows the desk with one run, or with what is missing before one can be run; the hall is led from it either way.
import './run.css';
import { useState } from 'react';
import type { PlacedSheet } from '../../../shared/domain/scoring/placedSheets.ts';
import { runText } from '../../../shared/text/run.ts';
import type { RunId } from '../../../shared/units.ts';
import { useView } from '../../link/useView.ts';
import { Editable } from '../Editable.tsx';
import { EmptyBox } from '../EmptyBox.tsx';
import { useLanguage, useText } from '../useLanguage.ts';
import { useViewOnly } from '../useViewOnly.ts';
import { BriefingPane } from './briefing/BriefingPane.tsx';
import { DebriefPane } from './debrief/DebriefPane.tsx';
import { draftPlace } from './sheets/drafts.ts';
import type { SheetGoal } from './sheets/EntryGrid.tsx';
import { EntryGrid } from './sheets/EntryGrid.tsx';
import { openRun } from './openRun.ts';
import type { RunPane } from './panes.ts';
import { PaneSwitch } from './PaneSwitch.tsx';
import { ReadBackPane } from './readBack/ReadBackPane.tsx';
import { SettingsPane } from './settings/SettingsPane.tsx';
import { SheetCode } from './sheetsOut/SheetCode.tsx';
import { SheetsOutPane } from './sheetsOut/SheetsOutPane.tsx';
import { StandingsPane } from './standings/StandingsPane.tsx';
import { RunDesk } from './RunDesk.tsx';
import { TimerColumn } from './timer/TimerColumn.tsx';

export const RunScreen = () => {
  const text = useText(runText);
  const language = useLanguage();
  const isViewOnly = useViewOnly();
  const runs = useView('runs');
  const teams = useView('teams');
  const timer = useView('timer');
  const atZero = useView('atZero');
  const stations = useView('stationTimers');
  const hall = useView('hallControl');
  const retreat = useView('retreat');
  const [chosen, setChosen] = useState<RunId | null>(null);
  const [pane, setPane] = useState<RunPane>('sheet');
  const [goTo, setGoTo] = useState<SheetGoal | null>(null);
  const [asksCode, setAsksCode] = useState(false);
  if (runs === undefined || teams === undefined || timer === undefined || atZero === undefined || stations === undefined || hall === undefined || retreat === undefined || retreat === null) return null;
  const run = openRun(runs, chosen, timer?.run ?? null);
  // Once open it stays open: the last sheet handed in must not turn the page.
  if (run !== undefined && chosen === null) setChosen(run.run);
  const draw = teams.draws.at(-1);
  const isOpen = run !== undefined && draw !== undefined;
  const onRun = (next: RunId): void => { setChosen(next); setGoTo(null); };
  const onSheet = ({ run: { run: of }, row, sheet }: PlacedSheet): void => {
    setChosen(of);
    setPane('sheet');
    setGoTo({ team: row.team, judge: sheet.judge });
    setAsksCode(false);
  };
  const missing = draw === undefined ? text.noTeams : text.noRuns;
  return (
    <RunDesk run={isOpen ? run.run : null} timer={timer} atZero={atZero} hall={hall}>
      {(act, waiting) => (isOpen ? (
        <>
          <TimerColumn runs={runs} run={run} onRun={onRun} timer={timer} atZero={atZero} stations={stations} act={act} waiting={waiting} />
          <div className="run-middle">
            <PaneSwitch pane={pane} onPane={(next) => {
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
              : pane === 'standings' ? <StandingsPane runs={runs} />
              : pane === 'debrief' ? <DebriefPane key={run.run} runs={runs} run={run} hall={hall} act={act} />
                : <Editable><EntryGrid key={`${run.run} ${language}`} run={run} draftPlace={draftPlace(draw, run.run)} zone={retreat.zone} goTo={goTo} /></Editable>}
          </div>
        </>
      ) : (
        <div className="run-nothing"><EmptyBox title={missing.title} sentence={missing.what}><span><kbd>1</kbd> {text.toPrepare}</span></EmptyBox></div>
      ))}
    </RunDesk>
  );
};
