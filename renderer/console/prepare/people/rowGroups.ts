// Sorts the rows of a preview into ready, to check and double, and counts who comes in; it judges no cell itself.
import type { PersonFields } from '../../../../shared/domain/model.ts';
import type { RosterRow } from '../../../../shared/domain/roster/preview.ts';

export const rowGroups = ['check', 'double', 'ready'] as const;
/** `check`: a person should look, whether the row comes in or not. */
export type RowGroup = (typeof rowGroups)[number];

/** A gender read from the NIP is no problem; every other flag is. */
export const groupOf = (row: RosterRow): RowGroup => {
  if (row.kind === 'double') return 'double';
  return row.kind === 'refused' || row.flags.some((flag) => flag.code !== 'genderDerived') ? 'check' : 'ready';
};

/** Rows with a flag come in too; refused and double ones do not. */
export const peopleToTakeIn = (rows: readonly RosterRow[]): readonly PersonFields[] =>
  rows.flatMap((row) => (row.kind === 'ready' ? [row.fields] : []));

export type RowCounts = Readonly<Record<RowGroup, number>> & { readonly checkComesIn: number; readonly comesIn: number };

export const countRows = (rows: readonly RosterRow[]): RowCounts => {
  const inGroup = (group: RowGroup) => rows.filter((row) => groupOf(row) === group);
  const check = inGroup('check');
  return {
    ready: inGroup('ready').length,
    check: check.length,
    double: inGroup('double').length,
    checkComesIn: check.filter((row) => row.kind === 'ready').length,
    comesIn: peopleToTakeIn(rows).length,
  };
};

/** Problems first, each group in the file's order. */
export const inReadingOrder = (rows: readonly RosterRow[], only: RowGroup | null): readonly RosterRow[] =>
  rowGroups.filter((group) => only === null || group === only).flatMap((group) => rows.filter((row) => groupOf(row) === group));
