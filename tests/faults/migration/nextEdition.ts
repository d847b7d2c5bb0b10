// An edition of the file that does not exist: what a later version of the app might bring, to try how a file comes to it. It opens nothing.
import type { Edition } from '../../../electron/host/log/database.ts';
import { SCHEMA, SCHEMA_VERSION } from '../../../electron/host/log/database.ts';

const STEPS: readonly string[] = [
  'CREATE TABLE remark (seq INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT',
  "INSERT INTO remark SELECT seq, 'dari ' || actor FROM record",
  'CREATE INDEX remark_text ON remark (text)',
  'CREATE TABLE place (only INTEGER PRIMARY KEY CHECK (only = 1), name TEXT NOT NULL) STRICT',
  "INSERT INTO place VALUES (1, 'Barak Latihan')",
  "CREATE TRIGGER remark_stays BEFORE UPDATE ON remark BEGIN SELECT RAISE(ABORT, 'remarks are never changed'); END",
];
/** Where a migration can be killed, in the order in which it comes there. */
export const MOMENTS = [
  'before the copy', 'after the copy', ...STEPS.map((_, i) => `before statement ${i + 1}`), 'before it is committed', 'after it is committed',
] as const;

/** `at` is called before each statement, and once more when the last is done, with the name of the moment. */
export const nextEdition = (at: (moment: string) => void): Edition => ({
  version: SCHEMA_VERSION + 1,
  schema: `${SCHEMA}  ${STEPS.filter((step) => step.startsWith('CREATE')).join(';\n  ')};\n`,
  migrations: [{
    from: SCHEMA_VERSION, schema: SCHEMA,
    sql: {
      *[Symbol.iterator]() {
        for (const [i, step] of STEPS.entries()) {
          at(`before statement ${i + 1}`);
          yield step;
        }
        at('before it is committed');
      },
    },
  }],
});
