// What a laptop remembers of tables' columns, where it still fits the tables that were read; it remembers nothing itself.
import type { Table } from './headings.ts';
import type { Columns } from './preview.ts';

/** null: nothing is remembered, or it was for another number of columns or of meanings that such a table does not have. */
const stillFitting = <M extends string>(remembered: Columns<string> | null, table: Table<M>, meanings: readonly M[]): Columns<M> | null => {
  if (remembered?.length !== table.columns.length) return null;
  const columns = remembered.map((each) => (each === null ? null : meanings.find((meaning) => meaning === each)));
  return columns.every((each) => each !== undefined) ? columns : null;
};

/** For each table; `columnsOf` is asked by the mark that `shapeOf` gives it. */
export const rememberedOf = <M extends string>(
  tables: readonly Table<M>[], shapeOf: (table: Table<M>) => string | null, columnsOf: (shape: string) => Columns<string> | null, meanings: readonly M[],
): readonly (Columns<M> | null)[] => tables.map((table) => {
  const shape = shapeOf(table);
  return stillFitting(shape === null ? null : columnsOf(shape), table, meanings);
});
