// What the audience may know of Perilaku: a run's counts for the public only once it is whole, so that no team moves for having been observed first; until then its weight goes to Hasil. It scores nothing.
import type { FormerTeam } from '../draw/schemas.ts';
import { withFormer } from '../draw/idsOfTeam.ts';
import type { State } from '../model.ts';
import type { Run } from '../things.ts';
import type { CellState } from '../scoring/points/cell.ts';
import { cellsIn } from '../scoring/points/cell.ts';

type Teams = readonly Pick<FormerTeam, 'id' | 'name' | 'formerly'>[];

/** Teams that observers have handed in something for, of those they are to see. */
export type BehaviourProgress = { readonly observed: number; readonly teams: number };

/** A team that did not come, or was excused, is not awaited. */
const AWAITED: readonly CellState[] = ['blank', 'counts', 'disputed'];

/** null: nothing is held back, for it is whole, read back, or not rated at all. */
export const behaviourProgress = (run: Run, teams: Teams): BehaviourProgress | null => {
  if (run.stage !== 'open' || !run.observed || run.cancelled !== null || Object.keys(run.ratings).length === 0) return null;
  const cell = cellsIn(run);
  const awaited = teams.map((team) => withFormer(team).map(({ id }) => id)
    // One that was merged away before it played has nothing of its own to be seen.
    .filter((id) => AWAITED.includes(cell(id).state) && (id === team.id || cell(id).state !== 'blank'))).filter((ids) => ids.length > 0);
  const observed = awaited.filter((ids) => ids.every((id) => run.ratings[id] !== undefined)).length;
  return observed === awaited.length ? null : { observed, teams: awaited.length };
};

type Ground = Pick<State, 'runs' | 'teams'>;
const known = new WeakMap<Run, { readonly teams: Teams; readonly run: Run }>();

const publicRun = (run: Run, teams: Teams): Run => {
  const before = known.get(run);
  if (before?.teams === teams) return before.run;
  const next: Run = behaviourProgress(run, teams) === null ? run : { ...run, observed: false, ratings: {} };
  known.set(run, { teams, run: next });
  return next;
};

const told = new WeakMap<Ground, Ground>();

/** The same with every run as the audience may know it; itself where nothing is held back. */
export const withWholeBehaviour = <G extends Ground>(ground: G): G => {
  const before = told.get(ground);
  // What stands there was made from this very ground.
  if (before !== undefined) return before as G;
  const runs = ground.runs.map((run) => publicRun(run, ground.teams));
  const next = runs.every((run, at) => run === ground.runs[at]) ? ground : { ...ground, runs };
  told.set(ground, next);
  return next;
};
