// The second copy of the log: one JSON line a row, in the app's own folder or on a USB stick, flushed before a command is answered, or known to be behind; a line torn at its end is cut. It knows no rule.
import { closeSync, existsSync, fdatasyncSync, fstatSync, ftruncateSync, openSync, readFileSync, readSync, renameSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BranchId, CommandId, Instant } from '../../../shared/units.ts';
import type { LogRow } from './chain.ts';
import { sealOf } from './chain.ts';
import type { FileIds, Head } from './eventLog.ts';
import { flushFolder, makeFolder } from '../files/lastingFolders.ts';
import { statOf } from '../files/statOf.ts';

export type Witness = {
  readonly path: string;
  head(): Head;
  /** Whether it still lies where it is looked for, as long as it was left: else what is written to it is found by nobody. */
  isThere(): boolean;
  /** Appends rows that follow its head and flushes them together; throws when the disk does not take them, and then none of them is in. */
  append(...rows: readonly LogRow[]): void;
  close(): void;
};

/** Longer than any line a command can leave. */
const LONGEST_LINE = 8 << 20;

/** Named by retreat and branch, so that a fork has a witness of its own. */
export const witnessPath = (folder: string, { retreatId, branchId }: FileIds): string => join(folder, `${retreatId}-${branchId}.ndjson`);

/** The branch in such a name, also of a witness that was set aside; null: the name is none of ours. */
export const branchOfWitness = (path: string): BranchId | null => (/^[^-]+-(.+)\.ndjson/.exec(basename(path))?.[1] ?? null) as BranchId | null;

const asRow = (line: string): LogRow | null => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return null;
  }
  if (!Array.isArray(parsed) || parsed.length !== 6) return null;
  const [seq, id, at, actor, body, hash] = parsed as unknown[];
  if (typeof seq !== 'number' || typeof id !== 'string' || typeof at !== 'number') return null;
  if (typeof actor !== 'string' || typeof body !== 'string' || typeof hash !== 'string') return null;
  return { seq, id: id as CommandId, at: at as Instant, actor, body, hash };
};

/** The row on a line, if it is the one that follows. */
const rowAfter = (last: Head, line: string): LogRow | null => {
  const row = asRow(line);
  return row !== null && row.seq === last.seq + 1 && row.hash === sealOf(last.hash, row) ? row : null;
};

const lineOf = ({ seq, id, at, actor, body, hash }: LogRow): Buffer => Buffer.from(`${JSON.stringify([seq, id, at, actor, body, hash])}\n`);

type Whole = {
  readonly rows: readonly LogRow[];
  /** How many bytes they fill. */
  readonly bytes: number;
  /** What follows is more than one torn line. */
  readonly isDamaged: boolean;
};

/** null: what lies there cannot be read as a file at all, or is far longer than any witness. */
const read = (path: string): Buffer | null => {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
};

/** The rows in chain from the first. */
const readWhole = (path: string, retreatId: string): Whole => {
  if (!existsSync(path)) return { rows: [], bytes: 0, isDamaged: false };
  const text = read(path);
  if (text === null) return { rows: [], bytes: 0, isDamaged: true };
  const rows: LogRow[] = [];
  let last: Head = { seq: 0, hash: retreatId };
  let start = 0;
  for (;;) {
    const end = text.indexOf(10, start);
    if (end < 0) break;
    const row = rowAfter(last, text.toString('utf8', start, end));
    if (row === null) break;
    rows.push(row);
    last = row;
    start = end + 1;
  }
  return { rows, bytes: start, isDamaged: text.includes(10, start) };
};

/** True when the file ends in a whole line that bears this seal: then it holds the very chain that ends so, and need not be read. */
const endsWith = (path: string, head: Head): boolean => {
  if (head.seq === 0) return false;
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    const { size } = fstatSync(file);
    const tail = Buffer.alloc(Math.min(size, LONGEST_LINE));
    readSync(file, tail, 0, tail.length, size - tail.length);
    if (tail.at(-1) !== 10) return false;
    const row = asRow(tail.toString('utf8', tail.lastIndexOf(10, tail.length - 2) + 1, tail.length - 1));
    return row?.seq === head.seq && row.hash === head.hash;
  } catch {
    // Not there, or not to be read: whoever wants to go on with it finds that out.
    return false;
  } finally {
    if (file !== null) closeSync(file);
  }
};

