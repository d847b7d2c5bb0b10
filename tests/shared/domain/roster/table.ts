// Builds small sheets of text cells for the stories about rosters, and reads them as a window would; it checks nothing.
import type { Person } from '../../../../shared/domain/things.ts';
import type { Agency, PersonFields } from '../../../../shared/domain/roster/schemas.ts';
import type { Cell, Grid } from '../../../../shared/domain/roster/grid.ts';
import { wantedOf } from '../../../../shared/domain/roster/headings.ts';
import type { Columns, RosterChoices, TableFile, RosterPreview, RosterRow } from '../../../../shared/domain/roster/preview.ts';
import { firstChoices, importCommand, matcherOf, rosterPreview, tablesOf } from '../../../../shared/domain/roster/rosterPreview.ts';
import type { Day } from '../../../../shared/units.ts';

/** '' is an empty cell; a number is a cell that the file holds as a number. */
export type Written = string | number | { readonly number: string };

const cell = (value: Written): Cell =>
  value === '' ? null
    : typeof value === 'string' ? { text: value, numeric: false }
      : { text: typeof value === 'number' ? String(value) : value.number, numeric: true };

export const grid = (...rows: readonly (readonly Written[])[]): Grid => rows.map((cells, i) => ({ row: i + 1, cells: cells.map(cell) }));

export const fileOf = (...sheets: readonly { readonly name: string | null; readonly grid: Grid }[]): TableFile =>
  ({ source: { name: 'daftar.xlsx', sha256: '0'.repeat(64) }, isOldText: false, sheets });

export type Reading = {
  readonly file: TableFile;
  readonly tables: ReturnType<typeof tablesOf>;
  readonly choices: RosterChoices;
  readonly preview: RosterPreview;
  readonly command: ReturnType<typeof importCommand>;
};
type Beside = { readonly people?: readonly Person[]; readonly agencies?: readonly Agency[]; readonly remembered?: Columns | null; readonly choose?: (choices: RosterChoices) => RosterChoices };

/** A whole file against a retreat; without agencies nothing is matched. */
export const readFile = (file: TableFile, { people = [], agencies = [], remembered = null, choose = (choices) => choices }: Beside = {}): Reading => {
  const tables = tablesOf(file);
  const choices = choose(firstChoices(file, tables, () => remembered));
  const preview = rosterPreview(file, tables, choices, { people, match: matcherOf(people, agencies) });
  return { file, tables, choices, preview, command: importCommand(file, preview, choices) };
};

/** One sheet without a name, under headings that are known. */
export const read = (...rows: readonly (readonly Written[])[]): { readonly headerRow: number; readonly columns: Columns; readonly headings: readonly string[]; readonly rows: readonly RosterRow[] } => {
  const { tables, choices, preview } = readFile(fileOf({ name: null, grid: grid(...rows) }));
  const [table, choice] = [tables[0], choices.sheets[0]];
  const wanted = wantedOf(choice?.columns ?? []);
  if (table === undefined || choice === undefined || wanted.length > 0) throw new Error(`no heading for ${wanted.join(' and ')}`);
  return { headerRow: table.headerRow, columns: choice.columns, headings: table.headings, rows: preview.rows };
};

/** The one person of one row under these headings. */
export const only = (headings: readonly string[], ...cells: readonly Written[]): RosterRow => {
  const [row, ...more] = read(headings, cells).rows;
  if (row === undefined || more.length > 0) throw new Error(`${1 + more.length} rows instead of one`);
  return row;
};

/** Kind and row number of every row, as short as can be: "ready 2". */
export const kinds = ({ rows }: { readonly rows: readonly RosterRow[] }): readonly string[] => rows.map(({ kind, row }) => `${kind} ${row}`);

export const nobody: PersonFields = { name: 'Ani', nip: null, gender: null, born: null, grade: null, post: null, agency: 'Dinkes', district: null, phone: null };
export const day = (text: string): Day => text as Day;
