// The cells of one sheet as text, before anything is understood of them; it knows no column and no person.

/** `numeric`: the file holds a number, which for long digits is no longer what was typed. null: empty. */
export type Cell = { readonly text: string; readonly numeric: boolean } | null;

/** `row`: the number a person sees beside the row in a spreadsheet, from 1. Rows come in order; gaps are empty rows. */
export type GridRow = { readonly row: number; readonly cells: readonly Cell[] };
export type Grid = readonly GridRow[];

// Controls, direction marks, zero-width characters and code points that are no characters; the joiner (U+200D) stays, it holds emoji together.
const unseen = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** More than any field may hold, so that a book in a cell costs no time. In UTF-16 units. */
const MOST_READ = 2000;

/** What a person sees of a text: composed, on one line, single spaces, nothing invisible; the rest of a very long one is cut off. */
export const cleanText = (text: string): string => text.slice(0, MOST_READ).replace(/\s+/gu, ' ').replace(unseen, '').normalize('NFC').replace(/\s+/gu, ' ').trim();
