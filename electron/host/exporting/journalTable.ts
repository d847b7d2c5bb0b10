// The journal as a table: every record in words, oldest first; what people keep to themselves is not in it.
import type { JournalRow } from '../../../shared/domain/journal.ts';
import { journalEntries } from '../../../shared/domain/journal.ts';
import type { State } from '../../../shared/domain/model.ts';
import { withoutHealth } from '../../../shared/domain/roster/limits.ts';
import { runViews } from '../../../shared/domain/scoring/run/runView.ts';
import { dataExportText } from '../../../shared/text/dataExport.ts';
import { entryWords } from '../../../shared/text/journal/entryWords.ts';
import type { Language } from '../../../shared/units.ts';
import type { Table } from './table.ts';
import { count, moment, tableOf, text } from './table.ts';

/** `state`: what the rows come to. `withHealth`: also that a note on a body was written; what it says stands in no journal. */
export const journalTable = (rows: Iterable<JournalRow>, state: State, language: Language, withHealth: boolean): Table => {
  const reader = { language, zone: state.retreat?.zone ?? 'WIB', runs: runViews.runs(state) };
  const { headings } = dataExportText[language];
  const told: Parameters<typeof tableOf<'record' | 'time' | 'operator' | 'what' | 'details' | 'change'>>[3][number][] = [];
  for (const entry of journalEntries(rows)) {
    const facts = withHealth ? entry.facts : withoutHealth(entry.facts);
    if (facts.length === 0) continue;
    const { who, what, details, changes } = entryWords({ ...entry, facts }, reader);
    told.push({
      record: count(entry.seq), time: moment(entry.at), operator: text(who), what: text(what), details: text(details.join('; ')),
      change: text(changes.map(({ label, from, to }) => `${label === null ? '' : `${label}: `}${from} → ${to}`).join('; ')),
    });
  }
  return tableOf('journal', headings.journal, { record: 10, time: 18, operator: 28, what: 60, details: 60, change: 50 }, told);
};
