// Reads the tables that windows hand in, one at a time for each window, and takes none that left a rehearsal; it does not know what a table is about.
import type { Answer } from '../../../shared/contract.ts';
import { isOfRehearsal } from '../../../shared/domain/rehearsal/ofRehearsal.ts';
import type { TableFile } from '../../../shared/domain/roster/preview.ts';
import type { Watcher } from '../publisher.ts';
import { readTable } from './readTable.ts';

export type TableDesk = {
  /** Calls off what this window is having read. `bytes` is base64. */
  read(table: { readonly name: string; readonly bytes: string }, from: Watcher, as?: 'cells'): Promise<Answer<TableFile>>;
  stop(from: Watcher): void;
};

export const createTableDesk = (): TableDesk => {
  const readings = new WeakMap<Watcher, AbortController>();
  const stop = (from: Watcher): void => readings.get(from)?.abort();
  return {
    stop,
    read: async ({ name, bytes }, from, as) => {
      stop(from);
      const reading = new AbortController();
      readings.set(from, reading);
      const answer = await readTable(name, Buffer.from(bytes, 'base64'), { signal: reading.signal, ...(as === undefined ? {} : { as }) });
      return answer.ok && isOfRehearsal(answer.value) ? { ok: false, refusal: { code: 'rosterOfRehearsal', name: answer.value.source.name } } : answer;
    },
  };
};
