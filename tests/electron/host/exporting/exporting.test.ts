// What leaves as files reads back as what the app shows, in every form; no formula in it, every NIP whole, and no note on a body unasked.
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { exportInThread } from '../../../../electron/host/exporting/exportDesk.ts';
import { openZip } from '../../../../electron/host/spreadsheets/zipParts.ts';
import { shownBoard } from '../../../../electron/host/recount/compareCounts.ts';
import type { ExportedFile } from '../../../../electron/host/exporting/exportFiles.ts';
import { rosterTable } from '../../../../electron/host/exporting/peopleTables.ts';
import { totalsTable } from '../../../../electron/host/exporting/resultTables.ts';
import type { Table } from '../../../../electron/host/exporting/table.ts';
import type { DataForm, DataPart } from '../../../../shared/dataOut.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import { standings } from '../../../../shared/domain/scoring/boards/standings.ts';
import { cellOf } from '../../../../shared/domain/scoring/points/cell.ts';
import { teamScore } from '../../../../shared/domain/scoring/points/teamScore.ts';
import { dataExportText } from '../../../../shared/text/dataExport.ts';
import type { Language, PersonId } from '../../../../shared/units.ts';
import { languages } from '../../../../shared/units.ts';
import { demoPeople } from '../../../../shared/library/demoPeople.ts';
import { stateAfter } from '../../../shared/given.ts';
import { planFor, ready, team } from '../../../shared/samples.ts';
import { playedRows } from '../playedLaptop.ts';

const NOTE = 'Lutut-qzx';
const FORMULA = '=HYPERLINK("http://x.example";"klik")';
const [first] = demoPeople();
if (first === undefined) throw new Error('the demo has nobody');
const more = [
  { type: 'setLimit', person: 'p5' as PersonId, note: NOTE },
  { type: 'editPerson', person: 'p1' as PersonId, fields: { ...first, post: FORMULA, phone: '+62 812-0000-1' } },
] as const;

const { rows, state } = playedRows(2, more);
const made = (as: DataForm, what: DataPart, { language = 'id', withHealth = false }: { language?: Language; withHealth?: boolean } = {}): Promise<readonly ExportedFile[]> =>
  exportInThread(rows, { as, what, language, withHealth, withAnswers: false }, 1_750_000_000_000 as never);
const only = (files: readonly ExportedFile[]): Uint8Array => {
  const [file, second] = files;
  if (file === undefined || second !== undefined) throw new Error('one file was wanted');
  return file.bytes;
};
const sheetsOf = async (bytes: Uint8Array) => new Map((await readXlsxFile(Buffer.from(bytes))).map(({ sheet, data }) => [sheet, data]));
const csvRows = (file: ExportedFile | undefined): readonly (readonly string[])[] => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file?.bytes);
  expect(text.startsWith('\uFEFF')).toBe(true);
  const parsed = Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter: ';' });
  expect(parsed.errors).toEqual([]);
  expect(new Set(parsed.data.map(({ length }) => length)).size).toBe(1);
  return parsed.data;
};
/** 7940 as a text file has it. */
const decimal = (points: number | null): string => (points === null ? '' : `${points < 0 ? '-' : ''}${Math.floor(Math.abs(points) / 100)},${String(Math.abs(points) % 100).padStart(2, '0')}`);

describe.each(languages)('a workbook (%s)', (language) => {
  test('holds the totals and scores that the app shows, as numbers', async () => {
    const text = dataExportText[language];
    const sheets = await sheetsOf(only(await made('xlsx', 'all', { language })));
    expect([...sheets.keys()]).toEqual((['totals', 'cells', 'sheets', 'observations', 'roster', 'attendance', 'journal'] as const).map((table) => text.tables[table]));
    const [heading, ...totals] = sheets.get(text.tables.totals) ?? [];
    const total = heading?.indexOf(text.headings.totals.total) ?? -1;
    expect(totals.map((row) => [row[0], row[3], typeof row[total] === 'number' ? Math.round(row[total] * 100) : null]))
      .toEqual(standings(state).map(({ place, team, total: points }) => [place, team.name, points]));
    expect(sheets.get(text.tables.cells)?.[0]?.slice(6, 9)).toEqual(language === 'id' ? ['Hasil', 'Perilaku', 'Nilai latihan'] : ['Result', 'Behaviour', 'Score']);
    expect(sheets.get(text.tables.cells)?.length).toBeGreaterThan(state.runs.length * state.teams.length);
  });

  test('keeps a NIP a text and a day a day', async () => {
    const text = dataExportText[language];
    const [heading, ...people] = (await sheetsOf(only(await made('xlsx', 'roster', { language })))).get(text.tables.roster) ?? [];
    const at = (name: 'nip' | 'born'): number => heading?.indexOf(text.headings.roster[name]) ?? -1;
    expect(people.map((row) => row[at('nip')])).toEqual(state.people.map(({ nip }) => nip));
    expect(people.map((row) => { const born = row[at('born')]; return born instanceof Date ? born.toISOString().slice(0, 10) : null; })).toEqual(state.people.map(({ born }) => born));
  });
});

