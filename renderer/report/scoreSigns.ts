// The signs a score table uses, so that table and notes cannot differ.

/** No sheet yet. */
export const BLANK = '•';
/** Left out, with a reason. */
export const LEFT_OUT = '–';
/** Shares its place. */
export const TIED = '=';
/** Where a place is written in by hand. */
export const PLACE_ROOM = '\u2026'.repeat(8);
