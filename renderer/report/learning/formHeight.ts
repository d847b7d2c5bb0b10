// How high a printed form comes out, by its words, so that two short ones share a page; it draws none.
import type { InstrumentFields, Item } from '../../../shared/domain/learning/schemas.ts';
import type { Language } from '../../../shared/units.ts';

/** In millimetres, on the generous side. */
const HEAD = 54;
const LINE = 4.4;
const SIGNS = { scale: 56, choice: 92, option: 42, open: 92 } as const;
const OPEN = 26;
/** Half of what an A4 sheet has room for. */
const HALF = 130;

const lines = (text: string, signs: number): number => Math.ceil(text.length / signs);

const itemHeight = (item: Item, language: Language): number => {
  const words = item.words[language];
  switch (item.kind) {
    case 'scale': return Math.max(9.5, lines(words, SIGNS.scale) * LINE + 4);
    case 'choice': return lines(words, SIGNS.choice) * LINE + Math.ceil(item.options.length / 2) * Math.max(...item.options.map((option) => lines(option[language], SIGNS.option))) * 6 + 4;
    case 'open': return lines(words, SIGNS.open) * LINE + OPEN;
  }
};

export const isShortForm = ({ items }: Pick<InstrumentFields, 'items'>, language: Language): boolean =>
  HEAD + items.reduce((sum, item) => sum + itemHeight(item, language), 0) <= HALF;
