// Sorts the rows of a preview by what a person has to do about them, and counts them; it judges no cell itself.
import type { Person } from '../../../../../shared/domain/things.ts';
import type { RosterPreview, RosterRow } from '../../../../../shared/domain/roster/preview.ts';
import { flagWeight } from '../../../../../shared/domain/roster/flagWeight.ts';

/** In the order they are read; `ready` are the new ones where the retreat has people already. */
const rowGroups = ['check', 'double', 'changed', 'ready', 'gone', 'out', 'same'] as const;
/** `check`: a person should look, whether the row comes in or not. */
export type RowGroup = (typeof rowGroups)[number];

/** Somebody the file no longer names stands among the rows without being one. */
export type Entry = { readonly group: RowGroup; readonly key: string } & ({ readonly row: RosterRow } | { readonly gone: Person });

/** A doubt about somebody who is already here just as the file says is no doubt of this file. */
const groupOf = (row: RosterRow, { differences }: RosterPreview): RowGroup => {
  if (row.kind === 'double' || row.kind === 'out') return row.kind;
  if (row.kind === 'refused') return 'check';
  const difference = differences.get(row.key) ?? null;
  if (difference !== null && difference.changes.length === 0) return 'same';
  if (row.flags.some((flag) => flagWeight(flag) === 'check')) return 'check';
  return difference === null ? 'ready' : 'changed';
};

/** Problems first, each group in the file's order. */
export const entriesOf = (preview: RosterPreview): readonly Entry[] => {
  const entries: readonly Entry[] = [
    ...preview.rows.map((row): Entry => ({ row, key: row.key, group: groupOf(row, preview) })),
    ...preview.missing.map((gone): Entry => ({ gone, key: gone.id, group: 'gone' })),
  ];
  return rowGroups.flatMap((group) => entries.filter((entry) => entry.group === group));
};

export type RowCounts = Readonly<Record<RowGroup, number>> & { /** Of those to check. */ readonly checkComesIn: number };

export const countRows = (entries: readonly Entry[]): RowCounts => {
  const counts = Object.fromEntries(rowGroups.map((group) => [group, entries.filter((entry) => entry.group === group).length])) as Record<RowGroup, number>;
  return { ...counts, checkComesIn: entries.filter((entry) => entry.group === 'check' && 'row' in entry && entry.row.kind === 'ready').length };
};
