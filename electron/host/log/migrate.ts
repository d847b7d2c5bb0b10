// Brings an older retreat file to the present schema, all of it or nothing; what the records say is another matter, and never changed.
import type { DatabaseSync } from 'node:sqlite';
import type { Edition } from './database.ts';
import { checkIdentity, pragma } from './database.ts';

export const isOlder = (db: DatabaseSync, edition: Edition): boolean => Number(pragma(db, 'user_version')) < edition.version;

/** `db`: held alone, and known to be a retreat file of an edition this one can begin from. A step that fails leaves the file as it was. */
export const migrate = (db: DatabaseSync, edition: Edition, name: string): void => {
  db.exec('BEGIN IMMEDIATE');
  try {
    while (isOlder(db, edition)) {
      const version = Number(pragma(db, 'user_version'));
      const next = edition.migrations.find(({ from }) => from === version);
      if (next === undefined) throw new Error(`no way leads from schema ${version} to ${edition.version}`);
      for (const statement of next.sql) db.exec(statement);
      db.exec(`PRAGMA user_version = ${version + 1}`);
    }
    checkIdentity(db, name, edition);
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
};
