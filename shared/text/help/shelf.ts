// The shelf of help: which pages there are, what a page is made of, and the words around them; it holds no page itself.
import type { KeyAction } from '../keys.ts';
import type { Language } from '../../units.ts';

/** In the order of the list. */
export const helpPages = ['prepare', 'day', 'trouble', 'scores', 'backup', 'papers', 'spare', 'words'] as const;
export type HelpPage = (typeof helpPages)[number];

export type HelpItem = { readonly title: string; readonly what: string };
/** In `title` and `what` a key stands in brackets, as in "[B]", and is drawn as a key. */
export type HelpSection =
  | { readonly as: 'steps' | 'pairs'; readonly heading: string; readonly items: readonly HelpItem[] }
  | { readonly as: 'keys'; readonly heading: string; readonly actions: readonly KeyAction[] }
  | { readonly as: 'note'; readonly heading: string; readonly what: string };
/** Gives a key as it is called on this laptop. */
export type KeyNamer = (action: KeyAction) => string;
export type HelpContent = {
  readonly title: string;
  readonly lead: string;
  readonly sections: (key: KeyNamer) => readonly HelpSection[];
};
export type HelpContents = Readonly<Record<Language, HelpContent>>;

export type ShelfText = {
  readonly heading: string;
  readonly keys: string;
  readonly print: string;
  readonly back: string;
  readonly printed: (title: string) => string;
  readonly inPalette: (title: string) => string;
  readonly foot: { readonly choose: string; readonly print: string; readonly back: string };
};

export const shelfText: Readonly<Record<Language, ShelfText>> = {
  id: {
    heading: 'Bantuan',
    keys: 'Semua tombol',
    print: 'Cetak halaman ini',
    back: 'Kembali',
    printed: (title) => `Kompak: ${title}`,
    inPalette: (title) => `Bantuan: ${title}`,
    foot: { choose: 'halaman', print: 'cetak', back: 'kembali' },
  },
  en: {
    heading: 'Help',
    keys: 'All keys',
    print: 'Print this page',
    back: 'Back',
    printed: (title) => `Kompak: ${title}`,
    inPalette: (title) => `Help: ${title}`,
    foot: { choose: 'page', print: 'print', back: 'back' },
  },
};
