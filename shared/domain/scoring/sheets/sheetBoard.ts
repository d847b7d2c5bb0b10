// Which sheets are still out, by station, round and team, and by run where there is no rotation; it knows no screen (rules: Sheets).
import type { Rotation } from '../../rotation/schemas.ts';
import type { PlacedSheet, SheetPlan } from './placedSheets.ts';
import { placedSheets, stationRuns } from './placedSheets.ts';
import type { RunView } from '../run/runView.ts';

/** Only `out` is still awaited. `verified`: in, and its run read back. */
export const sheetStates = ['out', 'in', 'verified', 'disputed', 'excused', 'released'] as const;
export type SheetState = (typeof sheetStates)[number];

export type BoardSheet = PlacedSheet & {
  readonly state: SheetState;
  /** Observers' ratings of the team in the run: they are there or not, and never awaited. */
  readonly ratings: number;
};
export type Tally = { readonly out: number; readonly of: number };
export type BoardStation = Tally & { readonly station: Rotation['stations'][number]; readonly isClosed: boolean; readonly run: RunView | null };
/** `round` from 0; null: teams that have no visit at the station. `cells`: one a station. */
export type BoardRound = { readonly round: number | null; readonly cells: readonly (readonly BoardSheet[])[] };
export type BoardRun = Tally & { readonly run: RunView; readonly sheets: readonly BoardSheet[] };
export type SheetBoard = Tally & {
  readonly rotation: { readonly version: number; readonly stations: readonly BoardStation[]; readonly rounds: readonly BoardRound[] } | null;
  /** Those outside the rotation. */
  readonly runs: readonly BoardRun[];
};

const sheetState = ({ run, row, sheet }: Pick<PlacedSheet, 'run' | 'row' | 'sheet'>): SheetState => {
  if (row.cell?.kind === 'excused') return 'excused';
  if (sheet.released) return 'released';
  if (sheet.sheet === null) return 'out';
  if (row.cell?.kind === 'disputed') return 'disputed';
  return run.stage === 'open' || run.unread !== null ? 'in' : 'verified';
};

const tally = (sheets: readonly BoardSheet[]): Tally => ({ out: sheets.filter(({ state }) => state === 'out').length, of: sheets.length });

/** A cancelled run has left for everyone, and so have its sheets. */
export const sheetBoard = (plan: SheetPlan): SheetBoard => {
  const sheets = placedSheets(plan).filter(({ run }) => run.cancelled === null)
    .map((each): BoardSheet => ({ ...each, state: sheetState(each), ratings: each.row.ratings.length }));
  const { rotation } = plan;
  const byStation = stationRuns(plan).map((_, station) => sheets.filter((each) => each.station === station));
  const roundOf = (round: number | null): BoardRound => ({ round, cells: byStation.map((own) => own.filter((each) => each.round === round)) });
  const unvisited = roundOf(null);
  const alone = plan.runs.filter((run) => run.cancelled === null && sheets.some((each) => each.run === run && each.station === null));
  return {
    ...tally(sheets),
    rotation: rotation === null ? null : {
      version: rotation.version,
      stations: stationRuns(plan).map((run, i) => ({
        ...tally(byStation[i] ?? []), run, isClosed: rotation.closed.includes(i), station: rotation.stations[i] ?? { name: '', exercise: null },
      })),
      rounds: [...rotation.rounds.map((_, round) => roundOf(round)), ...(unvisited.cells.some((cell) => cell.length > 0) ? [unvisited] : [])],
    },
    runs: alone.map((run) => {
      const own = sheets.filter((each) => each.run === run);
      return { ...tally(own), run, sheets: own };
    }),
  };
};

/** The same with nothing in it but what is out; rounds, stations and runs that have nothing out keep their place among the counts, not among the rows. */
export const onlyOut = (board: SheetBoard): SheetBoard => {
  const out = (sheets: readonly BoardSheet[]): readonly BoardSheet[] => sheets.filter(({ state }) => state === 'out');
  const { rotation } = board;
  return {
    ...board,
    rotation: rotation === null ? null : {
      ...rotation,
      rounds: rotation.rounds.map(({ round, cells }) => ({ round, cells: cells.map(out) })).filter(({ cells }) => cells.some((cell) => cell.length > 0)),
    },
    runs: board.runs.map((each) => ({ ...each, sheets: out(each.sheets) })).filter(({ sheets }) => sheets.length > 0),
  };
};
