// Counts the pages of a PDF that Chromium wrote; it reads no other PDF reliably.

/** Chromium writes each page's dictionary uncompressed, beginning with its type (`/Pages` is the tree above them). */
export const countPages = (pdf: Uint8Array): number => Buffer.from(pdf).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
