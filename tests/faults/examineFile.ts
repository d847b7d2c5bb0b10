// Reads a retreat file as a stranger would, with SQLite and SHA-256 alone and none of our code; works on a copy.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export type Examined = {
  readonly rows: readonly { readonly seq: number; readonly id: string; readonly at: number; readonly body: string }[];
  /** What is wrong with the file, or null. */
  readonly problem: string | null;
};

const sealed = (db: DatabaseSync): Examined => {
  const integrity = String(Object.values(db.prepare('PRAGMA integrity_check').get() ?? {})[0]);
  const found = db.prepare('SELECT seq, id, at, actor, body, hash FROM record ORDER BY seq').all();
  let previous = String(db.prepare('SELECT retreat_id FROM retreat').get()?.['retreat_id']);
  let problem = integrity === 'ok' ? null : integrity;
  const rows = found.map(({ seq, id, at, actor, body, hash }, i) => {
    const expected = createHash('sha256').update(JSON.stringify([previous, seq, id, at, actor, body])).digest('hex');
    if (seq !== i + 1) problem ??= `record ${i + 1} is numbered ${String(seq)}`;
    if (hash !== expected) problem ??= `the seal of record ${i + 1} is wrong`;
    previous = String(hash);
    return { seq: Number(seq), id: String(id), at: Number(at), body: String(body) };
  });
  return { rows, problem };
};

/** Together with a journal that a killed process left, as any copy of the folder would be. */
export const examineFile = (file: string): Examined => {
  const folder = mkdtempSync(join(tmpdir(), 'kompak-examined-'));
  try {
    const copy = join(folder, 'copy.kompak');
    cpSync(file, copy);
    if (existsSync(`${file}-journal`)) cpSync(`${file}-journal`, `${copy}-journal`);
    const db = new DatabaseSync(copy);
    try {
      return sealed(db);
    } finally {
      db.close();
    }
  } catch (error) {
    return { rows: [], problem: String(error) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
