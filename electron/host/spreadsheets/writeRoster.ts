// Writes people as a roster file that a spreadsheet opens and the roster reader reads back unchanged; it chooses nobody.
import Papa from 'papaparse';
import writeXlsxFile from 'write-excel-file/node';
import type { PersonFields } from '../../../shared/domain/model.ts';
import { cleanText } from '../../../shared/domain/roster/grid.ts';
import type { RosterColumn } from '../../../shared/domain/roster/preview.ts';
import { rosterColumns } from '../../../shared/domain/roster/preview.ts';
import { formatNip } from '../../../shared/text/format.ts';
import { rosterFileText } from '../../../shared/text/rosterFile.ts';
import type { Language } from '../../../shared/units.ts';
import { guardField } from './csvGuard.ts';

/** In characters, as spreadsheets measure. */
const widths: Readonly<Record<RosterColumn, number>> = { name: 34, nip: 22, gender: 7, grade: 11, post: 44, agency: 26, district: 16, phone: 18 };

// The writing library looks texts up in a plain object, which knows "constructor" of its own; a space is a way round it.
const safe = (text: string): string => (text in Object.prototype ? `${text} ` : text);

// The spreadsheet's own format for text: a NIP retyped there stays one too.
const asText = (text: string | null) => (text === null ? null : { value: safe(cleanText(text)), type: String, format: '@' } as const);

/** Every cell a text, never a number or a formula, whatever it begins with. */
export const rosterXlsx = async (people: readonly PersonFields[], language: Language): Promise<Uint8Array> => {
  const { sheet, headings } = rosterFileText[language];
  const rows = [
    rosterColumns.map((column) => ({ value: headings[column], type: String, fontWeight: 'bold' } as const)),
    ...people.map((person) => rosterColumns.map((column) => asText(person[column]))),
  ];
  const columns = rosterColumns.map((column) => ({ width: widths[column] }));
  return new Uint8Array(await writeXlsxFile(rows, { sheet, columns, stickyRowsCount: 1 }).toBuffer());
};

/** UTF-8 with a mark and semicolons, as Indonesian Excel expects. Between its spaces a NIP cannot be taken for a number. */
export const rosterCsv = (people: readonly PersonFields[], language: Language): Uint8Array => {
  const { headings } = rosterFileText[language];
  const field = (person: PersonFields, column: RosterColumn): string =>
    column === 'nip' ? formatNip(person.nip ?? '') : guardField(cleanText(person[column] ?? ''));
  const rows = [rosterColumns.map((column) => headings[column]), ...people.map((person) => rosterColumns.map((column) => field(person, column)))];
  return new TextEncoder().encode(`\uFEFF${Papa.unparse([...rows], { delimiter: ';', newline: '\r\n' })}\r\n`);
};
