// Gives everybody somebody else's name, from another agency where there are enough of them; where no other name is to be had, a number. It has no chance of its own.
import type { Shuffle } from '../anonymise/codes.ts';
import { nameKey } from '../nameKey.ts';

/** `group`: those who should not get a name from each other. */
export type Named = { readonly id: string; readonly name: string; readonly group: string };

const shuffled = <T>(list: readonly T[], shuffle: Shuffle): readonly T[] => {
  const order = shuffle(list.length);
  return list.map((each, i) => ({ each, at: order[i] ?? i })).toSorted((a, b) => a.at - b.at).map(({ each }) => each);
};

/** By id, whose name each one bears: another's id, or null for a number. */
export const nameGivers = (all: readonly Named[], shuffle: Shuffle): ReadonlyMap<string, string | null> => {
  const mixed = shuffled(all, shuffle);
  const groups = [...new Set(mixed.map(({ group }) => group))].map((group) => mixed.filter((each) => each.group === group));
  const row = groups.flat();
  const largest = Math.max(0, ...groups.map(({ length }) => length));
  // A shift by the largest group leads out of every group that holds no more than half of all.
  const shift = largest < row.length ? largest : 1;
  return new Map(row.map(({ id, name }, i) => {
    const giver = row[(i + shift) % row.length];
    return [id, giver === undefined || nameKey(giver.name) === nameKey(name) ? null : giver.id];
  }));
};
