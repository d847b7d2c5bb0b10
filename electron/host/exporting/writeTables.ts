// Writes tables as a workbook with one sheet each, or as text with columns; nothing in them is ever computed by a spreadsheet.
import Papa from 'papaparse';
import writeXlsxFile from 'write-excel-file/node';
import { cleanText } from '../../../shared/cleanText.ts';
import { hoursAhead } from '../../../shared/domain/programme/times.ts';
import { formatNip } from '../../../shared/text/format.ts';
import { dataExportText } from '../../../shared/text/dataExport.ts';
import type { Instant, Language, Zone } from '../../../shared/units.ts';
import { guardField } from '../spreadsheets/csvGuard.ts';
import type { Cell, Table } from './table.ts';

/** What a spreadsheet can hold of one cell, in letters. */
const MOST_LETTERS = 32_767;
/** The writing library looks texts up in a plain object, which knows "constructor" of its own; a space is a way round it. */
export const safeWords = (words: string): string => (words in Object.prototype ? `${words} ` : words);
const shown = (words: string): string => cleanText(words).slice(0, MOST_LETTERS);

/** Spreadsheets know no zones: the moment as the retreat's own wall clock shows it. */
const onTheWall = (at: Instant, zone: Zone): Date => new Date(at + hoursAhead[zone] * 3_600_000);

const xlsxCell = (cell: Cell, zone: Zone) => {
  if (cell === null) return null;
  switch (cell.kind) {
    case 'text': { const words = shown(cell.text); return words === '' ? null : { value: safeWords(words), type: String, format: '@' } as const; }
    case 'nip': return { value: cell.nip, type: String, format: '@' } as const;
    case 'points': return { value: cell.points / 100, type: Number, format: '0.00' } as const;
    case 'count': return { value: cell.count, type: Number, format: '0' } as const;
    case 'day': return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' } as const;
    case 'moment': return { value: onTheWall(cell.at, zone), type: Date, format: 'dd/mm/yyyy hh:mm:ss' } as const;
  }
};

/** `mark`: a row before all others; null: there is none. */
export const xlsxOf = async (tables: readonly Table[], language: Language, zone: Zone, mark: string | null = null): Promise<Uint8Array> =>
  new Uint8Array(await writeXlsxFile(tables.map(({ name, columns, rows }) => ({
    sheet: dataExportText[language].tables[name],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: mark === null ? 1 : 2,
    data: [
      ...(mark === null ? [] : [[{ value: mark, type: String, fontWeight: 'bold' } as const]]),
      columns.map(({ heading }) => ({ value: safeWords(heading), type: String, fontWeight: 'bold' } as const)),
      ...rows.map((row) => row.map((cell) => xlsxCell(cell, zone))),
    ],
  }))).toBuffer());

const two = (number: number): string => String(number).padStart(2, '0');
/** Hundredths without a float: -125 → "-1,25". */
const decimal = (hundredths: number): string =>
  `${hundredths < 0 ? '-' : ''}${Math.trunc(Math.abs(hundredths) / 100)},${two(Math.abs(hundredths) % 100)}`;

const csvField = (cell: Cell, zone: Zone): string => {
  if (cell === null) return '';
  switch (cell.kind) {
    case 'text': return guardField(shown(cell.text));
    // Between its spaces it cannot be taken for a number.
    case 'nip': return formatNip(cell.nip);
    case 'points': return decimal(cell.points);
    case 'count': return String(cell.count);
    case 'day': return cell.day;
    case 'moment': return onTheWall(cell.at, zone).toISOString().slice(0, 19).replace('T', ' ');
  }
};

/** UTF-8 with a mark, semicolons and decimal commas, as Indonesian Excel expects, in either language. */
export const csvOf = ({ columns, rows }: Table, zone: Zone, mark: string | null = null): Uint8Array =>
  new TextEncoder().encode(`\uFEFF${Papa.unparse([...(mark === null ? [] : [[mark]]), columns.map(({ heading }) => heading), ...rows.map((row) => row.map((cell) => csvField(cell, zone)))], { delimiter: ';', newline: '\r\n' })}\r\n`);
