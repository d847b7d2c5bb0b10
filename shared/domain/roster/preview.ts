// What a roster file turns into before anything is stored; it reads no file.
import type { PersonFields } from '../model.ts';

export const rosterColumns = ['name', 'nip', 'gender', 'grade', 'post', 'agency', 'district', 'phone'] as const;
export type RosterColumn = (typeof rosterColumns)[number];

/** The most people one import may bring; a file with more is refused before it is shown. */
export const mostPeople = 2000;

export type RowFlag =
  /** The file holds the NIP as a number or in E+17 form: its last digits are lost. The person can still come in, without it. */
  | { readonly code: 'nipDamaged'; readonly found: string }
  /** Not 18 digits; taken in without a NIP. */
  | { readonly code: 'nipNotValid'; readonly found: string }
  /** The file says nothing; the NIP's 15th digit does. */
  | { readonly code: 'genderDerived' }
  | { readonly code: 'genderNotValid'; readonly found: string }
  /** The row counts once: the earlier row is kept. */
  | { readonly code: 'sameAsRow'; readonly row: number };

export type RosterRow =
  /** `row` is the row number a person sees in the spreadsheet, from 1. */
  | { readonly kind: 'ready'; readonly row: number; readonly fields: PersonFields; readonly flags: readonly RowFlag[] }
  /** `shown`: the row's own words, so that a person finds it again. */
  | { readonly kind: 'refused'; readonly row: number; readonly reason: 'noName' | 'noAgency' | 'tooLong'; readonly column: RosterColumn; readonly shown: string }
  | { readonly kind: 'double'; readonly row: number; readonly fields: PersonFields; readonly flags: readonly RowFlag[] };

/** A sheet once understood: where its headings stand, what each means, and one entry for every row that means a person. */
export type RosterRows = {
  /** The last row of the heading, from 1. */
  readonly headerRow: number;
  readonly columns: readonly { readonly column: RosterColumn; readonly heading: string }[];
  readonly rows: readonly RosterRow[];
};

export type RosterPreview = RosterRows & {
  readonly source: { readonly name: string; readonly sha256: string };
  /** The sheet's name; null for a file without sheets. */
  readonly sheet: string | null;
};
