// From a retreat's log to the files its data leaves in, as bytes; it runs inside the worker and writes nothing.
import type { DataForm, DataPart } from '../../../shared/dataOut.ts';
import type { JournalRow } from '../../../shared/domain/journal.ts';
import { emptyState } from '../../../shared/domain/model.ts';
import { reduceRow } from '../../../shared/domain/reduce.ts';
import { withLastMarks } from '../../../shared/domain/reflection/reflections.ts';
import type { DataTable } from '../../../shared/text/dataExport.ts';
import { dataExportText } from '../../../shared/text/dataExport.ts';
import { rehearsalText } from '../../../shared/text/rehearsal.ts';
import type { Instant, Language } from '../../../shared/units.ts';
import type { LogRow } from '../log/chain.ts';
import { actorOf, factsOf } from '../log/factsOf.ts';
import { sealWords } from '../log/sealWords.ts';
import { dataDocument } from './dataDocument.ts';
import { journalTable } from './journalTable.ts';
import { answersTable, namedAnswersTable } from './answerTables.ts';
import { attendanceTable, rosterTable } from './peopleTables.ts';
import { cellsTable, observationsTable, sheetsTable, totalsTable } from './resultTables.ts';
import type { Table } from './table.ts';
import { csvOf, xlsxOf } from './writeTables.ts';

export type Exporting = {
  /** All of the log, verified. */
  readonly rows: readonly LogRow[];
  readonly as: DataForm;
  readonly what: DataPart;
  readonly language: Language;
  readonly withHealth: boolean;
  readonly withAnswers: boolean;
  readonly now: Instant;
};
/** `table` null: it holds several, or everything. */
export type ExportedFile = { readonly name: string; readonly table: DataTable | null; readonly ending: '.xlsx' | '.csv' | '.json'; readonly bytes: Uint8Array };

const results = ['totals', 'cells', 'sheets', 'observations'] as const;
const tablesIn: Readonly<Record<DataPart, readonly DataTable[]>> = {
  results, roster: ['roster'], attendance: ['attendance'], answers: ['answers'], journal: ['journal'], all: [...results, 'roster', 'attendance', 'journal'],
};
/** What brings the answers with names along where they are asked for. */
const withNames: readonly DataPart[] = ['all', 'answers'];

const readRows = (rows: readonly LogRow[]) => {
  let state = emptyState;
  const told: JournalRow[] = [];
  for (const row of rows) {
    const facts = factsOf(row, '', true);
    state = reduceRow(state, { seq: row.seq, facts, at: row.at });
    told.push({ seq: row.seq, at: row.at, operator: actorOf(row).operator, facts });
  }
  // What a team took back to itself leaves nowhere, not even as it stood for a while.
  return { state, told: withLastMarks(told) };
};

export const exportFiles = async ({ rows, as, what, language, withHealth, withAnswers, now }: Exporting): Promise<readonly ExportedFile[]> => {
  const { state, told } = readRows(rows);
  const { tables: names, fileName } = dataExportText[language];
  const zone = state.retreat?.zone ?? 'WIB';
  const mark = state.retreat?.rehearsal === undefined ? null : rehearsalText[language].data;
  if (as === 'json') {
    const document = dataDocument({ rows: told, state, seal: sealWords(rows.at(-1)?.hash ?? ''), madeAt: now, withHealth, withAnswers });
    return [{ name: fileName.whole, table: null, ending: '.json', bytes: new TextEncoder().encode(`${JSON.stringify({ ...(mark === null ? {} : { rehearsal: mark }), ...document }, null, 1)}\n`) }];
  }
  const make: Readonly<Record<DataTable, () => Table>> = {
    totals: () => totalsTable(state, language), cells: () => cellsTable(state, language), sheets: () => sheetsTable(state, language), observations: () => observationsTable(state, language),
    roster: () => rosterTable(state, language, withHealth), attendance: () => attendanceTable(state, language), journal: () => journalTable(told, state, language, withHealth),
    answers: () => answersTable(state, language), namedAnswers: () => namedAnswersTable(state, language),
  };
  const tables = [...tablesIn[what], ...(withAnswers && withNames.includes(what) ? ['namedAnswers' as const] : [])].map((name) => make[name]());
  if (as === 'csv') return tables.map((table) => ({ name: names[table.name], table: table.name, ending: '.csv', bytes: csvOf(table, zone, mark) }));
  const book = async (within: readonly Table[]): Promise<ExportedFile> => {
    const [only, second] = within;
    const name = second === undefined && only !== undefined ? names[only.name] : fileName[what === 'results' ? 'results' : 'all'];
    return { name, table: second === undefined ? only?.name ?? null : null, ending: '.xlsx', bytes: await xlsxOf(within, language, zone, mark) };
  };
  // Answers of nobody in particular are in no file that names people.
  return Promise.all((what === 'answers' ? tables.map((table) => [table]) : [tables]).map(book));
};
