// The cells of one sheet as text, before anything is understood of them; it knows no column and no person.
import { cleanText } from '../../cleanText.ts';

/** `numeric`: the file holds a number, which for long digits is no longer what was typed. null: empty. */
export type Cell = { readonly text: string; readonly numeric: boolean } | null;

/** `row`: the number a person sees beside the row in a spreadsheet, from 1. Rows come in order; gaps are empty rows. */
export type GridRow = { readonly row: number; readonly cells: readonly Cell[] };
export type Grid = readonly GridRow[];

/** A heading further down than this many rows is not looked for. */
export const SEARCHED_ROWS = 30;

/** What a person sees in a cell; '' where there is none. */
export const written = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : cleanText(cell.text));

export const isEmptyRow = (row: GridRow): boolean => row.cells.every((cell) => written(cell) === '');
