// Makes a new retreat file in which nobody can be told, with its witness, and proves that it is whole, counts the same and holds nothing of what was removed; it runs in a thread of its own and deletes nothing but what it makes, and what an attempt before it left unfinished under that name.
import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { anonymised } from '../../../shared/domain/anonymise/anonymise.ts';
import type { Shuffle } from '../../../shared/domain/anonymise/codes.ts';
import type { SomeRecord } from '../../../shared/domain/anonymise/anonymise.ts';
import { emptyState } from '../../../shared/domain/model.ts';
import { reduceRow } from '../../../shared/domain/reduce.ts';
import type { Instant, RetreatId } from '../../../shared/units.ts';
import { instant } from '../../../shared/units.ts';
import { flushFolder } from '../files/lastingFolders.ts';
import type { LogRow } from '../log/chain.ts';
import type { FileIds } from '../log/eventLog.ts';
import { sealOf } from '../log/chain.ts';
import { createEventLog, readEventLog } from '../log/eventLog.ts';
import { actorOf, factsOf } from '../log/factsOf.ts';
import { newBranchId, newCommandId, newRetreatId } from '../log/newIds.ts';
import { readRetreat } from '../log/readRetreat.ts';
import { verify } from '../log/verify.ts';
import { openWitness, witnessPath } from '../log/witness.ts';
import { differencesOf, recounted, shownBoard } from '../recount/compareCounts.ts';
import { countLeft, soughtOf } from './leftovers.ts';

export type Making = {
  /** All of the old log, verified. */
  readonly rows: readonly LogRow[];
  /** Where it comes to lie; nothing lies there yet. */
  readonly path: string;
  readonly witnessFolder: string;
  readonly now: Instant;
};
export type Made =
  | { readonly ok: true; readonly ids: FileIds; readonly retreat: string; readonly removed: number; readonly sources: readonly string[]; /** All the retreat was ever called. */ readonly names: readonly string[] }
  /** What did not prove right; nothing of it is left. */
  | { readonly ok: false; readonly why: 'broken' | 'counts' | 'found' };

/** Every order is as likely as any other. */
export const shuffle: Shuffle = (count) => {
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  for (let i = count - 1; i > 0; i--) {
    const j = Number(randomBytes(6).readUIntBE(0, 6) % (i + 1));
    const [a, b] = [numbers[i] ?? 0, numbers[j] ?? 0];
    [numbers[i], numbers[j]] = [b, a];
  }
  return numbers;
};

export type Unsealed = Omit<LogRow, 'seq' | 'hash'>;
export const sealedRows = (retreatId: RetreatId, unsealed: readonly Unsealed[]): readonly LogRow[] => {
  let previous: string = retreatId;
  return unsealed.map((row, i) => {
    const numbered = { seq: i + 1, ...row };
    previous = sealOf(previous, numbered);
    return { ...numbered, hash: previous };
  });
};

const recordsOf = (rows: readonly LogRow[]): readonly SomeRecord[] =>
  rows.map((row) => ({ seq: row.seq, at: row.at, actor: actorOf(row), facts: factsOf(row, '', true) }));

/** The texts of the rows themselves too: in a file's bytes a long one is cut where a page ends. */
const contentsOf = (path: string, witness: string): readonly Uint8Array[] => {
  const log = readEventLog(path);
  try {
    const texts = [...log.rows()].map(({ actor, body }) => `${actor}\n${body}`).join('\n');
    return [readFileSync(path), readFileSync(witness), Buffer.from(texts)];
  } finally {
    log.close();
  }
};

export const makeAnonymised = ({ rows, path, witnessFolder, now }: Making): Made => {
  const old = recordsOf(rows);
  const last = rows.at(-1);
  if (last === undefined) return { ok: false, why: 'broken' };
  const { records, removed } = anonymised(old, shuffle);
  const ids: FileIds = { retreatId: newRetreatId(), branchId: newBranchId() };
  const origin: Unsealed = {
    id: newCommandId(), at: instant(Math.max(now, last.at)), actor: JSON.stringify({ role: 'host', operator: '' }), body: JSON.stringify([{ type: 'personalDataRemoved', seq: last.seq, hash: last.hash }]),
  };
  const sealed = sealedRows(ids.retreatId, [
    ...records.map(({ from, at, actor, facts }): Unsealed => ({ id: rows[from - 1]?.id ?? newCommandId(), at, actor: JSON.stringify(actor), body: JSON.stringify(facts) })), origin,
  ]);
  const [unfinished, witness] = [`${path}.new`, witnessPath(witnessFolder, ids)];
  const cleared = (files: readonly string[]): void => { for (const file of files) rmSync(file, { force: true }); };
  const fail = (why: Extract<Made, { ok: false }>['why']): Made => {
    cleared([unfinished, `${unfinished}-journal`, witness]);
    return { ok: false, why };
  };
  cleared([unfinished, `${unfinished}-journal`]);
  try {
    const log = createEventLog(unfinished, ids, sealed);
    try {
      const copy = openWitness(witnessFolder, ids, log.head());
      try {
        copy.append(...sealed);
      } finally {
        copy.close();
      }
    } finally {
      log.close();
    }
    const found = verify(unfinished, witnessFolder);
    if (found.firstBad !== null || found.integrity !== 'ok' || found.witness?.kind !== 'equal' || found.records !== records.length + 1) return fail('broken');
    const made = readRetreat(unfinished);
    const before = old.reduce((state, { seq, facts, at }) => reduceRow(state, { seq, facts, at }), emptyState);
    const wanted = shownBoard(before);
    if (differencesOf(shownBoard(made.state), wanted).length > 0 || differencesOf(wanted, recounted(made.facts)).length > 0) return fail('counts');
    const sought = soughtOf(removed);
    if (countLeft(sought, contentsOf(unfinished, witness)) > 0) return fail('found');
    renameSync(unfinished, path);
    flushFolder(dirname(path));
    cleared([`${unfinished}-journal`]);
    const sources = old.flatMap(({ facts }) => facts.flatMap((fact) => (fact.type === 'peopleImported' ? [fact.source.name] : [])));
    const names = old.flatMap(({ facts }) => facts.flatMap((fact) => (fact.type === 'retreatCreated' || fact.type === 'retreatEdited' ? [fact.fields.name] : [])));
    return { ok: true, ids, names: [...new Set(names)], retreat: made.state.retreat?.name ?? '', removed: sought.length, sources: [...new Set(sources)] };
  } catch (error) {
    fail('broken');
    throw error;
  }
};
