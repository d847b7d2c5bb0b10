// What the recap on paper is told: every run's scores, totals and places, and the draw that stands; it draws no page.
import type { Hundredths, Instant } from '../units.ts';
import type { Exercise } from './exercise.ts';
import type { BoardView } from './hall/hallView.ts';
import { boardView } from './hall/hallView.ts';
import type { Retreat, State } from './model.ts';
import { cellOf } from './scoring/cell.ts';
import type { TieRule } from './scoring/schemas.ts';
import { teamScore } from './scoring/teamScore.ts';
import { isProvisional } from './standings.ts';

export type RekapView = {
  readonly retreat: Retreat | null;
  readonly runs: readonly { readonly exercise: Exercise; readonly weight: number }[];
  /** `scores` in the order of `runs`; null: no sheet, footnoted. */
  readonly rows: readonly (BoardView['rows'][number] & { readonly scores: readonly (Hundredths | null)[]; readonly absent: readonly boolean[] })[];
  readonly provisional: boolean;
  /** What parts equal totals, in this order. */
  readonly tieChain: readonly TieRule[];
  /** The seed of the draw that stands, or null. */
  readonly draw: { readonly seed: string; readonly at: Instant; readonly number: number } | null;
};

export const rekapView = (state: State): RekapView => {
  const last = state.draws[state.standingDraw - 1];
  const teams = new Map(state.teams.map((team) => [team.id, team]));
  return {
    retreat: state.retreat,
    runs: state.runs.map(({ exercise, weight }) => ({ exercise, weight })),
    rows: boardView(state, 'all').rows.map((row) => ({
      ...row,
      scores: state.runs.map((run) => teamScore(run, teams.get(row.team) ?? { id: row.team })),
      absent: state.runs.map((run) => cellOf(run, row.team).state === 'noShow'),
    })),
    provisional: isProvisional(state),
    tieChain: state.tieChain,
    draw: last === undefined ? null : { seed: last.seed, at: last.at, number: state.standingDraw },
  };
};
