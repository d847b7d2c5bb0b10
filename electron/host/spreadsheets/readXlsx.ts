// Reads the cells of a checked workbook as text, a number as the file writes it; whether a NIP came through that whole is judged in shared/domain/roster/nip.ts. It understands no column.
import readXlsxFile from 'read-excel-file/universal';
import type { Cell } from '../../../shared/domain/roster/grid.ts';
import type { RosterSheet } from '../../../shared/domain/roster/preview.ts';
import { packParts } from './zipParts.ts';

type RawNumber = { readonly raw: string };

/** 1.98609262015051E+17 as the digits a person would see; anything else as it is written. */
const plainNumber = (raw: string): string => {
  const value = Number(raw);
  return /e/i.test(raw) && Number.isInteger(value) && Math.abs(value) < 1e21 ? String(value) : raw;
};

// The reader's types say nothing of dates, so its values are looked at one by one.
const cellOf = (value: unknown): Cell => {
  if (typeof value === 'string') return { text: value, numeric: false };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', numeric: false };
  if (value instanceof Date) return { text: Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10), numeric: false };
  return value === null || value === undefined ? null : { text: plainNumber((value as RawNumber).raw), numeric: true };
};

/** `parts` have passed the prescan. Throws whatever the reader throws at a broken workbook. */
export const readXlsx = async (parts: ReadonlyMap<string, Buffer>): Promise<readonly RosterSheet[]> => {
  const zip = packParts(parts);
  const sheets = await readXlsxFile<RawNumber>(new Blob([new Uint8Array(zip)]), { parseNumber: (raw) => ({ raw }) });
  return sheets.flatMap(({ sheet, data }) =>
    // A chart on a page of its own is listed as a sheet, without cells.
    Array.isArray(data) ? [{ name: sheet, grid: data.map((cells, i) => ({ row: i + 1, cells: cells.map(cellOf) })) }] : []);
};
