// What SQLite's error numbers mean for a person; it opens nothing.
import { FileProblem } from '../fileProblem.ts';

const PRIMARY = 0xff;
const codes = { readonly: 8, ioerr: 10, corrupt: 11, full: 13, cantopen: 14, busy: 5, notadb: 26 } as const;

/** SQLite's primary result code; 0 for any other error. */
const sqliteCode = (error: unknown): number =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & PRIMARY : 0;

export const isDamage = (error: unknown): boolean => [codes.corrupt, codes.notadb].some((code) => code === sqliteCode(error));

/** A FileProblem where a person can do something about it, else the error itself. */
export const asProblem = (error: unknown, name: string): unknown => {
  switch (sqliteCode(error)) {
    case codes.busy: return new FileProblem({ code: 'fileInUse', name }, error);
    case codes.notadb: return new FileProblem({ code: 'notARetreat', name }, error);
    case codes.corrupt: return new FileProblem({ code: 'fileDamaged', name, firstBad: 1 }, error);
    case codes.full: return new FileProblem({ code: 'diskFull', name }, error);
    case codes.readonly: case codes.cantopen: case codes.ioerr: return new FileProblem({ code: 'cannotWrite', name }, error);
    default: return error;
  }
};
