// Reads the cells of a text file with columns, whatever separates them; it understands no column but by its heading.
import Papa from 'papaparse';
import type { Grid } from '../../../shared/domain/roster/grid.ts';
import { findTable } from '../../../shared/domain/roster/headings.ts';
import { unguardField } from './csvGuard.ts';

/** Indonesian Excel separates by semicolons; a paste from a spreadsheet has tabs. */
const separators = [';', ',', '\t'];
/** Rows enough to meet the headings. */
const GLANCE = 40;

const parsed = (text: string, delimiter: string, rows: number): Grid =>
  Papa.parse<readonly string[]>(text, { delimiter, preview: rows }).data.map((fields, i) => ({
    row: i + 1,
    cells: fields.map((field) => (field.trim() === '' ? null : { text: unguardField(field), numeric: false })),
  }));

/** The separator under which most headings are known, else the one that makes most columns: names are full of commas. */
const separatorOf = (text: string): string => {
  const rated = separators.map((separator) => {
    const grid = parsed(text, separator, GLANCE);
    const known = findTable(grid).columns.filter((meaning) => meaning !== null).length;
    return { separator, known, widest: Math.max(0, ...grid.map(({ cells }) => cells.length)) };
  });
  return rated.toSorted((a, b) => b.known - a.known || b.widest - a.widest)[0]?.separator ?? ',';
};

/** At most `rows` rows. A quoted field may run over several lines; it still makes one row. */
export const readCsv = (text: string, rows: number): Grid => parsed(text, separatorOf(text), rows);
