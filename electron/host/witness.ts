// The second copy of the log: one JSON line a row, in the app's own folder, flushed before a command is answered. It knows no rule.
import { closeSync, existsSync, fdatasyncSync, fstatSync, ftruncateSync, mkdirSync, openSync, readFileSync, readSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CommandId, Instant } from '../../shared/units.ts';
import type { LogRow } from './chain.ts';
import { sealOf } from './chain.ts';
import type { FileIds, Head } from './eventLog.ts';

export type Witness = {
  readonly path: string;
  head(): Head;
  /** Appends and flushes; throws when the disk does not take it. */
  append(row: LogRow): void;
  close(): void;
};

/** Longer than any line a command can leave. */
const LONGEST_LINE = 8 << 20;

/** Named by retreat and branch, so that a fork has a witness of its own. */
export const witnessPath = (folder: string, { retreatId, branchId }: FileIds): string => join(folder, `${retreatId}-${branchId}.ndjson`);

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

const lineOf = ({ seq, id, at, actor, body, hash }: LogRow): Buffer => Buffer.from(`${JSON.stringify([seq, id, at, actor, body, hash])}\n`);

/** The rows in chain from the first, and how many bytes they fill. */
const readWhole = (path: string, retreatId: string): { readonly rows: readonly LogRow[]; readonly bytes: number } => {
  if (!existsSync(path)) return { rows: [], bytes: 0 };
  const text = readFileSync(path);
  const rows: LogRow[] = [];
  let previous = retreatId;
  let start = 0;
  for (;;) {
    const end = text.indexOf(10, start);
    if (end < 0) break;
    const row = asRow(text.toString('utf8', start, end));
    if (row === null || row.seq !== rows.length + 1 || row.hash !== sealOf(previous, row)) break;
    rows.push(row);
    previous = row.hash;
    start = end + 1;
  }
  return { rows, bytes: start };
};

/** True when the file ends in a whole line that bears this seal: then it holds the very chain that ends so, and need not be read. */
const endsWith = (path: string, head: Head): boolean => {
  if (!existsSync(path) || head.seq === 0) return false;
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const tail = Buffer.alloc(Math.min(size, LONGEST_LINE));
    readSync(file, tail, 0, tail.length, size - tail.length);
    if (tail.at(-1) !== 10) return false;
    const row = asRow(tail.toString('utf8', tail.lastIndexOf(10, tail.length - 2) + 1, tail.length - 1));
    return row?.seq === head.seq && row.hash === head.hash;
  } finally {
    closeSync(file);
  }
};

/** Reads a witness without touching it: its rows, whole and in chain from the first; a torn or foreign tail is not among them. */
export const readWitness = (folder: string, ids: FileIds): readonly LogRow[] => readWhole(witnessPath(folder, ids), ids.retreatId).rows;

const readHead = (path: string, retreatId: string): { readonly head: Head; readonly bytes: number } => {
  const { rows, bytes } = readWhole(path, retreatId);
  return { head: { seq: rows.length, hash: rows.at(-1)?.hash ?? retreatId }, bytes };
};

/** Opens it for writing after its last whole row; what a power cut tore is cut off. `known`: the log's head, if it may already end there. */
export const openWitness = (folder: string, ids: FileIds, known: Head): Witness => {
  const path = witnessPath(folder, ids);
  mkdirSync(dirname(path), { recursive: true });
  const { head: found, bytes } = endsWith(path, known) ? { head: known, bytes: statSync(path).size } : readHead(path, ids.retreatId);
  const file = openSync(path, existsSync(path) ? 'r+' : 'w+', 0o600);
  ftruncateSync(file, bytes);
  let position = bytes;
  let head = found;
  return {
    path,
    head: () => head,
    append: (row) => {
      const line = lineOf(row);
      let written = 0;
      // A half-written line is overwritten by the next attempt, for the place only moves on when all of it is flushed.
      while (written < line.length) written += writeSync(file, line, written, line.length - written, position + written);
      fdatasyncSync(file);
      position += line.length;
      head = { seq: row.seq, hash: row.hash };
    },
    close: () => closeSync(file),
  };
};
