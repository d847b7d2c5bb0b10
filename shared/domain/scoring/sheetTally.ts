// How many score sheets are still to come and how many are in: only those that are awaited count; it scores none (rules: Sheets).
import type { RunView } from './runView.ts';

export type SheetTally = { readonly awaited: number; readonly in: number };

/** Nobody owes a sheet of a cancelled run, of a team excused from it, or one that was released; every judge owes one of their own. */
export const sheetTally = (runs: readonly RunView[]): SheetTally => {
  const awaited = runs.filter(({ cancelled }) => cancelled === null).flatMap(({ rows }) => rows)
    .filter(({ cell }) => cell?.kind !== 'excused').flatMap(({ sheets }) => sheets).filter(({ released }) => !released);
  return { awaited: awaited.length, in: awaited.filter(({ sheet }) => sheet !== null).length };
};
