// Answers as files: with names only of a named instrument and only where they are asked for; all others without a person, a code, a team or a comment, and in no file that names anybody.
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { exportInThread } from '../../../../electron/host/exporting/exportDesk.ts';
import type { ExportedFile } from '../../../../electron/host/exporting/exportFiles.ts';
import { openZip } from '../../../../electron/host/spreadsheets/zipParts.ts';
import type { DataForm, DataPart } from '../../../../shared/dataOut.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import { dataExportText } from '../../../../shared/text/dataExport.ts';
import type { InstrumentId } from '../../../../shared/units.ts';
import { ownForm, ownScale } from '../../../shared/anyLearning.ts';
import { playedRows } from '../playedLaptop.ts';

const NAMED = 'i4' as InstrumentId;
const [first, second, leaver] = playedRows(2).state.people;
if (first === undefined || second === undefined || leaver === undefined) throw new Error('the demo has too few people');
const more: readonly Command[] = [
  { type: 'addInstrument', fields: { ...ownScale, name: { id: 'Janji perubahan', en: 'A promise of change' }, identity: 'named' } },
  { type: 'enterAnswers', forms: [
    ownForm({ instrument: NAMED, number: 7, code: null, person: second.id, answers: [4, null, 'Makanannya enak; "sekali"'] }),
    ownForm({ instrument: NAMED, number: 3, code: null, person: first.id, answers: [2, 1, null] }),
    ownForm({ instrument: NAMED, number: 9, code: null, person: leaver.id, answers: [3, 3, null] }),
  ] },
  { type: 'withdrawPerson', person: leaver.id, reason: 'Dipanggil dinas' },
];
const { rows, state } = playedRows(2, more);
const made = (as: DataForm, what: DataPart, withAnswers: boolean): Promise<readonly ExportedFile[]> => exportInThread(rows, { as, what, language: 'id', withHealth: false, withAnswers }, 1_750_000_000_000 as never);
const text = dataExportText.id;
const csvRows = ({ bytes }: ExportedFile): readonly (readonly string[])[] => Papa.parse<string[]>(new TextDecoder().decode(bytes).trimEnd(), { delimiter: ';' }).data;
const wordsOf = (files: readonly ExportedFile[]): string => files.map(({ bytes, ending }) => {
  if (ending !== '.xlsx') return Buffer.from(bytes).toString('utf8');
  const opened = openZip(bytes);
  if (!opened.ok) throw new Error('it does not open');
  return [...opened.xml.values()].map((xml) => xml.toString()).join('\n');
}).join('\n');
const tables = (files: readonly ExportedFile[]): readonly (string | null)[] => files.map(({ table }) => table);

describe('asked for', () => {
  test('each answer stands with its person, its item and what it means; a blank is an empty cell', async () => {
    const [file, ...others] = (await made('csv', 'all', true)).filter(({ table }) => table === 'namedAnswers');
    if (file === undefined || others.length > 0) throw new Error('one table was wanted');
    expect(file.name).toBe('Jawaban bernama');
    const [heading, ...told] = csvRows(file);
    expect(heading).toEqual(['Instrumen', 'Waktu', 'Versi', 'No. formulir', 'Nama', 'NIP', 'Instansi', 'Butir', 'Kata-kata', 'Jawaban', 'Arti jawaban']);
    expect(told.map((row) => [row[3], row[4], row[7], row[9], row[10]])).toEqual([
      ['7', second.name, '1', '4', '4'], ['7', second.name, '2', '', ''], ['7', second.name, '3', 'Makanannya enak; "sekali"', ''],
      ['3', first.name, '1', '2', '2'], ['3', first.name, '2', '1', '1'], ['3', first.name, '3', '', ''],
      // Who has left since answered all the same.
      ['9', leaver.name, '1', '3', '3'], ['9', leaver.name, '2', '3', '3'], ['9', leaver.name, '3', '', ''],
    ]);
    expect(told[0]?.slice(0, 3)).toEqual(['Janji perubahan', 'Sebelum', '1']);
  });
  test('a workbook has one sheet more, and JSON the forms with the instrument they answer', async () => {
    const [book] = await made('xlsx', 'all', true);
    const sheets = await readXlsxFile(Buffer.from(book?.bytes ?? []));
    expect(sheets.at(-1)?.sheet).toBe(text.tables.namedAnswers);
    expect(sheets.at(-1)?.data).toHaveLength(10);
    const [file] = await made('json', 'all', true);
    const { namedAnswers } = JSON.parse(new TextDecoder().decode(file?.bytes)) as { readonly namedAnswers: { readonly instruments: readonly { readonly id: string }[]; readonly forms: readonly Record<string, unknown>[] } };
    expect(namedAnswers.instruments.map(({ id }) => id)).toEqual([NAMED]);
    expect(namedAnswers.forms.map(({ person, number, answers }) => [person, number, answers])).toEqual([
      [second.id, 7, [4, null, 'Makanannya enak; "sekali"']], [first.id, 3, [2, 1, null]], [leaver.id, 9, [3, 3, null]],
    ]);
    expect(namedAnswers.forms.some((form) => 'code' in form || 'team' in form)).toBe(false);
  });
  test('they come along with no part that is not of them', async () => {
    expect(tables(await made('csv', 'roster', true))).toEqual(['roster']);
  });
});

describe('not asked for', () => {
  test.each(['xlsx', 'csv', 'json'] as const)('nothing of them is in %s', async (as) => {
    expect(tables(await made(as, 'all', false))).not.toContain('namedAnswers');
    const [without, withNames] = [wordsOf(await made(as, 'all', false)), wordsOf(await made(as, 'all', true))];
    for (const mark of ['Makanannya enak', ...(as === 'json' ? [] : [text.headings.namedAnswers.meaning])]) expect([without.includes(mark), withNames.includes(mark)], mark).toEqual([false, true]);
    expect(tables(await made(as === 'json' ? 'csv' : as, 'answers', false))).toEqual(['answers']);
  });
});

describe('of nobody in particular', () => {
  test('answers of coded and anonymous forms leave by themselves, and no file of them names anybody', async () => {
    for (const as of ['xlsx', 'csv'] as const) expect(tables(await made(as, 'answers', true))).toEqual(['answers', 'namedAnswers']);
    const [file] = await made('csv', 'answers', true);
    if (file === undefined) throw new Error('there is no file');
    const [heading, ...told] = csvRows(file);
    expect(heading).toEqual(['Instrumen', 'Waktu', 'Versi', 'Pengisi', 'Butir', 'Kata-kata', 'Jawaban', 'Arti jawaban']);
    const asked = state.answerForms.filter(({ instrument }) => instrument !== NAMED);
    const ticks = asked.flatMap(({ answers }) => answers.filter((answer) => typeof answer === 'number'));
    expect(told.filter((row) => row[6] !== '')).toHaveLength(ticks.length);
    expect(told.reduce((sum, row) => sum + Number(row[6]), 0)).toBe(ticks.reduce((sum, tick) => sum + tick, 0));
    const words = new TextDecoder().decode(file.bytes);
    const comments = new Set(asked.flatMap(({ answers }) => answers.filter((answer) => typeof answer === 'string')));
    const codes = new Set(asked.flatMap(({ code }) => code ?? []));
    expect([comments.size > 3, codes.size > 50]).toEqual([true, true]);
    for (const hidden of [...comments, ...[...codes].map((code) => `;${code};`), ...state.people.map(({ name }) => name), ...state.teams.map(({ name }) => `;${name};`)]) expect(words).not.toContain(hidden);
  });
});
