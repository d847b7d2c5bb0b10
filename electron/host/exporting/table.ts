// The shape of what is exported as a table: columns with headings, and cells that know what they are; it knows no file format.
import type { Day, Hundredths, Instant } from '../../../shared/units.ts';
import type { DataTable } from '../../../shared/text/dataExport.ts';

/** `points` are in hundredths; `moment` is shown in the retreat's zone. null: empty. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'nip'; readonly nip: string }
  | { readonly kind: 'points'; readonly points: Hundredths }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'moment'; readonly at: Instant }
  | null;

/** `width` in characters, as spreadsheets measure. */
export type Column = { readonly heading: string; readonly width: number };
export type Table = { readonly name: DataTable; readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] };

export const text = (words: string | null): Cell => (words === null || words === '' ? null : { kind: 'text', text: words });
export const nip = (digits: string | null): Cell => (digits === null ? null : { kind: 'nip', nip: digits });
export const points = (hundredths: Hundredths | null): Cell => (hundredths === null ? null : { kind: 'points', points: hundredths });
export const count = (number: number | null): Cell => (number === null ? null : { kind: 'count', count: number });
export const day = (date: Day | null): Cell => (date === null ? null : { kind: 'day', day: date });
export const moment = (at: Instant | null): Cell => (at === null ? null : { kind: 'moment', at });

/** A column for each key of the headings, in the order of the widths; the cells of a row come by the same keys. */
export const tableOf = <Key extends string>(
  name: DataTable, headings: Readonly<Record<Key, string>>, widths: Readonly<Record<Key, number>>, rows: readonly Readonly<Record<Key, Cell>>[],
): Table => {
  const keys = Object.keys(widths) as Key[];
  return { name, columns: keys.map((key) => ({ heading: headings[key], width: widths[key] })), rows: rows.map((row) => keys.map((key) => row[key])) };
};