test('no cell of a workbook is a formula', async () => {
  const opened = openZip(only(await made('xlsx', 'all')));
  if (!opened.ok) throw new Error('it does not open');
  const sheets = [...opened.xml].filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name)).map(([, xml]) => xml.toString());
  expect(sheets.length).toBe(7);
  for (const sheet of sheets) expect(sheet).not.toMatch(/<f[\s>]/);
});

describe('text with columns', () => {
  test('is a file a table, and holds what the app shows with decimal commas', async () => {
    const files = await made('csv', 'all');
    expect(files.map(({ table }) => table)).toEqual(['totals', 'cells', 'sheets', 'observations', 'roster', 'attendance', 'journal']);
    const of = (table: string) => csvRows(files.find((file) => file.table === table)).slice(1);
    expect(of('totals').map((row) => [row[0], row[3], row[4]])).toEqual(standings(state).map(({ place, team, total }) => [String(place ?? ''), team.name, decimal(total)]));
    const shown = state.runs.flatMap((run, at) => state.teams.flatMap((team) => [
      [String(at + 1), team.name, '', decimal(teamScore(run, team))],
      ...((team.formerly ?? []).length === 0 ? [] : [team, ...team.formerly ?? []].map(({ id, name }) => [String(at + 1), name, team.name, decimal(cellOf(run, id).score)])),
    ]));
    expect(of('cells').map((row) => [row[0], row[4], row[5], row[8]])).toEqual(shown);
    const hundredthsOf = (words: string | undefined): number => Math.round(Number((words ?? '').replace(',', '.')) * 100);
    const alone = of('cells').filter((row) => row[6] !== '' && row[8] !== '').map((row) => ({ weight: Number(row[3]), hasil: hundredthsOf(row[6]), perilaku: row[7] === '' ? null : hundredthsOf(row[7]), score: hundredthsOf(row[8]) }));
    expect(alone.some(({ perilaku }) => perilaku === null)).toBe(true);
    for (const { weight, hasil, perilaku, score } of alone) expect(Math.abs((weight * hasil + (100 - weight) * (perilaku ?? 0)) / 100 - score)).toBeLessThanOrEqual(0.5);
    expect(of('journal').length).toBe(rows.filter(({ body }) => !body.startsWith('[{"type":"limitSet"')).length);
    expect(of('attendance').length).toBeGreaterThan(1_500);
  });

  test('marks what a spreadsheet would compute, and leaves numbers and NIPs alone', async () => {
    const people = csvRows((await made('csv', 'roster'))[0]);
    expect(people[1]).toContain(`'${FORMULA}`);
    expect(people[1]).toContain("'+62 812-0000-1");
    expect(people.slice(1).map((row) => row[2]?.replaceAll(' ', '') ?? '')).toEqual(state.people.map(({ nip }) => nip ?? ''));
    const totals = csvRows((await made('csv', 'results'))[0]).slice(1);
    for (const row of totals) expect(row[9]).toMatch(/^-?\d+,\d\d$/);
  });
});

