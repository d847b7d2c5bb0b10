// Finds the columns of a workbook for the monitoring team by their headings, in either language and any order, and gives its rows; it reads no plan.
import { cleanText } from '../../../cleanText.ts';
import { followUpSheetText } from '../../../text/followUpSheet.ts';
import { languages } from '../../../units.ts';
import type { Cell, Grid, GridRow } from '../../roster/grid.ts';
import { SEARCHED_ROWS, written } from '../../roster/grid.ts';
import type { SheetColumn } from './sheetColumns.ts';
import { filledIn, sheetColumns } from './sheetColumns.ts';

/** A row as far as it is read back; '' where nothing stands. */
export type SheetRow = { readonly row: number; readonly code: string; readonly state: Cell; readonly on: Cell; readonly note: string; readonly retreat: string };

/** `lacking`: what people fill in that has no column any more. */
export type SheetTable = { readonly rows: readonly SheetRow[]; readonly lacking: readonly (typeof filledIn)[number][] };

const plain = (text: string): string => cleanText(text).toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
const HEADINGS: ReadonlyMap<string, SheetColumn> = new Map(languages.flatMap((language) =>
  sheetColumns.map((column) => [plain(followUpSheetText[language].headings[column]), column] as const)));

const columnsOf = ({ cells }: GridRow): readonly (SheetColumn | undefined)[] => cells.map((cell) => HEADINGS.get(plain(written(cell))));

/** The rows under the first row of headings; null: code and state are not both there. */
export const sheetTable = (grid: Grid): SheetTable | null => {
  const heading = grid.slice(0, SEARCHED_ROWS).findIndex((row) => { const columns = columnsOf(row); return columns.includes('code') && columns.includes('state'); });
  const headed = grid[heading];
  if (headed === undefined) return null;
  const columns = columnsOf(headed);
  const cellOf = ({ cells }: GridRow, column: SheetColumn): Cell => cells[columns.indexOf(column)] ?? null;
  const rows = grid.slice(heading + 1).map((row): SheetRow => ({
    row: row.row, code: written(cellOf(row, 'code')), state: cellOf(row, 'state'), on: cellOf(row, 'on'), note: written(cellOf(row, 'note')), retreat: written(cellOf(row, 'retreat')),
  }));
  return { rows, lacking: filledIn.filter((column) => !columns.includes(column)) };
};
