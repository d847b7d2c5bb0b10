// What a board is made of, as things stand or as they were frozen; which of it a board shows stands with the hall's views.
import type { FrozenBoard } from './schemas.ts';
import type { State } from '../model.ts';
import type { Frozen } from '../things.ts';
import type { Target } from '../hall/schemas.ts';
import type { Standing } from '../scoring/boards/standings.ts';
import { alphabetical, isProvisional, standings } from '../scoring/boards/standings.ts';
import { withWholeBehaviour } from './wholeBehaviour.ts';

type PlacedTeam = Omit<Standing, 'help' | 'adjust'>;
export type BoardSource = {
  readonly provisional: boolean;
  /** It stands still. */
  readonly frozen?: true;
  /** That are held: one that was cancelled is nobody's to catch up. */
  readonly runs: number;
  /** Best first. */
  readonly rows: readonly PlacedTeam[];
  readonly target: Target | null;
};

/** As the console knows it. */
export const presentBoard = (state: State): BoardSource =>
  ({ provisional: isProvisional(state), runs: state.runs.filter(({ cancelled }) => cancelled === null).length, rows: standings(state), target: state.target });

/** What is stored when it is frozen: places and totals, no names, for those follow. */
export const boardToFreeze = (state: State): FrozenBoard => {
  const { provisional, runs, rows } = presentBoard(withWholeBehaviour(state));
  return { provisional, runs, rows: rows.map(({ team, place, tied, total, runsDone }) => ({ team: team.id, place, tied, total, runsDone })) };
};

/** Within a tie by the present names. */
const thawed = ({ board, teams, target }: Frozen): BoardSource => {
  const byTeam = new Map(board.rows.map((row) => [row.team, row]));
  const rows = teams.map((team): PlacedTeam => {
    const { place, tied, total, runsDone } = byTeam.get(team.id) ?? { place: null, tied: false, total: null, runsDone: 0 };
    return { team, place, tied, total, runsDone };
  });
  return {
    provisional: board.provisional, frozen: true, runs: board.runs, target,
    rows: rows.toSorted((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || alphabetical(a.team, b.team)),
  };
};

/** What the audience may know of the standings. */
export const publicBoard = (state: State): BoardSource => (state.frozen === null ? presentBoard(withWholeBehaviour(state)) : thawed(state.frozen));
