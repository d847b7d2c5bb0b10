// The middle of the desk: the pane of the open run that is worked in, found again when the window comes back; it knows no time and not the hall's column.
import { Activity, useCallback, useState } from 'react';
import type { HallControlView } from '../../../shared/domain/hall/hallControl.ts';
import type { Draw } from '../../../shared/domain/things.ts';
import type { PlacedSheet } from '../../../shared/domain/scoring/sheets/placedSheets.ts';
import type { RunView } from '../../../shared/domain/scoring/run/runView.ts';
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
import type { RunPane } from './panes.ts';
import { runPanes } from './panes.ts';
import { ReadBackPane } from './readBack/ReadBackPane.tsx';
import type { RunAction } from './runCommands.ts';
import { SettingsPane } from './settings/SettingsPane.tsx';
import { draftPlace } from './sheets/drafts.ts';
import type { SheetGoal } from './sheets/EntryGrid.tsx';
import { EntryGrid } from './sheets/EntryGrid.tsx';
import { SheetCode } from './sheetsOut/SheetCode.tsx';
import { SheetsOutPane } from './sheetsOut/SheetsOutPane.tsx';
import { StandingsPane } from './standings/StandingsPane.tsx';

type Props = {
  /** Names what is kept of this desk. */
  readonly place: string;
  readonly draw: Draw;
  readonly runs: readonly RunView[];
  readonly run: RunView;
  readonly onRun: (run: RunId) => void;
  readonly hall: HallControlView;
  readonly zone: Zone;
  readonly act: (action: RunAction) => void;
};

export const RunMiddle = ({ place, draw, runs, run, onRun, hall, zone, act }: Props) => {
  const language = useLanguage();
  const text = useText(runText).panes;
  const isViewOnly = useViewOnly();
  const [kept, setPane] = useKept<RunPane>(`${place} pane`);
  const pane = kept ?? 'sheet';
  const [goTo, setGoTo] = useState<{ readonly run: RunId; readonly sheet: SheetGoal } | null>(null);
  const onGone = useCallback(() => setGoTo(null), []);
  const [asksCode, setAsksCode] = useState(false);
  useGoal('run', (goal) => { onRun(goal.run); setPane(goal.pane); setGoTo(null); });
  // Another run was chosen meanwhile.
  if (goTo !== null && goTo.run !== run.run) setGoTo(null);
  const onSheet = ({ run: { run: of }, row, sheet }: PlacedSheet): void => {
    onRun(of);
    setPane('sheet');
    setGoTo({ run: of, sheet: { team: row.team, judge: sheet.judge } });
    setAsksCode(false);
  };
  return (
    <div className="run-middle">
      <PaneSwitch home="sheet" others={runPanes} names={text} label={text.heading} pane={pane} onPane={(next) => {
        setPane(next);
        setGoTo(null);
        // Only cued: nothing of it is on the wall before a take.
        if (next === 'briefing' && run.exercise.guide !== undefined && hall.briefing?.run !== run.run && !isViewOnly) act('openBriefing');
      }} />
      <SheetCode runs={runs} isAsking={asksCode} onAsking={setAsksCode} onOpen={onSheet} />
      {/* The sheet is come back to all the time, and a hundred fields are slow to make. */}
      <Activity mode={pane === 'sheet' ? 'visible' : 'hidden'}>
        <Editable><EntryGrid key={`${run.run} ${language}`} run={run} draftPlace={draftPlace(draw, run.run)} zone={zone} goTo={goTo?.sheet ?? null} onGone={onGone} /></Editable>
      </Activity>
      {pane === 'briefing' ? <BriefingPane run={run} hall={hall} act={act} />
        : pane === 'readBack' ? <ReadBackPane key={run.run} run={run} onMend={(team) => { setPane('sheet'); setGoTo({ run: run.run, sheet: { team, judge: run.judges[0] ?? null } }); }} />
        : pane === 'sheetsOut' ? <SheetsOutPane runs={runs} onOpen={onSheet} onCode={() => setAsksCode(true)} />
        : pane === 'settings' ? <SettingsPane key={run.run} runs={runs} run={run} />
        : pane === 'standings' ? <StandingsPane runs={runs} place={place} />
        : pane === 'debrief' ? <ReflectionDesk runs={runs} run={run} hall={hall} act={act} />
        : null}
    </div>
  );
};
