// A log of rows that are only to be looked at: everything can be read, nothing is taken in. It opens no file: of a damaged one ../files/openFile.ts makes it, of one that cannot be written ../files/holdFile.ts.
import type { ViewOnly } from '../../../shared/machineTopics.ts';
import type { LogRow } from './chain.ts';
import type { EventLog, FileIds } from './eventLog.ts';
import { FileProblem } from '../fileProblem.ts';

export const viewOnlyLog = (path: string, ids: FileIds, rows: readonly LogRow[], why: ViewOnly): EventLog => {
  const last = rows.at(-1);
  const refuse = (): never => {
    throw new FileProblem({ code: 'readOnlyView', why });
  };
  return {
    path, retreatId: ids.retreatId, branchId: ids.branchId,
    viewOnly: why,
    head: () => ({ seq: last?.seq ?? 0, hash: last?.hash ?? ids.retreatId }),
    *rows(after = 0) { yield* rows.slice(after); },
    integrity: () => 'ok',
    find: (id) => rows.find((row) => row.id === id) ?? null,
    append: refuse, takeOver: refuse, copyTo: refuse,
    close: () => undefined,
  };
};
