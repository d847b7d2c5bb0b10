// The retreat file: an append-only, sealed log in SQLite. With database.ts and migrate.ts the only file that knows SQL; it knows no rule, and asks nobody who appends: while a retreat is open ../commandDesk.ts alone does.
import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, parse } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { ViewOnly } from '../../../shared/machineTopics.ts';
import type { BranchId, CommandId, Instant, RetreatId } from '../../../shared/units.ts';
import type { LogRow } from './chain.ts';
import { sealOf } from './chain.ts';
import type { Durability, Edition } from './database.ts';
import { APPLICATION_ID, PRESENT, SCHEMA, SCHEMA_VERSION, checkIdentity, isUnfinished, openExclusive, openReading, pragma, rollBackUnfinished } from './database.ts';
import { FileProblem } from '../fileProblem.ts';
import { cannotBeWritten } from '../files/cannotBeWritten.ts';
import { flushFolder } from '../files/lastingFolders.ts';
import { statOf } from '../files/statOf.ts';
import { isOlder, migrate } from './migrate.ts';
import { goesOn, hasRoomFor } from './largestFile.ts';
import { asProblem, isDamage } from './sqliteErrors.ts';

export type Head = { readonly seq: number; readonly hash: string };
export type FileIds = { readonly retreatId: RetreatId; readonly branchId: BranchId };

export type EventLog = FileIds & {
  /** Why it takes nothing in; null: it does. */
  readonly viewOnly: ViewOnly | null;
  readonly path: string;
  /** The last row's place and seal; `seq` 0 and the retreat's id while there is none. */
  head(): Head;
  /** Rows in order, those after the given one. Throws FileProblem `fileDamaged` at the first whose seal or place is wrong. */
  rows(after?: number): Generator<LogRow>;
  /** "ok", or what SQLite finds wrong with the file as a whole. */
  integrity(): string;
  /** The row a command left, or null. */
  find(id: CommandId): Pick<LogRow, 'seq' | 'actor'> | null;
  /**
   * Appends one row durably; when this returns, it is on the disk. Throws FileProblem when it is not, or when that cannot be told:
   * then `find` with the same id tells, as soon as the file can be opened again, and `head` may have moved on by itself.
   */
  append(row: { readonly id: CommandId; readonly at: Instant; readonly actor: string; readonly body: string }): LogRow;
  /** Takes over a row of the same retreat as it is; it must fit the end of the chain. */
  takeOver(row: LogRow): void;
  /** Writes a whole copy of the file as it stands; `target` must not exist. */
  copyTo(target: string): void;
  close(): void;
};

type Statements = {
  readonly after: StatementSync;
  readonly byId: StatementSync;
  readonly hashAt: StatementSync;
  readonly insert: StatementSync;
  readonly last: StatementSync;
};

const prepared = (db: DatabaseSync): Statements => ({
  after: db.prepare('SELECT seq, id, at, actor, body, hash FROM record WHERE seq > ? ORDER BY seq'),
  byId: db.prepare('SELECT seq, actor FROM record WHERE id = ?'),
  hashAt: db.prepare('SELECT hash FROM record WHERE seq = ?'),
  insert: db.prepare('INSERT INTO record (seq, id, at, actor, body, hash) VALUES (?, ?, ?, ?, ?, ?)'),
  last: db.prepare('SELECT seq, hash FROM record ORDER BY seq DESC LIMIT 1'),
});

/** Witness and backups are named by the ids: one that is a path would lead them out of their folders. */
const ID = /^[0-9a-z-]{1,64}$/i;

const readIds = (db: DatabaseSync, name: string): FileIds => {
  const ids = db.prepare('SELECT retreat_id, branch_id FROM retreat').get();
  if (ids === undefined) throw new FileProblem({ code: 'notARetreat', name });
  if (Object.values(ids).some((id) => !ID.test(String(id)))) throw new FileProblem({ code: 'fileDamaged', name, firstBad: 1 });
  return { retreatId: String(ids['retreat_id']) as RetreatId, branchId: String(ids['branch_id']) as BranchId };
};

function* verifiedRows({ after, hashAt }: Pick<Statements, 'after' | 'hashAt'>, retreatId: RetreatId, name: string, from = 0): Generator<LogRow> {
  let seq = from;
  try {
    let previous = from === 0 ? retreatId : String(hashAt.get(from)?.['hash']);
    for (const found of after.iterate(from)) {
      const row = found as LogRow;
      seq += 1;
      if (row.seq !== seq || row.hash !== sealOf(previous, row)) throw new FileProblem({ code: 'fileDamaged', name, firstBad: seq });
      previous = row.hash;
      yield row;
    }
  } catch (error) {
    if (isDamage(error)) throw new FileProblem({ code: 'fileDamaged', name, firstBad: seq + 1 }, error);
    throw error;
  }
}

