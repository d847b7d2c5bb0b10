// What the recap on paper is told: every run's scores with what must be said of them, all that a total is made of, places, and the draw that stands; it draws no page.
import type { Hundredths, Instant } from '../../units.ts';
import type { Exercise } from '../exercise.ts';
import type { State } from '../model.ts';
import type { Retreat } from '../things.ts';
import { areFinal, openResults } from '../records/paperBasis.ts';
import { areSecret } from '../records/secret.ts';
import type { CellState } from '../scoring/points/cell.ts';
import { cellOf } from '../scoring/points/cell.ts';
import { runViews } from '../scoring/run/runView.ts';
import type { TieRule } from '../scoring/schemas.ts';
import type { SheetTally } from '../scoring/sheets/sheetTally.ts';
import { sheetTally } from '../scoring/sheets/sheetTally.ts';
import { teamScore } from '../scoring/points/teamScore.ts';
import type { Standing } from '../scoring/boards/standings.ts';
import { standings, weighed } from '../scoring/boards/standings.ts';
import type { PartedRow } from '../scoring/explain/tieParting.ts';
import { partedRow } from '../scoring/explain/tieParting.ts';
import type { CellNote, PointsNote, RunNote } from './rekapNotes.ts';
import { adjustNotes, cellNotes, everyTeam, hasRatings, helpNotes, runNotes } from './rekapNotes.ts';

export type RekapRun = { readonly exercise: Exercise; readonly weight: number; readonly isCancelled: boolean; readonly notes: readonly RunNote[] };

/** `score` null: nothing of it counts. `state` is the team's own, before teams that were merged into it. */
export type RekapCell = { readonly score: Hundredths | null; readonly state: CellState; readonly notes: readonly CellNote[] };

export type RekapRow = Pick<Standing, 'place' | 'tied' | 'total' | 'runsDone' | 'help' | 'adjust'> & {
  readonly team: Standing['team']['id'];
  readonly number: number;
  readonly name: string;
  /** In the order of the runs. */
  readonly cells: readonly RekapCell[];
  /** Of the runs that count, and what they come to before help and adjustments. */
  readonly weights: number;
  readonly mean: Hundredths | null;
  /** Teams merged into it, in the order of a merged cell's scores: help and adjustments are means with theirs. */
  readonly formerly: readonly string[];
  readonly helpFor: readonly PointsNote[];
  readonly adjustFor: readonly PointsNote[];
  readonly parting: PartedRow | null;
};

export type RekapView = {
  readonly retreat: Retreat | null;
  readonly runs: readonly RekapRun[];
  readonly rows: readonly RekapRow[];
  readonly sheets: SheetTally;
  /** Runs that are held and not read back, and disputes that are open. */
  readonly unread: number;
  readonly disputed: number;
  /** Whether Perilaku is rated anywhere. */
  readonly isRated: boolean;
  readonly tieChain: readonly TieRule[];
  readonly provisional: boolean;
  /** The hall may not know it yet. */
  readonly isConfidential: boolean;
  /** The seed of the draw that stands, or null. */
  readonly draw: { readonly seed: string; readonly at: Instant; readonly number: number } | null;
};

const rowOf = (state: State, row: Standing, next: Standing | undefined): RekapRow => {
  const { team, place, tied, total, runsDone, help, adjust } = row;
  const { weights, mean } = weighed(state.runs, team);
  return {
    team: team.id, number: team.number, name: team.name, place, tied, total, runsDone, help, adjust, weights, mean,
    cells: state.runs.map((run) => ({ score: teamScore(run, team), state: cellOf(run, team.id).state, notes: cellNotes(state, run, team) })),
    formerly: everyTeam(team.formerly ?? []).map(({ name }) => name), helpFor: helpNotes(state, team), adjustFor: adjustNotes(state, team),
    parting: partedRow(state, row, next),
  };
};

export const rekapView = (state: State): RekapView => {
  const last = state.draws[state.standingDraw - 1];
  const rows = standings(state);
  const { unread, disputed } = openResults(state);
  return {
    retreat: state.retreat,
    runs: state.runs.map((run) => ({ exercise: run.exercise, weight: run.weight, isCancelled: run.cancelled !== null, notes: runNotes(state, run) })),
    rows: rows.map((row, at) => rowOf(state, row, rows[at + 1])),
    sheets: sheetTally(runViews.runs(state)),
    unread, disputed,
    isRated: state.runs.some(hasRatings),
    tieChain: state.tieChain,
    provisional: !areFinal(state),
    isConfidential: areSecret(state),
    draw: last === undefined ? null : { seed: last.seed, at: last.at, number: state.standingDraw },
  };
};
