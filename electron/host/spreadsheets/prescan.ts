// Looks over the parts of a workbook before a reader may touch them: their shape, how many rows, how far the cells lie; it reads no value.
import type { ZipProblem } from './zipParts.ts';

/** Rows in the whole workbook. */
export const mostRows = 20_000;
/** A sheet's last row; a row element that claims more is no spreadsheet's. */
const LAST_ROW = 1_048_576;
/** Columns go up to ZZ: a filled cell further right would make every row as wide. */
const MOST_COLUMN_LETTERS = 2;
/** Bytes of one tag with the text after it. A cell holds 32,767 characters at most, which is some 100 kB at worst. */
const LONGEST_PIECE = 256 * 1024;

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;

/** Readers slow to a crawl at tags in tags and at endless texts; a spreadsheet program writes neither. */
const shapeProblem = (part: Buffer): ZipProblem | null => {
  let isInTag = false;
  let began = 0;
  for (let at = 0; at < part.length; at++) {
    const byte = part[at];
    if (byte === GREATER_THAN) isInTag = false;
    if (byte !== LESS_THAN) continue;
    if (isInTag) return 'unreadable';
    if (at - began > LONGEST_PIECE) return 'tooBig';
    isInTag = true;
    began = at;
  }
  return part.length - began > LONGEST_PIECE ? 'tooBig' : null;
};

// No [^<>]* runs across a tag, and no tag is long: the searches stay linear, whatever the part holds.
const rows = /<(?:[\w.-]+:)?row(?=[\s/>])([^<>]*)>/g;
const rowNumber = /\sr\s*=\s*["']([^"']*)["']/;
const cells = /<(?:[\w.-]+:)?c\s(?:[^<>]*\s)?r\s*=\s*["']([A-Z]*)(\d*)["'][^<>]*>/g;

/** How many rows a part has, or what is wrong with them. */
const countRows = (xml: string): number | ZipProblem => {
  let count = 0;
  for (const [, attributes = ''] of xml.matchAll(rows)) {
    if (++count > mostRows) return 'tooBig';
    const claimed = rowNumber.exec(attributes)?.[1];
    if (claimed !== undefined && !(/^\d{1,7}$/.test(claimed) && Number(claimed) <= LAST_ROW)) return 'tooBig';
  }
  for (const [tag, column = '', row = ''] of xml.matchAll(cells)) {
    const isFilled = !tag.endsWith('/>');
    if (Number(row) > (isFilled ? mostRows : LAST_ROW) || (isFilled && column.length > MOST_COLUMN_LETTERS)) return 'tooBig';
  }
  return count;
};

/** What is against reading these parts, or null. A row far below or a column far right may exist, as long as nothing stands in it. */
export const prescan = (parts: ReadonlyMap<string, Buffer>): ZipProblem | null => {
  let sum = 0;
  for (const part of parts.values()) {
    const problem = shapeProblem(part);
    if (problem !== null) return problem;
    const xml = part.toString('latin1');
    // A workbook has no use for a document type; entities are how a small file grows.
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return 'unreadable';
    const count = xml.includes('sheetData') ? countRows(xml) : 0;
    if (typeof count === 'string') return count;
    sum += count;
    if (sum > mostRows) return 'tooBig';
  }
  return null;
};
