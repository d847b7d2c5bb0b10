// The teams a run is about, those merged into others that have papers of their own in it among them, and which of them keep it from being read back; it changes none.
import type { TeamId } from '../../../units.ts';
import { withFormer } from '../../draw/idsOfTeam.ts';
import type { FormerTeam } from '../../draw/schemas.ts';
import type { State } from '../../model.ts';
import type { Run } from '../../things.ts';
import { cellOf } from '../points/cell.ts';
import { judgesOf } from '../points/judges.ts';

type Teams = Pick<State, 'teams'>;

/** A sheet that was let go is settled as one that is in. */
const hasSheets = (run: Run, team: TeamId): boolean => run.sheets[team] !== undefined || run.released.some((each) => each.team === team && judgesOf(run, team).includes(each.judge));
export const hasPapers = (run: Run, team: TeamId): boolean => hasSheets(run, team) || run.ratings[team] !== undefined || run.cells[team] !== undefined;

/** Each once: a team that was split left its past to both halves. */
export const teamsIn = ({ teams }: Teams, run: Run): readonly FormerTeam[] => {
  const present = new Set(teams.map(({ id }) => id));
  const all = new Map(teams.flatMap(withFormer).map((team) => [team.id, team]));
  return [...all.values()].filter(({ id }) => present.has(id) || hasPapers(run, id));
};

export const isDisputed = ({ cells, cancelled }: Run, team: TeamId): boolean => cancelled === null && cells[team]?.kind === 'disputed';
/** Some of its sheets are settled, and others are awaited still. */
export const isHalfIn = (run: Run, team: TeamId): boolean => cellOf(run, team).state === 'blank' && hasSheets(run, team);

/** Teams whose sheets are awaited; one that was merged away before it had any owes none. */
export const outIn = (state: Teams, run: Run): readonly FormerTeam[] => {
  const present = new Set(state.teams.map(({ id }) => id));
  return teamsIn(state, run).filter(({ id }) => (present.has(id) ? cellOf(run, id).state === 'blank' : isHalfIn(run, id)));
};
export const disputedIn = (state: Teams, run: Run): readonly FormerTeam[] => teamsIn(state, run).filter(({ id }) => isDisputed(run, id));
