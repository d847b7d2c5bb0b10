// The part "Jalankan": waits for its views and shows the desk of one run, or what is missing before one can be run.
import './run.css';
import { useState } from 'react';
import { runText } from '../../../shared/text/run.ts';
import type { RunId } from '../../../shared/units.ts';
import { useView } from '../../link/useView.ts';
import { EmptyBox } from '../EmptyBox.tsx';
import { Foot } from '../Foot.tsx';
import { useText } from '../useLanguage.ts';
import { openRun } from './openRun.ts';
import { RunDesk } from './RunDesk.tsx';

export const RunScreen = () => {
  const text = useText(runText);
  const runs = useView('runs');
  const teams = useView('teams');
  const timer = useView('timer');
  const hall = useView('hallControl');
  const retreat = useView('retreat');
  const [chosen, setChosen] = useState<RunId | null>(null);
  if (runs === undefined || teams === undefined || timer === undefined || hall === undefined || retreat === undefined || retreat === null) return null;
  const run = openRun(runs, chosen, timer?.run ?? null);
  // Once open it stays open: the last sheet handed in must not turn the page.
  if (run !== undefined && chosen === null) setChosen(run.run);
  const draw = teams.draws.at(-1);
  if (run === undefined || draw === undefined) {
    const missing = draw === undefined ? text.noTeams : text.noRuns;
    return (
      <>
        <div className="run-nothing"><EmptyBox title={missing.title} sentence={missing.what}><span><kbd>1</kbd> {text.toPrepare}</span></EmptyBox></div>
        <Foot keys={[{ keys: '1', does: text.toPrepare }]} />
      </>
    );
  }
  return <RunDesk runs={runs} run={run} onRun={setChosen} timer={timer} hall={hall} draw={draw} zone={retreat.zone} />;
};
