// Which lines of the palette a query means, the likeliest first; it knows only their words.
type Said = { readonly words: string; /** What else people call it; it is searched, not shown. */ readonly also?: string };

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('id');
const wordsOf = (text: string): readonly string[] => plain(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** 3: the line begins so; 2: one of its words does; 1: it stands somewhere; 0: nowhere. */
const closeness = (line: string, words: readonly string[], wanted: string): number =>
  (line.startsWith(wanted) ? 3 : words.some((word) => word.startsWith(wanted)) ? 2 : line.includes(wanted) ? 1 : 0);

/** Named in full, it comes before all that only begins with its name. */
const NAMED = 100;
const isNamed = (line: string, query: string): boolean => line.split(': ').at(-1) === query;

/** Every word of the query must stand in a line, in whatever order; an empty query means all of them. */
export const findItems = <Item extends Said>(items: readonly Item[], query: string): readonly Item[] => {
  const wanted = wordsOf(query);
  return items
    .map((item) => {
      const [line, words] = [plain(item.words), wordsOf(`${item.words} ${item.also ?? ''}`)];
      const each = wanted.map((word) => closeness(line, words, word));
      return { item, isMeant: !each.includes(0), sum: each.reduce((sum, one) => sum + one, isNamed(line, plain(query).trim()) ? NAMED : 0) };
    })
    .filter(({ isMeant }) => isMeant)
    .toSorted((a, b) => b.sum - a.sum)
    .map(({ item }) => item);
};
