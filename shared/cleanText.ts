// A typed or copied text as a person sees it; it knows no field.

// Controls, direction marks, zero-width characters and code points that are no characters; the joiner (U+200D) stays, it holds emoji together.
const unseen = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** More than any field may hold, so that a book in a cell costs no time. In UTF-16 units. */
export const MOST_READ = 2000;

/** What a person sees of a text: composed, on one line, single spaces, nothing invisible; the rest of a very long one is cut off. */
export const cleanText = (text: string): string => text.slice(0, MOST_READ).replace(/\s+/gu, ' ').replace(unseen, '').normalize('NFC').replace(/\s+/gu, ' ').trim();
