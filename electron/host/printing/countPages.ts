// Counts the pages of a PDF that Chromium wrote; it reads no other PDF reliably.
import { takeApart } from './pdfObjects.ts';

/** As the root of its tree of pages says: a name in it may well read like a page. */
export const countPages = (pdf: Uint8Array): number => {
  const { objects, trailer } = takeApart(pdf);
  const referred = (text: string, name: string): string => objects.get(Number(new RegExp(`/${name} (\\d+) 0 R`).exec(text)?.[1])) ?? '';
  return Number(/\/Count (\d+)/.exec(referred(referred(trailer, 'Root'), 'Pages'))?.[1] ?? 0);
};
