// Finds the headings in a table of answers from any form tool, and guesses what each column means; it reads no answer.
import type { Grid } from '../../roster/grid.ts';
import { SEARCHED_ROWS, isEmptyRow, written } from '../../roster/grid.ts';
import type { Table } from '../../roster/headings.ts';
import type { InstrumentFields } from '../schemas.ts';
import type { AnswerColumns, AnswerMeaning, FormMeaning } from './meanings.ts';
import { itemMeaning, itemPlace, meaningsFor } from './meanings.ts';

export type AnswerTable = Table<AnswerMeaning>;

const MOST_COLUMNS = 120;
/** Words of an item shorter than this are no sign of it. */
const SHORTEST_WORDS = 6;

/** Letters and digits alone, so that spelling marks and case make no difference. */
export const plainWords = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

// What form tools add of themselves, and what only looks like a name or a number.
const passedOver = /^(timestamp|cap waktu|stempel waktu|tanggal|waktu|date|time|start time|completion time|last modified|submitted|dikirim|email|e mail|surel|alamat (email|surel)|username|nama pengguna|skor|score|points|nilai|poin|total|id)\b/;
const around: readonly (readonly [FormMeaning, RegExp])[] = [
  ['code', /\b(kode|code)\b/],
  ['nip', /\bnip\b/],
  ['team', /\b(tim|team|kelompok|regu|group)\b/],
  ['name', /^(nama|name|full name)( (lengkap|peserta|anda|dan|beserta|dengan|gelar)\b.*)?$|^(peserta|participant)$/],
  ['number', /^((no|nomor|number)( (formulir|form|lembar|urut))?|formulir|form( (no|number))?)$/],
];

/** "P7", "Butir 7", "7. Saya …", "Q7: …"; a bare number only where `isBare` says that the whole row counts up. */
const numberIn = (heading: string, isBare: boolean): number | null => {
  const plain = plainWords(heading);
  const named = /^(?:p|q|s|x|soal|butir|item|pertanyaan|pernyataan|question|statement)(?: (?:no|nomor|number))? ?0*(\d{1,2})\b/.exec(plain)?.[1];
  const listed = /^\s*\(?0*(\d{1,2})[.):]\s+\S/.exec(heading)?.[1];
  const bare = isBare ? /^0*(\d{1,2})$/.exec(plain)?.[1] : undefined;
  const found = named ?? listed ?? bare;
  return found === undefined ? null : Number(found);
};

/** What the items say in either language, by item: found once for all the headings of a table. */
type ItemWords = readonly (readonly string[])[];
const itemWords = ({ items }: InstrumentFields): ItemWords =>
  items.map(({ words }) => [words.id, words.en].map(plainWords).filter(({ length }) => length >= SHORTEST_WORDS));

/** The item whose words a heading holds: the longest, as one item's words can stand in another's. */
const itemInWords = (plain: string, items: ItemWords): number | null => {
  let found: { readonly at: number; readonly length: number } | null = null;
  for (const [at, words] of items.entries()) {
    for (const each of words) if (each.length > (found?.length ?? 0) && ` ${plain} `.includes(` ${each} `)) found = { at, length: each.length };
  }
  return found?.at ?? null;
};

const isAscending = (headings: readonly string[]): boolean => {
  const numbers = headings.map(plainWords).filter((plain) => /^\d{1,2}$/.test(plain)).map(Number);
  return numbers.length > 1 && numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
};

const guess = (heading: string, fields: InstrumentFields, items: ItemWords, isBare: boolean): AnswerMeaning | null => {
  const plain = plainWords(heading);
  const inWords = itemInWords(plain, items);
  if (inWords !== null) return itemMeaning(inWords);
  const number = numberIn(heading, isBare);
  if (number !== null && number >= 1 && number <= fields.items.length) return itemMeaning(number - 1);
  if (plain === '' || plain.length > 60 || passedOver.test(plain)) return null;
  const meaning = around.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
  return meaning !== null && meaningsFor(fields).includes(meaning) ? meaning : null;
};

/** The first column of each meaning has it. Where no item is known by its heading and as many columns are left as there are items, they are these, in order. */
const guessColumns = (headings: readonly string[], fields: InstrumentFields, items: ItemWords): AnswerColumns => {
  const isBare = isAscending(headings);
  const guesses = headings.map((heading) => guess(heading, fields, items, isBare));
  const columns = guesses.map((meaning, at) => (meaning !== null && guesses.indexOf(meaning) === at ? meaning : null));
  const open = headings.flatMap((heading, at) => (columns[at] === null && /\p{L}/u.test(heading) && headings.indexOf(heading) === at && !passedOver.test(plainWords(heading)) ? [at] : []));
  const isUnknown = columns.every((meaning) => meaning === null || itemPlace(meaning) === null);
  return isUnknown && open.length === fields.items.length ? columns.map((meaning, at) => (open.includes(at) ? itemMeaning(open.indexOf(at)) : meaning)) : columns;
};

const known = (columns: AnswerColumns): number => columns.filter((meaning) => meaning !== null).length;

/** Under the likeliest headings; where there are none, from the first row on, every column still to be named. */
export const findAnswerTable = (grid: Grid, fields: InstrumentFields): AnswerTable => {
  const items = itemWords(fields);
  let likeliest: AnswerTable | null = null;
  for (const [at, row] of grid.slice(0, SEARCHED_ROWS).entries()) {
    if (isEmptyRow(row)) continue;
    const headings = row.cells.map(written);
    const columns = guessColumns(headings, fields, items);
    if (known(columns) > (likeliest === null ? 1 : known(likeliest.columns))) likeliest = { first: at + 1, headerRow: row.row, headings, columns };
  }
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...grid.slice(0, SEARCHED_ROWS).map(({ cells }) => cells.length)));
  const bare: AnswerTable = { first: 0, headerRow: 0, headings: Array.from({ length: width }, () => ''), columns: Array.from({ length: width }, () => null) };
  if (likeliest === null) return bare;
  const more = Math.max(0, width - likeliest.columns.length);
  return { ...likeliest, headings: [...likeliest.headings, ...Array.from({ length: more }, () => '')], columns: [...likeliest.columns, ...Array.from({ length: more }, () => null)] };
};
