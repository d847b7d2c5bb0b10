// What a roster turns into before anything is stored: its sheets, what each column means, its rows with what is doubtful; it reads no file.
import type { PersonId } from '../../units.ts';
import type { Person } from '../things.ts';
import type { Agency, PersonFields } from './schemas.ts';
import type { Grid } from './grid.ts';

export const rosterColumns = ['name', 'nip', 'gender', 'born', 'grade', 'post', 'agency', 'district', 'phone'] as const;
export type RosterColumn = (typeof rosterColumns)[number];

/** What a column of a file can mean. Titles in columns of their own become part of the name. */
export const meanings = [...rosterColumns, 'titlesBefore', 'titlesAfter'] as const;
export type Meaning = (typeof meanings)[number];
/** One for each place of a row, from the left; null: passed over. */
export type Columns<M extends string = Meaning> = readonly (M | null)[];

/** A file's cells, checked and read but not yet understood. */
export type TableFile = {
  readonly source: { readonly name: string; readonly sha256: string };
  /** The text was no UTF-8, so letters with accents may have come out wrong. */
  readonly isOldText: boolean;
  readonly sheets: readonly RosterSheet[];
};
/** The sheet's name; null for a file without sheets. */
export type RosterSheet = { readonly name: string | null; readonly grid: Grid };

/** Names a row of a file: its sheet's place and its row number. */
export type RowKey = string;

export type RowFlag =
  /** The file holds the NIP as a number or in E+17 form: its last digits are lost. The person can still come in, without it. */
  | { readonly code: 'nipDamaged'; readonly found: string }
  /** Not 18 digits; taken in without a NIP. */
  | { readonly code: 'nipNotValid'; readonly found: string }
  /** 18 digits, but one part of them cannot be; taken in as written. */
  | { readonly code: 'nipDoubtful'; readonly part: NipPart }
  /** The file says nothing; the NIP's 15th digit does, wherever the gender is asked. */
  | { readonly code: 'genderDerived'; readonly gender: 'L' | 'P' }
  /** The file says nothing, but what is left of a damaged NIP does. */
  | { readonly code: 'genderInDamaged'; readonly gender: 'L' | 'P' }
  | { readonly code: 'genderUnknown' }
  | { readonly code: 'genderNotValid'; readonly found: string }
  | { readonly code: 'genderAgainstNip'; readonly nip: 'L' | 'P' }
  | { readonly code: 'bornNotValid'; readonly found: string }
  | { readonly code: 'bornAgainstNip' }
  /** A number beginning with 8: the spreadsheet dropped the 0 before it. */
  | { readonly code: 'phoneZeroLost'; readonly mended: string }
  | { readonly code: 'titlesRunIn'; readonly mended: string }
  /** The same agency under another spelling; the list's is used. */
  | { readonly code: 'agencySpelling'; readonly found: string }
  /** No agency of the list, but so near to one that it may be it. */
  | { readonly code: 'agencyAlike'; readonly agency: Agency }
  | { readonly code: 'districtKnown'; readonly district: string }
  /** The row counts once: the earlier row is kept. */
  | { readonly code: 'sameAsRow'; readonly key: RowKey; readonly row: number; readonly sheet: string | null; readonly how: 'identical' | 'sameNip' | 'sameName' }
  /** Another NIP or other titles, but name and agency of an earlier row: two people, or one. */
  | { readonly code: 'nameTwice'; readonly row: number; readonly sheet: string | null };
export type NipPart = 'birth' | 'start' | 'gender' | 'serial' | 'age';

type Place = {
  readonly key: RowKey;
  readonly sheet: string | null;
  /** The row number a person sees in the spreadsheet, from 1. */
  readonly row: number;
};
export type PersonRow<Kind extends 'ready' | 'double'> = Place & { readonly kind: Kind; readonly fields: PersonFields; readonly flags: readonly RowFlag[] };
export type RefusedRow = Place & {
  readonly kind: 'refused';
  readonly reason: 'noName' | 'noAgency' | 'tooLong';
  readonly column: RosterColumn;
  /** The row's own words, so that a person finds it again. */
  readonly shown: string;
  /** What stands above a group of rows, or on the sheet's tab: likely the agency that the row lacks. */
  readonly heading: string | null;
};
/** Left out by a person. */
export type OutRow = Place & { readonly kind: 'out'; readonly shown: string };
export type RosterRow = PersonRow<'ready'> | PersonRow<'double'> | RefusedRow | OutRow;

/** What a person decided about one row. */
export type RowMend = { readonly set: Partial<PersonFields>; readonly out: boolean };

export type SheetChoice = { readonly isIn: boolean; readonly columns: Columns };
export type RosterChoices = {
  /** In the order of the file's sheets. */
  readonly sheets: readonly SheetChoice[];
  readonly mends: Readonly<Record<RowKey, RowMend>>;
  /** Differences not to be stored: a row's key, or `key field` for one field of somebody already here. */
  readonly off: readonly string[];
  /** Who is to leave the retreat because the file no longer names them. */
  readonly gone: readonly PersonId[];
};

/** `from` is what the retreat has. */
export type FieldChange = { readonly column: RosterColumn; readonly from: string | null; readonly to: string };
/** A row as the retreat sees it: somebody new (null), or somebody who is here, with what would change. */
export type Difference = { readonly person: Person; readonly changes: readonly FieldChange[] } | null;

export type RosterPreview = {
  readonly rows: readonly RosterRow[];
  /** For every ready row. */
  readonly differences: ReadonlyMap<RowKey, Difference>;
  /** In the retreat, but not in the file. */
  readonly missing: readonly Person[];
};
