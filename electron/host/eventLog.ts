// The retreat file: an append-only, sealed log in SQLite. The only file that knows SQL; it knows no rule.
import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { BranchId, CommandId, Instant, RetreatId } from '../../shared/units.ts';
import type { LogRow } from './chain.ts';
import { sealOf } from './chain.ts';
import { FileProblem } from './fileProblem.ts';

const APPLICATION_ID = 0x4b4d504b;
export const SCHEMA_VERSION = 1;
const OLDEST_SQLITE = [3, 51, 3] as const;

const SCHEMA = `
  CREATE TABLE retreat (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    retreat_id TEXT NOT NULL,
    branch_id TEXT NOT NULL
  ) STRICT;
  CREATE TABLE record (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    body TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER record_stays BEFORE UPDATE ON record BEGIN SELECT RAISE(ABORT, 'records are never changed'); END;
  CREATE TRIGGER record_remains BEFORE DELETE ON record BEGIN SELECT RAISE(ABORT, 'records are never deleted'); END;
`;

/** Pragmas with the value each must read back as; null where SQLite answers nothing. */
const PRAGMAS: readonly (readonly [string, string, string | number | null])[] = [
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'TRUNCATE', 'truncate'],
  ['synchronous', 'FULL', 2],
  ['fullfsync', '1', 1],
  ['mmap_size', '0', null],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['foreign_keys', 'ON', 1],
];

export type EventLog = {
  readonly path: string;
  readonly retreatId: RetreatId;
  readonly branchId: BranchId;
  /** Rows in order. Throws FileProblem `fileDamaged` at the first whose seal or place is wrong. */
  rows(): Generator<LogRow>;
  /** The sequence number of the row a command left, or null. */
  find(id: CommandId): number | null;
  /** Appends one row durably; when this returns, it is on the disk. */
  append(row: { readonly id: CommandId; readonly at: Instant; readonly actor: string; readonly body: string }): LogRow;
  close(): void;
};

const codeOf = (error: unknown): number => (error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0);

const SQLITE_BUSY = 5;
const SQLITE_CANTOPEN = 14;
const SQLITE_READONLY = 8;
const SQLITE_FULL = 13;
const SQLITE_NOTADB = 26;

const asProblem = (error: unknown, name: string): unknown => {
  switch (codeOf(error)) {
    case SQLITE_BUSY: return new FileProblem({ code: 'fileInUse', name }, error);
    case SQLITE_NOTADB: return new FileProblem({ code: 'notARetreat', name }, error);
    case SQLITE_READONLY: case SQLITE_FULL: case SQLITE_CANTOPEN: return new FileProblem({ code: 'cannotWrite', name }, error);
    default: return error;
  }
};

const pragma = (db: DatabaseSync, name: string): string | number | null => {
  const row = db.prepare(`PRAGMA ${name}`).get();
  const value = row === undefined ? null : Object.values(row)[0];
  return typeof value === 'string' || typeof value === 'number' ? value : null;
};

const checkVersion = (db: DatabaseSync): void => {
  const found = String(db.prepare('SELECT sqlite_version() AS version').get()?.['version']);
  const parts = found.split('.').map(Number);
  const newer = OLDEST_SQLITE.map((wanted, i) => (parts[i] ?? 0) - wanted).find((difference) => difference !== 0) ?? 0;
  if (newer < 0) throw new Error(`SQLite ${found} is older than ${OLDEST_SQLITE.join('.')}`);
};

const configure = (db: DatabaseSync): void => {
  for (const [name, value, expected] of PRAGMAS) {
    db.exec(`PRAGMA ${name} = ${value}`);
    const found = pragma(db, name);
    if (expected !== null && found !== expected) throw new Error(`PRAGMA ${name} is ${found}, not ${expected}`);
  }
};

