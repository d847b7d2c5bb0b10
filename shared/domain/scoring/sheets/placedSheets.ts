// Where each sheet of each run stands: at which station and in which round, or in a run by itself, and the code it is printed with; it reads no typed code.
import type { TeamId } from '../../../units.ts';
import { numberOf } from '../../ids.ts';
import type { Rotation } from '../../rotation/schemas.ts';
import type { RunView, SheetRow, SheetView } from '../run/runView.ts';
import type { SheetCode } from './sheetCode.ts';
import { printCode } from './sheetCode.ts';
import { sheetRows } from './sheetRows.ts';

export type SheetPlan = { readonly rotation: Rotation | null; readonly runs: readonly RunView[] };

export type PlacedSheet = {
  readonly run: RunView;
  readonly row: SheetRow;
  readonly sheet: SheetView;
  /** From 1 in the row's order; null: it is the only one. */
  readonly judge: number | null;
  /** From 0; null: the run is no station of the rotation. */
  readonly station: number | null;
  /** From 0; null also where the team has no visit at the station. */
  readonly round: number | null;
  readonly code: string;
};

/** For each station the run that is held there: the first of its exercise, for a second station with that exercise the second one; null: none. */
export const stationRuns = ({ rotation, runs }: SheetPlan): readonly (RunView | null)[] => {
  const stations = rotation?.stations ?? [];
  return stations.map(({ exercise }, station) => {
    const earlier = stations.slice(0, station).filter((other) => other.exercise === exercise).length;
    return exercise === null ? null : runs.filter((run) => run.exercise.id === exercise)[earlier] ?? null;
  });
};

/** The last round in which a team is at a station, from 0; null: in none. */
const roundAt = (rotation: Rotation | null, station: number, team: TeamId): number | null => {
  const round = (rotation?.rounds ?? []).findLastIndex((visits) => visits.some((visit) => visit.station === station && visit.teams.includes(team)));
  return round < 0 ? null : round;
};

const codeOf = ({ run, row, judge, station, round }: Omit<PlacedSheet, 'code'>): SheetCode => ({
  of: station === null ? { kind: 'run', run: numberOf(run.run) } : { kind: 'station', station: station + 1, round: round === null ? null : round + 1 },
  team: numberOf(row.team), judge,
});

/** Every sheet that is awaited or in, cancelled runs and teams merged away included: by run, team, judge. */
export const placedSheets = (plan: SheetPlan): readonly PlacedSheet[] => {
  const atStation = stationRuns(plan);
  return plan.runs.flatMap((run) => {
    const found = atStation.indexOf(run);
    const station = found < 0 ? null : found;
    return sheetRows(run).flatMap((row) => {
      const round = station === null ? null : roundAt(plan.rotation, station, row.team);
      return row.sheets.map((sheet, i): PlacedSheet => {
        const placed = { run, row, sheet, judge: row.sheets.length === 1 ? null : i + 1, station, round };
        return { ...placed, code: printCode(codeOf(placed)) };
      });
    });
  });
};
