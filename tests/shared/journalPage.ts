// The journal read from the start of a log, as it is when it is opened.
import type { JournalFilter, JournalPage, JournalRow } from '../../shared/domain/journal.ts';
import { pageOf, readOn, unread } from '../../shared/domain/journal.ts';

export const journalPage = (rows: Iterable<JournalRow>, filter: JournalFilter): JournalPage => pageOf(readOn(unread(filter), rows));