const integrityOf = (db: DatabaseSync): string => {
  try {
    return String(Object.values(db.prepare('PRAGMA integrity_check(1)').get() ?? {})[0]);
  } catch (error) {
    if (isDamage(error)) return String(error);
    throw error;
  }
};

const headOf = (last: StatementSync, retreatId: RetreatId): Head => {
  const row = last.get();
  return { seq: Number(row?.['seq'] ?? 0), hash: String(row?.['hash'] ?? retreatId) };
};

/** Which file lies at a path, whatever it is called; undefined: none. */
const fileAt = (path: string): string | undefined => {
  const found = statOf(path);
  return found === undefined ? undefined : `${found.dev} ${found.ino}`;
};

/** Something else that has come to lie at a path goes to the next free name, whole as it is. */
const makeWay = (path: string): void => {
  if (!existsSync(path)) return;
  const { dir, name, ext } = parse(path);
  let n = 2;
  while (existsSync(join(dir, `${name} ${n}${ext}`))) n += 1;
  const free = join(dir, `${name} ${n}${ext}`);
  // Beside what takes its place its journal would be played into that.
  if (isUnfinished(path)) renameSync(`${path}-journal`, `${free}-journal`);
  renameSync(path, free);
};

const logOver = (opened: DatabaseSync, path: string, durability: Durability): EventLog => {
  const name = basename(path);
  const ids = readIds(opened, name);
  let db = opened;
  let statements = prepared(db);
  let head = headOf(statements.last, ids.retreatId);
  let held = fileAt(path);

  /** After a write that failed the file was closed; opened anew it may hold one row more than was believed, never one less. */
  const ensureOpen = (): void => {
    if (db.isOpen) return;
    try {
      // A file that has vanished SQLite would make anew.
      mustHold(path);
      db = openExclusive(path, durability);
      held = fileAt(path);
      statements = prepared(db);
      const found = headOf(statements.last, ids.retreatId);
      if (found.seq < head.seq) throw new FileProblem({ code: 'fileDamaged', name, firstBad: found.seq + 1 });
      // Another file in its place, with as many rows, is not gone on with.
      if (head.seq > 0 && statements.hashAt.get(head.seq)?.['hash'] !== head.hash) throw new FileProblem({ code: 'fileDamaged', name, firstBad: head.seq });
      // A row whose flush failed reads back, yet may not be on the disk. It is, once the file has taken one more write whole.
      if (found.hash !== head.hash) db.exec(`PRAGMA user_version = ${Number(pragma(db, 'user_version'))}`);
      head = found;
    } catch (error) {
      if (db.isOpen) db.close();
      throw asProblem(error, name);
    }
  };

  /** Deleted, moved away or replaced while it is open, a file is written to and found by nobody: it is put back whole from what is still held. */
  const ensureThere = (): void => {
    ensureOpen();
    if (held !== undefined && fileAt(path) === held) return;
    const beside = `${path}.new`;
    try {
      rmSync(beside, { force: true });
      db.prepare('VACUUM INTO ?').run(beside);
      makeWay(path);
      renameSync(beside, path);
      flushFolder(dirname(path));
    } catch (error) {
      throw error instanceof Error && 'syscall' in error ? cannotBeWritten(name, error) : asProblem(error, name);
    }
    db.close();
    ensureOpen();
  };

  /** After `ensureThere`. */
  const put = (row: LogRow): void => {
    try {
      // A single statement is its own transaction: it is committed and flushed before it returns.
      statements.insert.run(row.seq, row.id, row.at, row.actor, row.body, row.hash);
      head = { seq: row.seq, hash: row.hash };
    } catch (error) {
      // Not "failed" but unknown: only a file opened anew can say whether the row is there.
      db.close();
      try {
        ensureOpen();
      } catch {
        throw asProblem(error, name);
      }
      if (head.hash !== row.hash) throw asProblem(error, name);
    }
  };

  return {
    ...ids, path,
    viewOnly: null,
    head: () => head,
    rows: (after) => {
      ensureOpen();
      return verifiedRows(statements, ids.retreatId, name, after);
    },
    integrity: () => {
      ensureOpen();
      return integrityOf(db);
    },
    find: (id) => {
      ensureOpen();
      const row = statements.byId.get(id);
      return row === undefined ? null : { seq: Number(row['seq']), actor: String(row['actor']) };
    },
    append: (given) => {
      ensureThere();
      const { size } = statSync(path);
      if (!goesOn(size, head.seq)) throw new FileProblem({ code: 'fileEnded', name });
      if (!hasRoomFor(given.body.length, size)) throw new FileProblem({ code: 'fileFull', name });
      const unsealed = { seq: head.seq + 1, ...given };
      const row = { ...unsealed, hash: sealOf(head.hash, unsealed) };
      put(row);
      return row;
    },
    takeOver: (row) => {
      ensureThere();
      if (row.seq !== head.seq + 1 || row.hash !== sealOf(head.hash, row)) throw new FileProblem({ code: 'fileDamaged', name, firstBad: row.seq });
      put(row);
    },
    copyTo: (target) => {
      ensureThere();
      try {
        // Not a copy of the file's bytes: closing a second handle on it would drop SQLite's lock.
        db.prepare('VACUUM INTO ?').run(target);
      } catch (error) {
        throw asProblem(error, basename(target));
      }
    },
    close: () => {
      if (db.isOpen) db.close();
    },
  };
};

