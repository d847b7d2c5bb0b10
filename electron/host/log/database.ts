// Opens SQLite files as retreat files: pragmas, lock, identity, schema. It, eventLog and migrate alone know SQL; none of them knows a rule.
import { closeSync, openSync, readSync, realpathSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { FileProblem } from '../fileProblem.ts';
import { statOf } from '../files/statOf.ts';

export const APPLICATION_ID = 0x4b4d504b;
export const SCHEMA_VERSION = 1;
const OLDEST_SQLITE = [3, 51, 3] as const;

export const SCHEMA = `
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

export type Migration = {
  /** The version it begins from; it leads to the next one. */
  readonly from: number;
  /** The tables as they stand before it, to tell a file of that version by. */
  readonly schema: string;
  /** In order. The records and the retreat's ids keep their tables: older ones are read before they are migrated. */
  readonly sql: Iterable<string>;
};
/** What a version of the app makes of a file. */
export type Edition = { readonly version: number; readonly schema: string; readonly migrations: readonly Migration[] };
export const PRESENT: Edition = { version: SCHEMA_VERSION, schema: SCHEMA, migrations: [] };

export type Durability = 'FULL' | 'NORMAL' | 'OFF';

/** Pragmas with the value each must read back as; null where SQLite answers nothing. */
const pragmas = (durability: Durability): readonly (readonly [string, string, string | number | null])[] => [
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'TRUNCATE', 'truncate'],
  ['synchronous', durability, { FULL: 2, NORMAL: 1, OFF: 0 }[durability]],
  ['fullfsync', '1', 1],
  ['mmap_size', '0', null],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['foreign_keys', 'ON', 1],
];

export const pragma = (db: DatabaseSync, name: string): string | number | null => {
  const row = db.prepare(`PRAGMA ${name}`).get();
  const value = row === undefined ? null : Object.values(row)[0];
  return typeof value === 'string' || typeof value === 'number' ? value : null;
};

/** Throws when SQLite is older than the oldest that is known to be sound. `found` like "3.53.4". */
export const checkVersion = (found: string): void => {
  const parts = found.split('.').map(Number);
  const difference = OLDEST_SQLITE.map((wanted, i) => (parts[i] ?? 0) - wanted).find((each) => each !== 0) ?? 0;
  if (difference < 0) throw new Error(`SQLite ${found} is older than ${OLDEST_SQLITE.join('.')}`);
};

const checked = (db: DatabaseSync, set: (db: DatabaseSync) => void): DatabaseSync => {
  try {
    checkVersion(String(db.prepare('SELECT sqlite_version() AS version').get()?.['version']));
    set(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

const SAFE = { timeout: 0, enableDoubleQuotedStringLiterals: false, allowExtension: false } as const;

/** Holds the file alone until it is closed. `durability` below FULL is for tests that must see a loss. */
export const openExclusive = (path: string, durability: Durability = 'FULL'): DatabaseSync =>
  checked(new DatabaseSync(path, SAFE), (db) => {
    db.enableDefensive(true);
    for (const [name, value, expected] of pragmas(durability)) {
      db.exec(`PRAGMA ${name} = ${value}`);
      const found = pragma(db, name);
      if (expected !== null && found !== expected) throw new Error(`PRAGMA ${name} is ${found}, not ${expected}`);
    }
    // Takes the lock now, and in EXCLUSIVE mode keeps it.
    db.exec('BEGIN EXCLUSIVE; COMMIT');
  });

/** Reads only; a file someone else holds is refused as busy. `cutShort`: reads on in a file whose end is missing, up to where it ends. */
export const openReading = (path: string, cutShort = false): DatabaseSync => {
  const opened = new DatabaseSync(path, { ...SAFE, readOnly: true });
  opened.enableDefensive(!cutShort);
  // By this name SQLite is told not to mind a file shorter than its header says; written it cannot be, either way.
  if (cutShort) opened.exec('PRAGMA writable_schema = ON');
  return checked(opened, (db) => db.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0'));
};

/** Where SQLite keeps the application's number in a file's header. */
const APPLICATION_ID_AT = 68;

/** Whether the header of a file that is there bears our number; looked at without SQLite, which would begin to mend the file. */
export const isOurs = (path: string): boolean => {
  const file = openSync(path, 'r');
  try {
    const found = Buffer.alloc(4);
    return readSync(file, found, 0, 4, APPLICATION_ID_AT) === 4 && found.readUInt32BE() === APPLICATION_ID;
  } finally {
    closeSync(file);
  }
};

/** Where a link leads; what cannot be followed leads to itself. */
const followed = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
};

/** Whether a command that was cut off in the middle left a journal beside a file of this name. */
export const isUnfinished = (path: string): boolean => (statOf(`${path}-journal`)?.size ?? 0) > 0;

/** What was cut off is rolled back, as if it had never begun; of a file opened by a link the journal lies beside the file itself on some systems, and beside the link on others. Only ever done to a file of ours. */
export const rollBackUnfinished = (path: string): void => {
  for (const each of new Set([path, followed(path)])) if (isUnfinished(each) && isOurs(each)) openExclusive(each).close();
};

/** Refuses what is not a retreat file of this edition or of one that can be migrated to it. Reads only. */
export const checkIdentity = (db: DatabaseSync, name: string, edition: Edition = PRESENT): void => {
  if (pragma(db, 'application_id') !== APPLICATION_ID) throw new FileProblem({ code: 'notARetreat', name });
  const version = Number(pragma(db, 'user_version'));
  if (version > edition.version) throw new FileProblem({ code: 'newerFile', name });
  const schema = version === edition.version ? edition.schema : edition.migrations.find(({ from }) => from === version)?.schema;
  // Tables, views or triggers of anyone else's making are no retreat, whatever the number in the header says.
  const found = db.prepare('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL').all().map((row) => squeezed(String(row['sql'])));
  const expected = schema?.split(/;\n {2}(?=CREATE)/).map(squeezed);
  if (found.length !== expected?.length || found.some((sql) => !expected.includes(sql))) throw new FileProblem({ code: 'notARetreat', name });
};

const squeezed = (sql: string): string => sql.replace(/\s+/g, ' ').replace(/;? ?$/, '').trim();
