// How many score sheets, and how many teams, are still to come and how many are in: only those that are awaited count; it scores none (rules: Sheets).
import type { RunView, SheetRow, SheetView } from '../run/runView.ts';
import { sheetRows } from './sheetRows.ts';

export type SheetTally = { readonly awaited: number; readonly in: number };

/** Nobody owes a sheet of a team that is excused, or one that was released; every judge owes one of their own. */
const awaitedOf = ({ cell, sheets }: SheetRow): readonly SheetView[] => (cell?.kind === 'excused' ? [] : sheets.filter(({ released }) => !released));
/** Nobody owes anything of a cancelled run. */
const owed = ({ cancelled }: RunView, rows: readonly SheetRow[]): readonly (readonly SheetView[])[] => (cancelled === null ? rows.map(awaitedOf).filter((sheets) => sheets.length > 0) : []);
const isIn = ({ sheet }: SheetView): boolean => sheet !== null;

export const sheetTally = (runs: readonly RunView[]): SheetTally => {
  const awaited = runs.flatMap((run) => owed(run, sheetRows(run))).flat();
  return { awaited: awaited.length, in: awaited.filter(isIn).length };
};

/** Teams of one run, as they are now, whose sheets are awaited; a team is in once all of them are. */
export const teamTally = (run: RunView): SheetTally => {
  const teams = owed(run, run.rows);
  return { awaited: teams.length, in: teams.filter((sheets) => sheets.every(isIn)).length };
};
