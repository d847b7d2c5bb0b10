// From the cells of a sheet to the people in it: passes over what is no person, and stores nothing.
import { formPeople } from '../../library/formPeople.ts';
import type { AgencyMatcher } from './agencyMatch.ts';
import type { GridRow } from './grid.ts';
import { written } from './grid.ts';
import type { Table } from './headings.ts';
import type { ReadPerson } from './person.ts';
import { readPerson } from './person.ts';
import type { Columns, PersonRow, RosterSheet, RowKey, RowMend } from './preview.ts';

const sum = /^(jumlah|(grand |sub ?)?total)\b/i;
const remark = /^(keterangan|catatan|ket|notes?)\.? ?(:|$)/i;
/** "Mengetahui," or "Malang, 14 Mei 2025": what stands above a signature. */
const signing = /^((mengetahui|menyetujui|disetujui|dibuat oleh)\b|(a\.n|u\.b|plt|plh)\. |\p{L}[\p{L} ]*, .*\b(19|20)\d\d$)/iu;
const rowNumber = /^\(?\d{1,4}[.)]?$/;
/** A NIP or a telephone alone in its row: somebody whose name is missing, and no title. */
const numberAlone = /^[\d\s.'’:+/-]{8,}$/;

type Kind = 'person' | 'nothing' | 'footer' | { readonly group: string };

/** What a row under the headings is. After a footer a person again needs name, agency and something more, where there is more. */
const kindOf = (row: GridRow, columns: Columns, inFooter: boolean): Kind => {
  const texts = row.cells.map(written);
  const words = texts.filter((text) => text !== '' && !rowNumber.test(text));
  // Empty, a number waiting for a person, or the line "1 2 3 4" that some tables have under their headings.
  if (words.length === 0) return 'nothing';
  const first = words[0] ?? '';
  if (sum.test(first) || remark.test(first)) return 'footer';
  const filled = columns.filter((meaning, at) => meaning !== null && (texts[at] ?? '') !== '');
  const known = columns.filter((meaning) => meaning !== null).length;
  const isWhole = filled.includes('name') && (filled.includes('agency') || !columns.includes('agency'));
  if (isWhole && (!inFooter || filled.length > Math.min(2, known - 1))) return 'person';
  // Without a birth date a place and a day are what stands above a signature.
  if (inFooter || words.some((text) => signing.test(text))) return 'footer';
  // One cell alone, not under the names: the title of a group of rows.
  return words.length === 1 && !filled.includes('name') && !numberAlone.test(first) ? { group: first } : 'person';
};

/** An invented person of the form, left standing. */
const isExample = ({ fields }: PersonRow<'ready'>): boolean => formPeople.some(({ name, phone }) => name === fields.name && phone === fields.phone);

export type SheetReading = {
  readonly table: Table;
  readonly columns: Columns;
  readonly match: AgencyMatcher;
  readonly keyOf: (row: number) => RowKey;
  readonly mendOf: (key: RowKey) => RowMend;
};

/** The people of one sheet, as its columns are understood. Never throws, whatever the cells hold. */
export const readSheet = ({ name, grid }: RosterSheet, { table, columns, match, keyOf, mendOf }: SheetReading): readonly ReadPerson[] => {
  let inFooter = false;
  let group: string | null = null;
  const rows = grid.slice(table.first);
  // Where others on the sheet name an agency, its tab is hardly one.
  const place = columns.indexOf('agency');
  const namesAgencies = rows.some((row) => kindOf(row, columns, false) === 'person' && written(row.cells[place]) !== '');
  const tab = name !== null && namesAgencies && match(name) === null ? null : name;
  return rows.flatMap((row) => {
    const kind = kindOf(row, columns, inFooter);
    if (typeof kind === 'object') group = kind.group;
    if (kind !== 'nothing') inFooter = kind === 'footer';
    const key = keyOf(row.row);
    if (kind !== 'person') return [];
    const person = readPerson(row, { columns, match, key, sheet: name, heading: group ?? tab, mend: mendOf(key) });
    return person.kind === 'ready' && isExample(person) ? [] : [person];
  });
};