/** Makes a new retreat file, empty or of the given rows as they are, all or nothing; refuses to touch a file that is there. */
export const createEventLog = (path: string, ids: FileIds, rows: Iterable<LogRow> = [], durability: Durability = 'FULL'): EventLog => {
  const name = basename(path);
  if (existsSync(path)) throw new FileProblem({ code: 'fileExists', name });
  let db: DatabaseSync | undefined;
  try {
    db = openExclusive(path, durability);
    db.exec(`BEGIN; ${SCHEMA} PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}`);
    db.prepare('INSERT INTO retreat VALUES (1, ?, ?)').run(ids.retreatId, ids.branchId);
    insertAll(db, rows);
    db.exec('COMMIT');
    return logOver(db, path, durability);
  } catch (error) {
    if (db?.isOpen === true) db.close();
    for (const left of [path, `${path}-journal`]) rmSync(left, { force: true });
    throw asProblem(error, name);
  }
};

const insertAll = (db: DatabaseSync, rows: Iterable<LogRow>): void => {
  const { insert } = prepared(db);
  for (const row of rows) insert.run(row.seq, row.id, row.at, row.actor, row.body, row.hash);
};

const mustHold = (path: string): string => {
  const name = basename(path);
  const found = statOf(path);
  if (found === undefined) throw new FileProblem({ code: 'fileNotFound', name });
  // SQLite takes a file of no bytes for an empty database, and would make it one.
  if (!found.isFile() || found.size === 0) throw new FileProblem({ code: 'notARetreat', name });
  return name;
};

/**
 * Opens a retreat file for writing and holds it alone. Throws FileProblem with the reason; the file stays as it is.
 * One of an older version is first handed to `keep`, which takes a verified copy or throws, and then migrated; when `keep`
 * says no it is left as it is, and the answer is null.
 */
export const openEventLog = (path: string, keep: (older: EventLog) => boolean, edition: Edition = PRESENT): EventLog | null => {
  const name = mustHold(path);
  let db: DatabaseSync | undefined;
  try {
    rollBackUnfinished(path);
    // Looked at without a lock first: another program's file must not be touched at all.
    const looking = openReading(path);
    try {
      checkIdentity(looking, name, edition);
    } finally {
      looking.close();
    }
    db = openExclusive(path);
    const log = logOver(db, path, 'FULL');
    if (isOlder(db, edition)) {
      if (!keep(log)) {
        log.close();
        return null;
      }
      migrate(db, edition, name);
    }
    return log;
  } catch (error) {
    if (db?.isOpen === true) db.close();
    throw asProblem(error, name);
  }
};

export type ReadLog = FileIds & {
  readonly path: string;
  rows(): Generator<LogRow>;
  integrity(): string;
  /** The last row's place and seal as far as a damaged file can still tell; `seq` 0 when it cannot. */
  head(): Head;
  close(): void;
};

/** Opens a retreat file for reading alone; nothing about it changes but that a command cut off in the middle is rolled back. */
export const readEventLog = (path: string): ReadLog => {
  const name = mustHold(path);
  try {
    rollBackUnfinished(path);
    return reading(path, name, false);
  } catch (error) {
    if (!isDamage(error)) throw asProblem(error, name);
  }
  try {
    return reading(path, name, true);
  } catch (error) {
    throw asProblem(error, name);
  }
};

/** `cutShort`: of a file whose end is missing (a copy that was broken off), what is there. */
const reading = (path: string, name: string, cutShort: boolean): ReadLog => {
  const db = openReading(path, cutShort);
  try {
    checkIdentity(db, name);
    const ids = readIds(db, name);
    const statements = prepared(db);
    return {
      ...ids, path,
      rows: () => verifiedRows(statements, ids.retreatId, name),
      integrity: () => (cutShort ? 'cut short' : integrityOf(db)),
      head: () => {
        try {
          return headOf(statements.last, ids.retreatId);
        } catch (error) {
          if (isDamage(error)) return { seq: 0, hash: ids.retreatId };
          throw error;
        }
      },
      close: () => db.close(),
    };
  } catch (error) {
    db.close();
    throw error;
  }
};
