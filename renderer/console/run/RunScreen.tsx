// The part "Jalankan": waits for its views and shows the desk with its runs, or with what is missing before one can be run; the hall is led from it either way.
import './run.css';
import './pane.css';
import { runText } from '../../../shared/text/run.ts';
import { useView } from '../../link/useView.ts';
import { EmptyBox } from '../EmptyBox.tsx';
import { useText } from '../useLanguage.ts';
import { RunDesk } from './RunDesk.tsx';
import { RunWork } from './RunWork.tsx';
import { deskPlace } from './sheets/drafts.ts';
import { Loading } from '../loading/Loading.tsx';

export const RunScreen = () => {
  const text = useText(runText);
  const runs = useView('runs');
  const teams = useView('teams');
  const timer = useView('timer');
  const atZero = useView('atZero');
  const stations = useView('stationTimers');
  const hall = useView('hallControl');
  const retreat = useView('retreat');
  if (runs === undefined || teams === undefined || timer === undefined || atZero === undefined || stations === undefined || hall === undefined || retreat === undefined || retreat === null) return <Loading />;
  const draw = teams.draws.at(-1);
  const [first] = runs;
  if (draw !== undefined && first !== undefined) {
    const place = deskPlace(draw);
    return <RunWork key={place} place={place} draw={draw} runs={runs} first={first} timer={timer} atZero={atZero} stations={stations} hall={hall} zone={retreat.zone} />;
  }
  const missing = draw === undefined ? text.noTeams : text.noRuns;
  return (
    <RunDesk run={null} timer={timer} atZero={atZero} hall={hall}>
      {() => <div className="run-nothing"><EmptyBox title={missing.title} sentence={missing.what}><span><kbd>1</kbd> {text.toPrepare}</span></EmptyBox></div>}
    </RunDesk>
  );
};
