// From a file's bytes to its cells or its refusal, whatever the bytes are; it runs inside the worker, understands no person and stores nothing.
import { createHash } from 'node:crypto';
import type { Answer } from '../../../shared/contract.ts';
import type { Grid, GridRow } from '../../../shared/domain/roster/grid.ts';
import { written } from '../../../shared/domain/roster/grid.ts';
import { cleanText } from '../../../shared/cleanText.ts';
import { findTable, wantedOf } from '../../../shared/domain/roster/headings.ts';
import type { TableFile, RosterSheet } from '../../../shared/domain/roster/preview.ts';
import { mostPeople } from '../../../shared/domain/roster/schemas.ts';
import { firstChoices, peopleInSheets, tablesOf } from '../../../shared/domain/roster/rosterPreview.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import { decodeText } from './decodeText.ts';
import { fileKind, zipKind } from './fileKind.ts';
import { mostRows, prescan } from './prescan.ts';
import { readCsv } from './readCsv.ts';
import { readXlsx } from './readXlsx.ts';
import type { ZipProblem } from './zipParts.ts';
import { openZip } from './zipParts.ts';

type Found = { readonly sheets: readonly RosterSheet[]; readonly isOldText: boolean } | { readonly refusal: Refusal };

/** Filled cells in the whole file, and the letters in them: they travel to the window as they are. A small file can say one long text in every cell. */
const MOST_CELLS = 100_000;
const MOST_LETTERS = 8_000_000;
/** As far as ZZ, in a text file too: every column is looked at beside every other. */
const MOST_COLUMNS = 702;

const refusalOf = (why: ZipProblem, name: string): Refusal =>
  why === 'tooBig' ? { code: 'rosterTooBig', name }
    : why === 'protected' ? { code: 'rosterNotSheet', name, looksLike: 'protected' }
      : { code: 'rosterUnreadable', name };

const workbook = async (name: string, bytes: Uint8Array): Promise<Found> => {
  const zip = openZip(bytes);
  if (!zip.ok) return { refusal: refusalOf(zip.why, name) };
  const looksLike = zipKind(zip.names);
  if (looksLike !== null) return { refusal: { code: 'rosterNotSheet', name, looksLike } };
  const problem = prescan(zip.xml);
  if (problem !== null) return { refusal: refusalOf(problem, name) };
  try {
    return { sheets: await readXlsx(zip.xml), isOldText: false };
  } catch {
    // The reader throws at whatever it cannot follow; to the person all of it is one thing.
    return { refusal: { code: 'rosterUnreadable', name } };
  }
};

const isOneColumn = (grid: Grid): boolean => grid.every(({ cells }) => cells.filter((cell) => cell !== null).length <= 1);

const plainText = (name: string, bytes: Uint8Array): Found => {
  const decoded = decodeText(bytes);
  if (decoded === null) return { refusal: { code: 'rosterUnreadable', name } };
  const grid = readCsv(decoded.text, mostRows + 1);
  if (grid.length > mostRows) return { refusal: { code: 'rosterTooBig', name } };
  const isLetter = grid.some(({ cells }) => cells.some((cell) => cell !== null)) && isOneColumn(grid) && wantedOf(findTable(grid).columns).length === 2;
  return isLetter ? { refusal: { code: 'rosterNotSheet', name, looksLike: 'text' } } : { sheets: [{ name: null, grid }], isOldText: decoded.isOld };
};

/** Cells as a person sees them, without the empty ones behind and the empty rows: no more travels to the window than is in the file. */
const tidied = ({ name, grid }: RosterSheet): RosterSheet => ({
  name: name === null ? null : cleanText(name),
  grid: grid.flatMap(({ row, cells }) => {
    const seen = cells.map((cell) => {
      const text = written(cell);
      return cell === null || text === '' ? null : { text, numeric: cell.numeric };
    });
    const filled = seen.findLastIndex((cell) => cell !== null) + 1;
    return filled === 0 ? [] : [{ row, cells: seen.slice(0, filled) }];
  }),
});

const isTooMuch = (sheets: readonly RosterSheet[]): boolean => {
  const rows = sheets.flatMap(({ grid }) => grid.map(({ cells }) => cells));
  const sum = (of: (cells: GridRow['cells']) => number): number => rows.reduce((all, cells) => all + of(cells), 0);
  const lettersOf = (cells: GridRow['cells']): number => cells.reduce((all, cell) => all + (cell?.text.length ?? 0), 0);
  return rows.some(({ length }) => length > MOST_COLUMNS) || sum(({ length }) => length) > MOST_CELLS || sum(lettersOf) > MOST_LETTERS;
};

/** The file's cells, whatever they are about. */
export const sheetsFile = async (name: string, bytes: Uint8Array): Promise<Answer<TableFile>> => {
  const refused = (refusal: Refusal): Answer<TableFile> => ({ ok: false, refusal });
  const kind = fileKind(bytes);
  const found = kind === 'zip' ? await workbook(name, bytes)
    : kind === 'text' ? plainText(name, bytes)
      : { refusal: kind === 'unknown' ? { code: 'rosterUnreadable' as const, name } : { code: 'rosterNotSheet' as const, name, looksLike: kind } };
  if ('refusal' in found) return refused(found.refusal);
  const sheets = found.sheets.map(tidied).filter(({ grid }) => grid.length > 0);
  if (sheets.length === 0) return refused({ code: 'rosterEmpty', name });
  if (isTooMuch(sheets)) return refused({ code: 'rosterTooBig', name });
  return { ok: true, value: { source: { name, sha256: createHash('sha256').update(bytes).digest('hex') }, isOldText: found.isOldText, sheets } };
};

export const rosterFile = async (name: string, bytes: Uint8Array): Promise<Answer<TableFile>> => {
  const refused = (refusal: Refusal): Answer<TableFile> => ({ ok: false, refusal });
  const answer = await sheetsFile(name, bytes);
  if (!answer.ok) return answer;
  const file = answer.value;
  const { sheets } = file;
  const tables = tablesOf(file);
  const people = peopleInSheets(file, tables, firstChoices(file, tables, () => null));
  if (people.some((count) => count > mostPeople)) return refused({ code: 'rosterTooBig', name });
  // Headings alone, and nobody under them.
  const isBare = tables.every((table, at) => sheets[at]?.grid[table.first] === undefined || (wantedOf(table.columns).length === 0 && people[at] === 0));
  return isBare ? refused({ code: 'rosterEmpty', name }) : answer;
};
