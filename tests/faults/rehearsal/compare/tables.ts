// Reads an exported workbook from the disk by another's reader, as rows by their headings; it compares nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import type { World } from '../world.ts';

export type Value = string | number | boolean | Date | null | undefined;
export type Row = (heading: string) => Value;

/** As a whole number of hundredths; blank stays blank. */
export const hundredths = (value: Value): number | null => (typeof value === 'number' ? Math.round(value * 100) : null);
/** "2025-05-15". */
export const day = (value: Value): string => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));

const tableOf = (data: readonly (readonly Value[])[]): readonly Row[] => {
  const [headings = [], ...rows] = data;
  return rows.map((row) => (heading) => {
    const at = headings.indexOf(heading);
    if (at < 0) throw new Error(`the workbook has no column ${heading}`);
    return row[at] ?? null;
  });
};

/** The rows of each sheet. */
export const workbook = async (world: World, name: string): Promise<(sheet: string) => readonly Row[]> => {
  const sheets = new Map((await readXlsxFile(readFileSync(join(world.laptop().data, 'reports', name)))).map(({ sheet, data }) => [sheet, data as unknown as readonly (readonly Value[])[]]));
  return (sheet) => {
    const data = sheets.get(sheet);
    if (data === undefined) throw new Error(`${name} has no sheet ${sheet}`);
    return tableOf(data);
  };
};
