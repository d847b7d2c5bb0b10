// From a file's sheets and what a person chose about them to the preview, and from that to the one command that stores it.
import type { CommandOf } from '../commands.ts';
import type { Person } from '../things.ts';
import type { Agency } from './schemas.ts';
import type { AgencyMatcher } from './agencyMatch.ts';
import { agencyMatcher } from './agencyMatch.ts';
import { changed, compare } from './compare.ts';
import { markDoubles } from './doubles.ts';
import type { Table } from './headings.ts';
import { findTable, wantedOf } from './headings.ts';
import type { ReadPerson } from './person.ts';
import type { Columns, RosterChoices, TableFile, RosterPreview, RowKey, RowMend } from './preview.ts';
import { withOwnSpellings } from './ownSpellings.ts';
import { readSheet } from './readRows.ts';
import { fieldsOf } from '../ids.ts';

/** What the retreat already holds: its people, and the spellings of its agencies. */
export type Beside = { readonly people: readonly Person[]; readonly match: AgencyMatcher };

/** The list's spellings, and those that people already have. Worth keeping: it remembers what it was asked. */
export const matcherOf = (people: readonly Person[], agencies: readonly Agency[]): AgencyMatcher => {
  const spellings = new Map(agencies.map((agency) => [agency.name, agency]));
  for (const { agency } of people) if (!spellings.has(agency)) spellings.set(agency, { name: agency, full: null, district: null });
  return agencyMatcher([...spellings.values()]);
};
const unmatched: AgencyMatcher = () => null;

const untouched: RowMend = { set: {}, out: false };
export const mendOf = ({ mends }: Pick<RosterChoices, 'mends'>, key: RowKey): RowMend => mends[key] ?? untouched;
const keyOf = (sheet: number, row: number): RowKey => `${sheet}:${row}`;

export const tablesOf = ({ sheets }: TableFile): readonly Table[] => sheets.map(({ grid }) => findTable(grid));

type MendsOnly = Pick<RosterChoices, 'sheets' | 'mends'>;
const rowsOf = (file: TableFile, tables: readonly Table[], choices: MendsOnly, match: AgencyMatcher, only: (sheet: number) => boolean): readonly ReadPerson[] =>
  file.sheets.flatMap((sheet, at) => {
    const [choice, table] = [choices.sheets[at], tables[at]];
    if (choice === undefined || table === undefined || !choice.columns.includes('name') || !only(at)) return [];
    return readSheet(sheet, { table, columns: choice.columns, match, keyOf: (row) => keyOf(at, row), mendOf: (key) => mendOf(choices, key) });
  });

/** Every sheet that has people under known headings is in. `remembered`: what the columns of such a table meant the last time, if it is known. */
export const firstChoices = (file: TableFile, tables: readonly Table[], remembered: (at: number) => Columns | null): RosterChoices => {
  const all = tables.map((table, at) => ({ isIn: true, columns: remembered(at) ?? table.columns }));
  const choices: RosterChoices = { sheets: all, mends: {}, off: [], gone: [] };
  const whole = all.map(({ columns }, at) => wantedOf(columns).length === 0 && rowsOf(file, tables, choices, unmatched, (sheet) => sheet === at).length > 0);
  // Where no sheet is whole, the first one with anything in it is shown, for a person to say what its columns are.
  const first = file.sheets.findIndex(({ grid }) => grid.length > 0);
  return { ...choices, sheets: all.map((choice, at) => ({ ...choice, isIn: whole.includes(true) ? whole[at] === true : at === first })) };
};

/** How many rows of each sheet mean a person, whether it is in or not. */
export const peopleInSheets = (file: TableFile, tables: readonly Table[], choices: MendsOnly): readonly number[] =>
  file.sheets.map((_, at) => rowsOf(file, tables, choices, unmatched, (sheet) => sheet === at).length);

/** Never throws, whatever the cells hold. */
export const rosterPreview = (file: TableFile, tables: readonly Table[], choices: RosterChoices, { people, match }: Beside): RosterPreview => {
  const isIn = (at: number): boolean => choices.sheets[at]?.isIn === true;
  const first = rowsOf(file, tables, choices, match, isIn);
  const spelling = withOwnSpellings(match, first);
  const read = spelling === match ? first : rowsOf(file, tables, choices, spelling, isIn);
  const rows = markDoubles(read, (key) => mendOf(choices, key));
  return { rows, ...compare(rows, people) };
};

/** What the button would store: the new, the changed and the gone that are ticked. null: nothing. */
export const importCommand = ({ source }: TableFile, { rows, differences, missing }: RosterPreview, { off, gone }: RosterChoices): CommandOf<'importPeople'> | null => {
  const isOff = new Set(off);
  const people: CommandOf<'importPeople'>['people'][number][] = [];
  const changes: { readonly id: Person['id']; readonly fields: CommandOf<'importPeople'>['people'][number] }[] = [];
  for (const row of rows) {
    if (row.kind !== 'ready') continue;
    const difference = differences.get(row.key) ?? null;
    if (difference === null) {
      if (!isOff.has(row.key)) people.push(row.fields);
      continue;
    }
    const ticked = difference.changes.filter(({ column }) => !isOff.has(`${row.key} ${column}`));
    if (ticked.length > 0) changes.push({ id: difference.person.id, fields: changed(fieldsOf(difference.person), ticked) });
  }
  const leaving = missing.map(({ id }) => id).filter((id) => gone.includes(id));
  if (people.length + changes.length + leaving.length === 0) return null;
  return {
    type: 'importPeople', source, people,
    ...(changes.length === 0 ? {} : { changed: changes }), ...(leaving.length === 0 ? {} : { gone: leaving }),
  };
};
