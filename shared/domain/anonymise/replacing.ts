// Finds names in any text, whole and in whatever case, and puts there what stands for them; it knows nobody.
import { nameKey } from '../nameKey.ts';
import { writtenNames } from '../roster/shortName.ts';

/** What stands where a text was that had to go. */
export const GONE = '–';

/** Shorter ones are words of every other text. */
const SHORTEST_NAME = 3;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** By `nameKey`, what stands for each name. */
export const replacing = (given: ReadonlyMap<string, string>): ((text: string) => string) => {
  const names = [...given.keys()].filter((name) => [...name].length >= SHORTEST_NAME).toSorted((a, b) => b.length - a.length);
  if (names.length === 0) return (text) => text;
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.replace(any, (found) => given.get(nameKey(found)) ?? GONE);
};

/** Each name in full and as it may be spoken; one that stands for something already keeps it. */
export const keepFirst = (given: Map<string, string>, names: Iterable<string>, stands: string): void => {
  for (const name of names) for (const each of writtenNames(name)) if (!given.has(nameKey(each))) given.set(nameKey(each), stands);
};
