// Finds the row of headings in a sheet and guesses what each column means; it reads no person.
import type { Grid, GridRow } from './grid.ts';
import { SEARCHED_ROWS, isEmptyRow, written } from './grid.ts';
import type { Columns, Meaning } from './preview.ts';

/** `M`: what a column of such a table can mean. */
export type Table<M extends string = Meaning> = {
  /** Place of the first row under the headings, in the grid's own list. */
  readonly first: number;
  /** The last row of the heading, from 1; 0: the sheet has none. */
  readonly headerRow: number;
  /** As the file writes them, one for each place; '' where there is none. */
  readonly headings: readonly string[];
  readonly columns: Columns<M>;
};

/** Of a sheet without headings no more columns are offered. */
const MOST_COLUMNS = 40;

// Asked in this order: "Nama Unit Kerja" is an agency and "No. HP" a phone before anything is a name.
const patterns: readonly (readonly [Meaning, RegExp])[] = [
  ['born', /\b(tanggal lahir|tgl lahir|tgl lhr|ttl|date of birth|birth ?date|born)\b/],
  ['titlesBefore', /^(gelar|title) (di )?(depan|before)\b/],
  ['titlesAfter', /^(gelar|title) (di )?(belakang|after)\b/],
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

const plain = (text: string): string =>
  text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, ' ').trim();

/** What a heading says its column is, whatever the others say; null: nothing known. */
export const meaningOf = (text: string): Meaning | null => {
  // A heading is a few words; a title line above the table may well hold "nama" or "dinas" too.
  const words = plain(text);
  return words === '' || words.length > 60 ? null : (patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null);
};

/** A column named for the grade itself rather than for the rank that goes with it. */
const isGradeProper = (heading: string): boolean => /\b(gol|golongan|golru|ruang|grade)\b/.test(plain(heading));

/** The first column of each meaning wins: "Jabatan" before "Jabatan atasan"; but "Golongan" before "Pangkat". */
const guessColumns = (headings: readonly string[]): Columns => {
  const guesses = headings.map(meaningOf);
  const winner = (meaning: Meaning): number => {
    const proper = meaning === 'grade' ? guesses.findIndex((guess, at) => guess === meaning && isGradeProper(headings[at] ?? '')) : -1;
    return proper < 0 ? guesses.indexOf(meaning) : proper;
  };
  return guesses.map((guess, at) => (guess !== null && winner(guess) === at ? guess : null));
};

const known = (columns: Columns): number => columns.filter((meaning) => meaning !== null).length;

/** A merged heading over two rows: the lower row says what a column is, where it says anything. */
const joined = (upper: GridRow, lower: GridRow): readonly string[] => {
  const length = Math.max(upper.cells.length, lower.cells.length);
  return Array.from({ length }, (_, at) => {
    const [above, below] = [written(upper.cells[at]), written(lower.cells[at])];
    return meaningOf(below) !== null || above === '' ? below : above;
  });
};

/** Which of the two needed meanings no column has. */
export const wantedOf = (columns: Columns): readonly ('name' | 'agency')[] => (['name', 'agency'] as const).filter((meaning) => !columns.includes(meaning));
const complete = (headings: readonly string[]): boolean => wantedOf(guessColumns(headings)).length === 0;

/** The lower half of a two-row heading: nothing under name and agency, no digit anywhere, so it cannot be a person, and more than the title of a group. */
const isLowerHalf = (row: GridRow, columns: Columns): boolean => {
  const texts = row.cells.map(written);
  const underNeeded = columns.some((meaning, at) => (meaning === 'name' || meaning === 'agency') && (texts[at] ?? '') !== '');
  const filled = texts.filter((text) => text !== '');
  return (filled.length > 1 || filled.some((text) => meaningOf(text) !== null)) && !underNeeded && texts.every((text) => !/\d/.test(text));
};

const table = (first: number, headerRow: number, headings: readonly string[]): Table => ({ first, headerRow, headings, columns: guessColumns(headings) });

/**
 * The table of a sheet: under headings that name at least a name and an agency; else under the likeliest headings there are; else
 * from the first row on, every column still to be named.
 */
export const findTable = (grid: Grid): Table => {
  let nearest: Table | null = null;
  let searched = 0;
  for (const [i, row] of grid.entries()) {
    if (isEmptyRow(row)) continue;
    if (++searched > SEARCHED_ROWS) break;
    const below = grid[i + 1];
    const next = below?.row === row.row + 1 ? below : undefined;
    const headings = row.cells.map(written);
    const alone = table(i + 1, row.row, headings);
    if (complete(headings)) {
      return next !== undefined && isLowerHalf(next, alone.columns) ? table(i + 2, next.row, joined(row, next)) : alone;
    }
    // One known word in a line of its own is a title.
    const isLikely = headings.filter((heading) => heading !== '').length > 1;
    if (isLikely && known(alone.columns) > (nearest === null ? 0 : known(nearest.columns))) nearest = alone;
    // A title line must not lend its words to whole headings right below it.
    if (next === undefined || complete(next.cells.map(written))) continue;
    const both = joined(row, next);
    if (complete(both)) return table(i + 2, next.row, both);
  }
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...grid.slice(0, SEARCHED_ROWS).map(({ cells }) => cells.length)));
  return nearest ?? { first: 0, headerRow: 0, headings: Array.from({ length: width }, () => ''), columns: Array.from({ length: width }, () => null) };
};

/** Written headings of columns that nothing is taken of; a row number is nothing to miss. */
export const passedOver = ({ headings }: Pick<Table, 'headings'>, columns: Columns): readonly string[] =>
  headings.filter((heading, at) => heading !== '' && (columns[at] ?? null) === null && !/^(no|nomor|number|#)( urut)?$/.test(plain(heading)));
