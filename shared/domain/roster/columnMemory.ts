// Whether what is remembered of a table's columns still fits the table that was read; it remembers nothing itself.
import type { Table } from './headings.ts';
import type { Columns } from './preview.ts';

/** null: nothing is remembered, or it was for another number of columns or of meanings that such a table does not have. */
export const stillFitting = <M extends string>(remembered: Columns<string> | null, table: Table<M>, meanings: readonly M[]): Columns<M> | null => {
  if (remembered?.length !== table.columns.length) return null;
  const columns = remembered.map((each) => (each === null ? null : meanings.find((meaning) => meaning === each)));
  return columns.every((each) => each !== undefined) ? columns : null;
};