const openDatabase = (path: string): DatabaseSync => {
  const db = new DatabaseSync(path, { timeout: 0, enableDoubleQuotedStringLiterals: false, allowExtension: false });
  try {
    checkVersion(db);
    configure(db);
    // Takes the exclusive lock now, and with EXCLUSIVE mode keeps it until the file is closed.
    db.exec('BEGIN EXCLUSIVE; COMMIT');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

const logOver = (db: DatabaseSync, path: string): EventLog => {
  const name = basename(path);
  const identity = db.prepare('SELECT retreat_id, branch_id FROM retreat').get();
  if (identity === undefined) throw new FileProblem({ code: 'notARetreat', name });
  const retreatId = String(identity['retreat_id']) as RetreatId;
  const select = db.prepare('SELECT seq, id, at, actor, body, hash FROM record ORDER BY seq');
  const selectId = db.prepare('SELECT seq FROM record WHERE id = ?');
  const insert = db.prepare('INSERT INTO record (seq, id, at, actor, body, hash) VALUES (?, ?, ?, ?, ?, ?)');
  const selectLast = db.prepare('SELECT seq, hash FROM record ORDER BY seq DESC LIMIT 1');
  const last = selectLast.get();
  let head = { seq: Number(last?.['seq'] ?? 0), hash: String(last?.['hash'] ?? retreatId) };
  return {
    path, retreatId,
    branchId: String(identity['branch_id']) as BranchId,
    *rows() {
      let previous: string = retreatId;
      let seq = 0;
      for (const found of select.iterate()) {
        const row = found as LogRow;
        seq += 1;
        if (row.seq !== seq || row.hash !== sealOf(previous, row)) throw new FileProblem({ code: 'fileDamaged', name, firstBad: seq });
        previous = row.hash;
        yield row;
      }
    },
    find: (id) => {
      const row = selectId.get(id);
      return row === undefined ? null : Number(row['seq']);
    },
    append: (given) => {
      const unsealed = { seq: head.seq + 1, ...given };
      const row = { ...unsealed, hash: sealOf(head.hash, unsealed) };
      try {
        // A single statement is its own transaction: it is committed, flushed, and only then returns.
        insert.run(row.seq, row.id, row.at, row.actor, row.body, row.hash);
      } catch (error) {
        throw asProblem(error, name);
      }
      head = { seq: row.seq, hash: row.hash };
      return row;
    },
    close: () => db.close(),
  };
};

/** Makes a new, empty retreat file; refuses to touch one that is there. */
export const createEventLog = (path: string, ids: { readonly retreatId: RetreatId; readonly branchId: BranchId }): EventLog => {
  const name = basename(path);
  if (existsSync(path)) throw new FileProblem({ code: 'cannotWrite', name });
  let db: DatabaseSync | undefined;
  try {
    db = openDatabase(path);
    db.exec(`BEGIN; ${SCHEMA} PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}`);
    db.prepare('INSERT INTO retreat VALUES (1, ?, ?)').run(ids.retreatId, ids.branchId);
    db.exec('COMMIT');
    return logOver(db, path);
  } catch (error) {
    if (db?.isOpen === true) db.close();
    throw asProblem(error, name);
  }
};

/** Opens a retreat file for writing and holds it alone. Throws FileProblem with the reason; the file stays as it is. */
export const openEventLog = (path: string): EventLog => {
  const name = basename(path);
  if (!existsSync(path)) throw new FileProblem({ code: 'fileNotFound', name });
  // SQLite takes a file of no bytes for an empty database, and would make it one.
  if (statSync(path).size === 0) throw new FileProblem({ code: 'notARetreat', name });
  let db: DatabaseSync | undefined;
  try {
    db = openDatabase(path);
    if (pragma(db, 'application_id') !== APPLICATION_ID) throw new FileProblem({ code: 'notARetreat', name });
    if (Number(pragma(db, 'user_version')) > SCHEMA_VERSION) throw new FileProblem({ code: 'newerFile', name });
    return logOver(db, path);
  } catch (error) {
    if (db?.isOpen === true) db.close();
    throw asProblem(error, name);
  }
};
