// Reads a retreat file into what it comes to, without taking it over: no lock that stays, no witness, no word in its log; what a crash left half written is rolled back first. It shows nothing.
import { basename } from 'node:path';
import type { Fact } from '../../../shared/domain/facts.ts';
import type { State } from '../../../shared/domain/model.ts';
import { emptyState } from '../../../shared/domain/model.ts';
import { reduceRow } from '../../../shared/domain/reduce.ts';
import { readEventLog } from './eventLog.ts';
import { factsOf } from './factsOf.ts';

/** `seq`: of the last row; `facts`: all of them, in order. */
export type ReadRetreat = { readonly seq: number; readonly state: State; readonly facts: readonly Fact[] };

export const readRetreat = (path: string): ReadRetreat => {
  const reading = readEventLog(path);
  try {
    let state = emptyState;
    let seq = 0;
    const all: Fact[] = [];
    for (const row of reading.rows()) {
      const facts = factsOf(row, basename(path));
      state = reduceRow(state, { seq: row.seq, facts, at: row.at });
      seq = row.seq;
      all.push(...facts);
    }
    return { seq, state, facts: all };
  } finally {
    reading.close();
  }
};
