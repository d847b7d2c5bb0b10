// Reads a run's scores back from the screen, team by team, before a second person confirms them; it waits for its views and decides nothing.
import './readBack.css';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import type { TeamId } from '../../../../shared/units.ts';
import { useView } from '../../../link/useView.ts';
import { readingPlace } from './keptReading.ts';
import { ReadBackDesk } from './ReadBackDesk.tsx';

type Props = {
  readonly run: RunView;
  /** What was read does not agree with the screen: to that team's sheet. */
  readonly onMend: (team: TeamId) => void;
};

export const ReadBackPane = ({ run, onMend }: Props) => {
  const draw = useView('teams')?.draws.at(-1);
  const retreat = useView('retreat');
  const committee = useView('committee');
  if (draw === undefined || committee === undefined || retreat === undefined || retreat === null) return <section className="run-pane" />;
  return <ReadBackDesk run={run} place={readingPlace(draw, run.run)} operator={retreat.operator} zone={retreat.zone} members={committee.members} onMend={onMend} />;
};
