// The pages of the journal that have been read, as one list; it reads none itself.
import type { JournalEntry, JournalPage } from '../../../shared/domain/journal.ts';

/** The newest page over what was read before: what it does not reach back to is still the same, for records never change. */
export const withNewest = (before: readonly JournalEntry[], newest: JournalPage): readonly JournalEntry[] => {
  const reach = newest.entries.at(-1)?.seq;
  if (reach === undefined) return [];
  // Too much happened since to be sure of what lies between.
  if (before[0] !== undefined && before[0].seq < reach) return newest.entries;
  return [...newest.entries, ...before.filter(({ seq }) => seq < reach)];
};

export const withOlder = (before: readonly JournalEntry[], older: JournalPage): readonly JournalEntry[] => {
  const last = before.at(-1)?.seq ?? Infinity;
  return [...before, ...older.entries.filter(({ seq }) => seq < last)];
};
