// Builds a small sheet of text cells for the stories about rosters; it checks nothing.
import type { Cell, Grid } from '../../../shared/domain/roster/grid.ts';
import type { RosterRow, RosterRows } from '../../../shared/domain/roster/preview.ts';
import { readRows } from '../../../shared/domain/roster/readRows.ts';

/** '' is an empty cell; a number is a cell that the file holds as a number. */
export type Written = string | number | { readonly number: string };

const cell = (value: Written): Cell =>
  value === '' ? null
    : typeof value === 'string' ? { text: value, numeric: false }
      : { text: typeof value === 'number' ? String(value) : value.number, numeric: true };

export const grid = (...rows: readonly (readonly Written[])[]): Grid => rows.map((cells, i) => ({ row: i + 1, cells: cells.map(cell) }));

export const read = (...rows: readonly (readonly Written[])[]): RosterRows => {
  const found = readRows(grid(...rows));
  if ('wanted' in found) throw new Error(`no heading for ${found.wanted.join(' and ')}`);
  return found;
};

/** The one person of one row under these headings. */
export const only = (headings: readonly string[], ...cells: readonly Written[]): RosterRow => {
  const [row, ...more] = read(headings, cells).rows;
  if (row === undefined || more.length > 0) throw new Error(`${1 + more.length} rows instead of one`);
  return row;
};

/** Kind and row number of every row, as short as can be: "ready 2". */
export const kinds = ({ rows }: RosterRows): readonly string[] => rows.map(({ kind, row }) => `${kind} ${row}`);
