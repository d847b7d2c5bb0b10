// The signs a score table uses, so that table and notes cannot differ.

/** No sheet yet. */
export const BLANK = '•';
/** Shares its place. */
export const TIED = '=';
