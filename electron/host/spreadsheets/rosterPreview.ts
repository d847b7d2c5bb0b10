// From a file's bytes to its preview or its refusal, whatever the bytes are; it runs inside the worker and stores nothing.
import { createHash } from 'node:crypto';
import type { Answer } from '../../../shared/contract.ts';
import type { Grid } from '../../../shared/domain/roster/grid.ts';
import type { RosterPreview } from '../../../shared/domain/roster/preview.ts';
import { mostPeople } from '../../../shared/domain/roster/preview.ts';
import { readRows } from '../../../shared/domain/roster/readRows.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import { decodeText } from './decodeText.ts';
import { fileKind, zipKind } from './fileKind.ts';
import { mostRows, prescan } from './prescan.ts';
import { readCsv } from './readCsv.ts';
import { readXlsx } from './readXlsx.ts';
import type { Sheet } from './sheet.ts';
import type { ZipProblem } from './zipParts.ts';
import { openZip } from './zipParts.ts';

type Found = { readonly sheets: readonly Sheet[] } | { readonly refusal: Refusal };

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
    return { sheets: await readXlsx(zip.xml) };
  } catch {
    // The reader throws at whatever it cannot follow; to the person all of it is one thing.
    return { refusal: { code: 'rosterUnreadable', name } };
  }
};

const isWritten = (grid: Grid): boolean => grid.some(({ cells }) => cells.some((cell) => cell !== null));
const isOneColumn = (grid: Grid): boolean => grid.every(({ cells }) => cells.filter((cell) => cell !== null).length <= 1);

const plainText = (name: string, bytes: Uint8Array): Found => {
  const text = decodeText(bytes);
  if (text === null) return { refusal: { code: 'rosterUnreadable', name } };
  const grid = readCsv(text, mostRows + 1);
  if (grid.length > mostRows) return { refusal: { code: 'rosterTooBig', name } };
  const rows = readRows(grid);
  const isLetter = isWritten(grid) && isOneColumn(grid) && 'wanted' in rows && rows.wanted.length === 2;
  return isLetter ? { refusal: { code: 'rosterNotSheet', name, looksLike: 'text' } } : { sheets: [{ name: null, grid }] };
};

/** The first sheet with people under headings; else why none is one. */
const firstRoster = (sheets: readonly Sheet[], source: RosterPreview['source']): Answer<RosterPreview> => {
  const { name } = source;
  const refused = (refusal: Refusal): Answer<RosterPreview> => ({ ok: false, refusal });
  const read = sheets.filter(({ grid }) => isWritten(grid)).map((sheet) => ({ sheet: sheet.name, found: readRows(sheet.grid) }));
  for (const { sheet, found } of read) {
    if ('wanted' in found || found.rows.length === 0) continue;
    return found.rows.length > mostPeople ? refused({ code: 'rosterTooBig', name }) : { ok: true, value: { source, sheet, ...found } };
  }
  const wanted = read.flatMap(({ found }) => ('wanted' in found ? [found.wanted] : []));
  const nearest = wanted.toSorted((a, b) => a.length - b.length)[0];
  return refused(nearest === undefined || wanted.length < read.length ? { code: 'rosterEmpty', name } : { code: 'rosterHeaderless', name, wanted: nearest });
};

export const rosterPreview = async (name: string, bytes: Uint8Array): Promise<Answer<RosterPreview>> => {
  const kind = fileKind(bytes);
  const found = kind === 'zip' ? await workbook(name, bytes)
    : kind === 'text' ? plainText(name, bytes)
      : { refusal: kind === 'unknown' ? { code: 'rosterUnreadable' as const, name } : { code: 'rosterNotSheet' as const, name, looksLike: kind } };
  if ('refusal' in found) return { ok: false, refusal: found.refusal };
  return firstRoster(found.sheets, { name, sha256: createHash('sha256').update(bytes).digest('hex') });
};
