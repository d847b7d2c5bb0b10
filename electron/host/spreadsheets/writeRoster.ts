// Writes people as a roster file that a spreadsheet opens and the roster reader reads back unchanged, and the empty form; it chooses nobody.
import Papa from 'papaparse';
import writeXlsxFile from 'write-excel-file/node';
import type { PersonFields } from '../../../shared/domain/roster/schemas.ts';
import { writeDay } from '../../../shared/domain/roster/days.ts';
import { cleanText } from '../../../shared/cleanText.ts';
import type { RosterColumn } from '../../../shared/domain/roster/preview.ts';
import { mostPeople } from '../../../shared/domain/roster/schemas.ts';
import { rosterColumns } from '../../../shared/domain/roster/preview.ts';
import { formPeople } from '../../../shared/library/formPeople.ts';
import { formatNip } from '../../../shared/text/format.ts';
import { rosterFileText } from '../../../shared/text/rosterFile.ts';
import type { Language } from '../../../shared/units.ts';
import { guardField } from './csvGuard.ts';

/** In characters, as spreadsheets measure. */
const widths: Readonly<Record<RosterColumn, number>> = { name: 34, nip: 22, gender: 7, born: 14, grade: 11, post: 44, agency: 26, district: 16, phone: 18 };
const columns = rosterColumns.map((column) => ({ width: widths[column] }));
const INSTRUCTIONS_WIDTH = 110;
/** Rows of the form that wait for people, each cell already a text. */
const FORM_ROWS = Math.min(300, mostPeople);

// The writing library looks texts up in a plain object, which knows "constructor" of its own; a space is a way round it.
const safe = (text: string): string => (text in Object.prototype ? `${text} ` : text);

const textOf = (person: PersonFields, column: RosterColumn): string =>
  column === 'born' ? (person.born === null ? '' : writeDay(person.born)) : cleanText(person[column] ?? '');

// The spreadsheet's own format for text: a NIP retyped there stays one too.
const asText = (text: string) => (text === '' ? null : { value: safe(text), type: String, format: '@' } as const);
const rowOf = (person: PersonFields) => rosterColumns.map((column) => asText(textOf(person, column)));
const headingRow = (language: Language) =>
  rosterColumns.map((column) => ({ value: rosterFileText[language].headings[column], type: String, fontWeight: 'bold' } as const));

/** Every cell a text, never a number or a formula, whatever it begins with. */
export const rosterXlsx = async (people: readonly PersonFields[], language: Language): Promise<Uint8Array> => {
  const { sheet } = rosterFileText[language];
  return new Uint8Array(await writeXlsxFile([headingRow(language), ...people.map(rowOf)], { sheet, columns, stickyRowsCount: 1 }).toBuffer());
};

/** The form to send to agencies: two example rows, rows already formatted as text, and a sheet of instructions. */
export const rosterForm = async (language: Language): Promise<Uint8Array> => {
  const { sheet, form } = rosterFileText[language];
  const waiting = rosterColumns.map(() => ({ value: '', type: String, format: '@' } as const));
  return new Uint8Array(await writeXlsxFile([
    { sheet, columns, stickyRowsCount: 1, data: [headingRow(language), ...formPeople.map(rowOf), ...Array.from({ length: FORM_ROWS }, () => waiting)] },
    {
      sheet: form.sheet, columns: [{ width: INSTRUCTIONS_WIDTH }],
      data: [[{ value: form.title, type: String, fontWeight: 'bold' }], ...form.lines.map((line) => [{ value: line, type: String, wrap: true } as const])],
    },
  ]).toBuffer());
};

/** UTF-8 with a mark and semicolons, as Indonesian Excel expects. Between its spaces a NIP cannot be taken for a number. */
export const rosterCsv = (people: readonly PersonFields[], language: Language): Uint8Array => {
  const { headings } = rosterFileText[language];
  const field = (person: PersonFields, column: RosterColumn): string =>
    column === 'nip' ? formatNip(person.nip ?? '') : guardField(textOf(person, column));
  const rows = [rosterColumns.map((column) => headings[column]), ...people.map((person) => rosterColumns.map((column) => field(person, column)))];
  return new TextEncoder().encode(`\uFEFF${Papa.unparse([...rows], { delimiter: ';', newline: '\r\n' })}\r\n`);
};
