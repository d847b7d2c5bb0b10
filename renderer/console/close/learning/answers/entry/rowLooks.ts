// How a row of answers looks: the class of an item's cells, and how far the form is; it draws nothing.
import type { EntrySheet } from './entrySheet.ts';
import { isClosed } from './entrySheet.ts';
import type { Draft, RowKey } from './entryState.ts';
import { NEW, isUnsent } from './entryState.ts';

/** A stronger line before every fifth item, as the eye counts on paper. */
export const itemClass = (sheet: EntrySheet, item: number, at: number): string =>
  [isClosed(sheet.fields.items[item]) ? 'answers-tick' : 'answers-words', at % 5 === 0 && at > 0 && isClosed(sheet.fields.items[item]) ? 'is-fifth' : ''].filter(Boolean).join(' ');

export type FormState = 'fresh' | 'typing' | 'sending' | 'stored' | 'refused';

export const stateOf = (sheet: EntrySheet, key: RowKey, draft: Draft): FormState => {
  if (draft.refusal !== null) return 'refused';
  if (draft.going === 'queued' || draft.going === 'sending') return 'sending';
  if (draft.going === 'stored') return 'stored';
  const isChanged = isUnsent(sheet, key, draft);
  return key === NEW || sheet.again !== null ? (isChanged ? 'typing' : 'fresh') : isChanged ? 'typing' : 'stored';
};