/** Whether this laptop's witness ends just there: then it has seen every row up to it. */
export const witnessEndsAt = (folder: string, ids: FileIds, head: Head): boolean => endsWith(witnessPath(folder, ids), head);

/** Reads a witness without touching it: its rows, whole and in chain from the first; a torn or foreign tail is not among them. */
export const readWitness = (folder: string, ids: FileIds): readonly LogRow[] => readWhole(witnessPath(folder, ids), ids.retreatId).rows;

/** Nothing is ever thrown away: a witness that cannot be gone on with stays, under another name. */
export const setWitnessAside = (path: string): void => {
  for (let n = 1; ; n++) {
    if (!existsSync(`${path}.${n}`)) return renameSync(path, `${path}.${n}`);
  }
};

const readHead = (path: string, retreatId: string): { readonly head: Head; readonly bytes: number } => {
  const { rows, bytes, isDamaged } = readWhole(path, retreatId);
  if (!isDamaged) return { head: { seq: rows.length, hash: rows.at(-1)?.hash ?? retreatId }, bytes };
  setWitnessAside(path);
  return { head: { seq: 0, hash: retreatId }, bytes: 0 };
};

/** Bytes read between two pauses of `isWhole`. */
const PIECE = 256 << 10;

/** Whether all rows up to `head` are there, whole and in chain, which the last line alone cannot tell; read a piece at a time, with a pause after each. */
export function* isWhole(path: string, retreatId: string, head: Head): Generator<void, boolean> {
  const file = openSync(path, 'r');
  try {
    let last: Head = { seq: 0, hash: retreatId };
    let begun = Buffer.alloc(0);
    for (let position = 0; last.seq < head.seq;) {
      const piece = Buffer.alloc(PIECE);
      const length = readSync(file, piece, 0, PIECE, position);
      if (length === 0) return false;
      position += length;
      const text = Buffer.concat([begun, piece.subarray(0, length)]);
      let start = 0;
      for (let end = text.indexOf(10); end >= 0 && last.seq < head.seq; end = text.indexOf(10, start)) {
        const row = rowAfter(last, text.toString('utf8', start, end));
        if (row === null) return false;
        last = row;
        start = end + 1;
      }
      begun = text.subarray(start);
      yield;
    }
    return last.hash === head.hash;
  } finally {
    closeSync(file);
  }
}

/** Opens it for writing after its last whole row; what a power cut tore is cut off. `known`: the log's head, if it may already end there; null: it is read whole. */
export const openWitness = (folder: string, ids: FileIds, known: Head | null): Witness => {
  const path = witnessPath(folder, ids);
  makeFolder(dirname(path));
  const { head: found, bytes } = known !== null && endsWith(path, known) ? { head: known, bytes: statSync(path).size } : readHead(path, ids.retreatId);
  const file = openSync(path, existsSync(path) ? 'r+' : 'w+', 0o600);
  try {
    ftruncateSync(file, bytes);
    flushFolder(dirname(path));
  } catch (error) {
    closeSync(file);
    throw error;
  }
  let position = bytes;
  let head = found;
  return {
    path,
    head: () => head,
    isThere: () => statOf(path)?.size === position,
    append: (...rows) => {
      const last = rows.at(-1);
      if (last === undefined) return;
      const lines = Buffer.concat(rows.map(lineOf));
      try {
        let written = 0;
        while (written < lines.length) written += writeSync(file, lines, written, lines.length - written, position + written);
        fdatasyncSync(file);
      } catch (error) {
        // What was not flushed may read back now and be gone after a power cut: it is cut off, to be written again.
        ftruncateSync(file, position);
        throw error;
      }
      position += lines.length;
      head = { seq: last.seq, hash: last.hash };
    },
    close: () => closeSync(file),
  };
};
