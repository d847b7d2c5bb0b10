// Finds the row of headings in a sheet and what each column means; it reads no person.
import type { Cell, Grid, GridRow } from './grid.ts';
import { cleanText } from './grid.ts';
import type { RosterColumn } from './preview.ts';

/** Where one column stands: its place in the row from 0, and the heading as the file writes it. */
export type FoundColumn = { readonly column: RosterColumn; readonly at: number; readonly heading: string };
export type Headings = {
  /** Place of the first row under the headings, in the grid's own list. */
  readonly first: number;
  readonly headerRow: number;
  readonly columns: readonly FoundColumn[];
};

/** A heading further down than this many written rows is not looked for. */
const SEARCHED_ROWS = 30;

// Asked in this order: "Nama Unit Kerja" is an agency and "No. HP" a phone before anything is a name.
const meanings: readonly (readonly [RosterColumn, RegExp])[] = [
  ['nip', /\b(nip|nipppk|ni pppk|employee (number|id|no))\b/],
  ['phone', /\b(hp|wa|whatsapp|handphone|ponsel|telepon|telp|tlp|telpon|kontak|phone|mobile|contact)\b/],
  ['gender', /^(l p|p l|lp|jk|j k|lk pr|l k p r|(jenis )?kelamin|jns kelamin|gender|sex)\b/],
  ['grade', /^(pangkat|gol|golongan|golru|grade|rank)\b/],
  ['district', /^(nama )?(kecamatan|kec|district)$/],
  ['agency', new RegExp([
    '\\b(unit (kerja|organisasi)|satuan kerja|satker|opd|skpd|instansi|perangkat daerah|asal dinas|dinas asal)\\b',
    '\\b(agency|office|organi[sz]ation|department|work unit|institution)\\b', '^(dinas|kantor|unit|lembaga)$',
  ].join('|'))],
  ['post', /^(nama )?(jabatan|position|post|job title)\b/],
  ['name', /^(nama|name|full name)( (lengkap|peserta|pegawai|pejabat|asn|pns|dan|beserta|dengan|gelar|and|with)\b.*)?$|^(peserta|participants?|participant name)$/],
];

const written = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : cleanText(cell.text));

const plain = (text: string): string =>
  text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, ' ').trim();

const meaningOf = (text: string): RosterColumn | undefined => {
  // A heading is a few words; a title line above the table may well hold "nama" or "dinas" too.
  const words = plain(text);
  return words === '' || words.length > 60 ? undefined : meanings.find(([, pattern]) => pattern.test(words))?.[0];
};

/** The first column of each meaning wins: "Jabatan" before "Jabatan atasan". */
const columnsOf = (texts: readonly string[]): readonly FoundColumn[] => {
  const found = new Map<RosterColumn, FoundColumn>();
  texts.forEach((heading, at) => {
    const column = meaningOf(heading);
    if (column !== undefined && !found.has(column)) found.set(column, { column, at, heading });
  });
  return [...found.values()];
};

/** A merged heading over two rows: the lower row says what a column is, where it says anything. */
const joined = (upper: GridRow, lower: GridRow): readonly string[] => {
  const length = Math.max(upper.cells.length, lower.cells.length);
  return Array.from({ length }, (_, at) => {
    const [above, below] = [written(upper.cells[at]), written(lower.cells[at])];
    return meaningOf(below) !== undefined || above === '' ? below : above;
  });
};

const has = (columns: readonly FoundColumn[], column: RosterColumn): boolean => columns.some((each) => each.column === column);
const complete = (columns: readonly FoundColumn[]): boolean => has(columns, 'name') && has(columns, 'agency');

/** The lower half of a two-row heading: nothing under name and agency, and no digit anywhere, so it cannot be a person. */
const isLowerHalf = (row: GridRow, columns: readonly FoundColumn[]): boolean => {
  const texts = row.cells.map(written);
  const underNeeded = columns.some(({ column, at }) => (column === 'name' || column === 'agency') && (texts[at] ?? '') !== '');
  return texts.some((text) => text !== '') && !underNeeded && texts.every((text) => !/\d/.test(text));
};

const isEmpty = (row: GridRow): boolean => row.cells.every((cell) => written(cell) === '');

/** The headings, or which of the two needed columns the likeliest row lacks (both, when no row looks like one). */
export const findHeadings = (grid: Grid): Headings | { readonly wanted: readonly ('name' | 'agency')[] } => {
  let nearest: readonly FoundColumn[] = [];
  let searched = 0;
  for (const [i, row] of grid.entries()) {
    if (isEmpty(row)) continue;
    if (++searched > SEARCHED_ROWS) break;
    const below = grid[i + 1];
    const next = below?.row === row.row + 1 ? below : undefined;
    const alone = columnsOf(row.cells.map(written));
    if (complete(alone)) {
      return next !== undefined && isLowerHalf(next, alone)
        ? { first: i + 2, headerRow: next.row, columns: columnsOf(joined(row, next)) }
        : { first: i + 1, headerRow: row.row, columns: alone };
    }
    if (alone.length > nearest.length) nearest = alone;
    // A title line must not lend its words to whole headings right below it.
    if (next === undefined || complete(columnsOf(next.cells.map(written)))) continue;
    const both = columnsOf(joined(row, next));
    if (complete(both)) return { first: i + 2, headerRow: next.row, columns: both };
  }
  return { wanted: (['name', 'agency'] as const).filter((column) => !has(nearest, column)) };
};
