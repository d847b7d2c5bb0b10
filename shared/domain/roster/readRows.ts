// From the cells of a sheet to the people in it: finds the table, passes over what is no person, and stores nothing.
import type { Grid, GridRow } from './grid.ts';
import { cleanText } from './grid.ts';
import { markDoubles } from './doubles.ts';
import type { FoundColumn } from './headings.ts';
import { findHeadings } from './headings.ts';
import { readPerson } from './person.ts';
import type { RosterRows } from './preview.ts';

const sum = /^(jumlah|(grand |sub ?)?total)\b/i;
const remark = /^(keterangan|catatan|ket|notes?)\.? ?(:|$)/i;
/** "Mengetahui," or "Malang, 14 Mei 2025": what stands above a signature. */
const signing = /^((mengetahui|menyetujui|disetujui|dibuat oleh)\b|(a\.n|u\.b|plt|plh)\. |\p{L}[\p{L} ]*, .*\b(19|20)\d\d$)/iu;
const rowNumber = /^\(?\d{1,4}[.)]?$/;

/** What a row under the headings is. After a footer a person again needs name, agency and something more, where there is more. */
const kindOf = (row: GridRow, columns: readonly FoundColumn[], inFooter: boolean): 'person' | 'nothing' | 'footer' => {
  const texts = row.cells.map((cell) => (cell === null ? '' : cleanText(cell.text)));
  const words = texts.filter((text) => text !== '' && !rowNumber.test(text));
  // Empty, a number waiting for a person, or the line "1 2 3 4" that some tables have under their headings.
  if (words.length === 0) return 'nothing';
  const first = words[0] ?? '';
  if (sum.test(first) || remark.test(first)) return 'footer';
  const filled = columns.filter(({ at }) => (texts[at] ?? '') !== '').map(({ column }) => column);
  if (filled.includes('name') && filled.includes('agency') && (!inFooter || filled.length > Math.min(2, columns.length - 1))) return 'person';
  if (inFooter || words.some((text) => signing.test(text))) return 'footer';
  // One cell alone, not under the names: the title of a group of rows.
  return words.length === 1 && !filled.includes('name') ? 'nothing' : 'person';
};

/** The people of one sheet, or the needed columns (of name and agency) that no heading names. Never throws, whatever the cells hold. */
export const readRows = (grid: Grid): RosterRows | { readonly wanted: readonly ('name' | 'agency')[] } => {
  const headings = findHeadings(grid);
  if ('wanted' in headings) return headings;
  const { first, headerRow, columns } = headings;
  let inFooter = false;
  const people = grid.slice(first).flatMap((row) => {
    const kind = kindOf(row, columns, inFooter);
    if (kind !== 'nothing') inFooter = kind === 'footer';
    return kind === 'person' ? [readPerson(row, columns)] : [];
  });
  return { headerRow, columns: columns.map(({ column, heading }) => ({ column, heading })), rows: markDoubles(people) };
};