describe('the whole as JSON', () => {
  test('says what it is, and comes to the same board in hundredths', async () => {
    const document = JSON.parse(new TextDecoder().decode(only(await made('json', 'all')))) as Record<string, unknown>;
    expect(document).toMatchObject({ format: 'kompak-data', version: 1, log: { records: rows.length }, limits: null, namedAnswers: null });
    expect(document['results']).toEqual({ provisional: true, ...JSON.parse(JSON.stringify(shownBoard(state))) });
    expect(document['runs']).toEqual(JSON.parse(JSON.stringify(state.runs)));
    expect(Object.keys(document)).toEqual([
      'format', 'version', 'madeAt', 'log', 'retreat', 'settings', 'people', 'formerPeople', 'limits', 'agencies', 'committee', 'duties', 'sessions', 'attendance', 'teams', 'draws', 'standingDraw',
      'rotation', 'exercises', 'frameworks', 'runs', 'help', 'adjustments', 'commitments', 'actionPlans', 'reflections', 'namedAnswers', 'results', 'journal'
    ]);
    const fractions: unknown[] = [];
    JSON.stringify(document, (_, value: unknown) => { if (typeof value === 'number' && !Number.isInteger(value)) fractions.push(value); return value; });
    expect(fractions).toEqual([]);
  });
});

test.each(['xlsx', 'csv', 'json'] as const)('no byte of a note on a body is in %s, unless it is asked for', async (as) => {
  const holds = async (withHealth: boolean): Promise<boolean> => {
    const contents = (await made(as, 'all', { withHealth })).flatMap(({ bytes, ending }) => {
      if (ending !== '.xlsx') return [Buffer.from(bytes)];
      const opened = openZip(bytes);
      return opened.ok ? [...opened.xml.values()] : [];
    });
    expect(contents.length).toBeGreaterThan(0);
    return contents.some((content) => content.includes(NOTE) || content.includes('limitSet') || content.includes('Batasan fisik'));
  };
  expect(await holds(false)).toBe(false);
  expect(await holds(true)).toBe(true);
});

test('a team bears the number of its name tag, whatever its emblem', () => {
  const recoloured = stateAfter(...ready(), { type: 'recolourTeam', team: team(1), number: 9 }, { type: 'recolourTeam', team: team(2), number: 1 });
  const { totals, roster } = dataExportText.id.headings;
  const numbers = ({ columns, rows: told }: Table, name: string, number: string): ReadonlyMap<unknown, unknown> => {
    const at = (heading: string): number => columns.findIndex((column) => column.heading === heading);
    return new Map(told.map((row) => [row[at(name)], row[at(number)]].map((cell) => (cell?.kind === 'text' ? cell.text : cell?.kind === 'count' ? cell.count : null)) as [unknown, unknown]));
  };
  const tagged = new Map([['Rajawali', 1], ['Badak', 2], ['Penyu', 3], ['Cendrawasih', 4]]);
  expect(numbers(totalsTable(recoloured, 'id'), totals.team, totals.number)).toEqual(tagged);
  expect(numbers(rosterTable(recoloured, 'id', false), roster.team, roster.teamNumber)).toEqual(tagged);
});

test('as JSON it gives nothing away by which flags could be tried, nor that a note was taken back, unless it is asked for', async () => {
  const [salt, open] = ['d5'.repeat(16), 'e6'.repeat(16)];
  const weighed: readonly Command[] = [
    ...more, { type: 'planDraw', plan: planFor(10) }, { type: 'closeDrawList', salt: open },
    { type: 'planDraw', plan: planFor(10, { attributes: [{ name: 'condition', weight: 1 }] }) }, { type: 'closeDrawList', salt }, { type: 'undo' }, { type: 'redo' },
    { type: 'setLimit', person: 'p6' as PersonId, note: NOTE }, { type: 'undo' }, { type: 'redo' },
  ];
  const records = playedRows(2, weighed).rows;
  const told = async (withHealth: boolean) => {
    const document = new TextDecoder().decode(only(await exportInThread(records, { as: 'json', what: 'all', language: 'id', withHealth, withAnswers: false }, 1_750_000_000_000 as never)));
    return { document, journal: (JSON.parse(document) as { readonly journal: readonly unknown[] }).journal };
  };
  const [without, whole] = [await told(false), await told(true)];
  expect([without.document.includes(salt), without.document.includes(open)]).toEqual([false, true]);
  expect(whole.document.split(salt)).toHaveLength(3);
  expect(whole.journal).toHaveLength(records.length);
  const ofNotes = records.filter(({ body }) => body.includes('"limitSet"'));
  expect(ofNotes.length).toBeGreaterThan(3);
  expect(without.journal).toHaveLength(records.length - ofNotes.length);
});
