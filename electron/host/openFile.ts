// From a path to an open log that agrees with this laptop's witness, or to the question that must be asked first. It asks nobody and shows nothing.
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { basename, extname, join } from 'node:path';
import type { OpenChoice, OpenNotice, OpenQuestion } from '../../shared/contract.ts';
import type { BranchId, Instant } from '../../shared/units.ts';
import type { LogRow } from './chain.ts';
import { compareHeads } from './compareHeads.ts';
import type { EventLog, FileIds } from './eventLog.ts';
import { createEventLog, openEventLog, readEventLog } from './eventLog.ts';
import { FileProblem } from './fileProblem.ts';
import { viewOnlyLog } from './viewOnlyLog.ts';
import { factsOf } from './openRetreat.ts';
import { isTravelling } from './travelling.ts';
import { readWitness, witnessEndsAt } from './witness.ts';

export type OpenedFile =
  /** `rows` are all of the log's. `vouched`: this laptop's witness knows them all; only then do they come unverified, and verify as they are read. */
  | { readonly kind: 'log'; readonly log: EventLog; readonly rows: Iterable<LogRow>; readonly vouched: boolean; readonly notice: OpenNotice | null }
  | { readonly kind: 'question'; readonly question: OpenQuestion };

export type Opening = {
  readonly path: string;
  readonly choice: OpenChoice | null;
  /** The ids this laptop remembers for the path; the way to its witness when the file itself cannot say. */
  readonly remembered: FileIds | null;
  readonly witnessFolder: string;
  readonly quarantineFolder: string;
  /** Takes a verified copy of a file that is about to be migrated; throws when it cannot. */
  readonly keep: (older: EventLog) => void;
  /** A path in the retreats' folder that is free. */
  readonly freePath: (name: string) => string;
  readonly now: Instant;
};

const MOST_BYTES = 50 << 20;
const MOST_ROWS = 200_000;

export const newBranch = (): BranchId => randomBytes(8).toString('hex') as BranchId;
const stem = (path: string): string => basename(path, extname(path));

/** All rows that are whole, from the first on, and where the first bad one stands (null: none). */
const readIntact = (path: string): { readonly ids: FileIds; readonly rows: readonly LogRow[]; readonly firstBad: number | null } => {
  const name = basename(path);
  if (existsSync(path) && statSync(path).size > MOST_BYTES) throw new FileProblem({ code: 'notARetreat', name });
  const reading = readEventLog(path);
  const rows: LogRow[] = [];
  try {
    for (const row of reading.rows()) {
      rows.push(row);
      if (rows.length > MOST_ROWS) throw new FileProblem({ code: 'notARetreat', name });
    }
    return { ids: reading, rows, firstBad: reading.integrity() === 'ok' ? null : rows.length + 1 };
  } catch (error) {
    if (error instanceof FileProblem && error.refusal.code === 'fileDamaged') return { ids: reading, rows, firstBad: error.refusal.firstBad };
    throw error;
  } finally {
    reading.close();
  }
};

/** Damage that leaves not even the header: the rows are gone, the ids are what this laptop remembers. */
const isLostWhole = (error: unknown): boolean =>
  error instanceof FileProblem && (error.refusal.code === 'notARetreat' || error.refusal.code === 'fileDamaged');

const readAny = (path: string, remembered: FileIds | null): ReturnType<typeof readIntact> => {
  try {
    return readIntact(path);
  } catch (error) {
    if (remembered === null || !isLostWhole(error)) throw error;
    return { ids: remembered, rows: [], firstBad: 1 };
  }
};

const branchOf = (opening: Opening, ids: FileIds, rows: readonly LogRow[], name = stem(opening.path)): OpenedFile => {
  const target = opening.freePath(name);
  const log = createEventLog(target, { retreatId: ids.retreatId, branchId: newBranch() }, rows);
  return { kind: 'log', log, rows, vouched: false, notice: { kind: 'branched', name: basename(target) } };
};

const setAside = ({ path, quarantineFolder, now }: Opening): void => {
  mkdirSync(quarantineFolder, { recursive: true });
  for (const suffix of ['', '-journal']) {
    if (existsSync(path + suffix)) copyFileSync(path + suffix, join(quarantineFolder, `${stem(path)}-${now}${extname(path)}${suffix}`));
  }
};

/** This laptop's copy of a damaged file's log. Its ids may be what is damaged: those remembered for its path count as well. */
const witnessOf = ({ witnessFolder, remembered }: Opening, ids: FileIds): { readonly ids: FileIds; readonly rows: readonly LogRow[] } => {
  const named = { ids, rows: readWitness(witnessFolder, ids) };
  const known = remembered === null ? named : { ids: remembered, rows: readWitness(witnessFolder, remembered) };
  return known.rows.length > named.rows.length ? known : named;
};

const openDamaged = (opening: Opening, ids: FileIds, intact: readonly LogRow[], firstBad: number): OpenedFile => {
  const witness = witnessOf(opening, ids);
  const best = witness.rows.length > intact.length ? witness : { ids, rows: intact };
  switch (opening.choice) {
    case 'readOnly':
      return { kind: 'log', log: viewOnlyLog(opening.path, ids, intact), rows: intact, vouched: false, notice: null };
    case 'rebuild': {
      if (best.rows.length === 0) throw new FileProblem({ code: 'fileDamaged', name: basename(opening.path), firstBad });
      setAside(opening);
      const target = opening.freePath(stem(opening.path));
      const log = createEventLog(target, { retreatId: best.ids.retreatId, branchId: newBranch() }, best.rows);
      // How many rows the damage took cannot be known without a witness that reaches at least as far.
      return { kind: 'log', log, rows: best.rows, vouched: false, notice: { kind: 'rebuilt', name: basename(target), records: best.rows.length, lost: Math.max(0, firstBad - best.rows.length - 1) } };
    }
    default:
      return { kind: 'question', question: { kind: 'damaged', name: basename(opening.path), firstBad, intact: intact.length, onLaptop: witness.rows.length } };
  }
};

/** Witness and file compared, the file known to be sound. */
const openSound = (opening: Opening, ids: FileIds, rows: readonly LogRow[], home: () => { readonly log: EventLog; readonly notice: OpenNotice | null }): OpenedFile => {
  const name = basename(opening.path);
  const witness = readWitness(opening.witnessFolder, ids);
  const comparison = witness.length === 0 ? { kind: 'equal' as const } : compareHeads(rows, witness);
  switch (comparison.kind) {
    case 'equal': case 'fileAhead':
      return { kind: 'log', rows, vouched: false, ...home() };
    case 'fileOlder':
      switch (opening.choice) {
        case 'takeIn': {
          const opened = home();
          for (const row of witness.slice(rows.length)) opened.log.takeOver(row);
          return { kind: 'log', rows: witness, vouched: false, ...opened };
        }
        case 'openOlder': return branchOf(opening, ids, rows);
        default: return { kind: 'question', question: { kind: 'older', name, missing: comparison.missing } };
      }
    case 'forked':
      switch (opening.choice) {
        case 'thisFile': return branchOf(opening, ids, rows);
        case 'otherSide': return branchOf(opening, ids, witness);
        default:
          return { kind: 'question', question: { kind: 'forked', name, shared: comparison.shared, inFile: comparison.file, onLaptop: comparison.witness } };
      }
  }
};

/** The everyday case: our own file, sound, ending just where this laptop's witness ends. Anything else is null, and looked at with care. */
const openVouched = ({ path, keep, witnessFolder }: Opening): OpenedFile | null => {
  let log: EventLog;
  try {
    log = openEventLog(path, keep);
  } catch (error) {
    if (isLostWhole(error)) return null;
    throw error;
  }
  if (witnessEndsAt(witnessFolder, log, log.head()) && log.integrity() === 'ok') return { kind: 'log', log, rows: log.rows(), vouched: true, notice: null };
  log.close();
  return null;
};

/** Opened for writing, and still what was just read: someone else may have written in between. */
const openUnmoved = ({ path, keep }: Opening, rows: readonly LogRow[]): EventLog => {
  const log = openEventLog(path, keep);
  if (log.head().seq === rows.length) return log;
  log.close();
  throw new FileProblem({ code: 'fileInUse', name: basename(path) });
};

/** `careful`: every row is read and checked before anything else. Throws FileProblem for what cannot be opened at all. No file that is there is changed, but for rows taken in on request and the migration of an older one. */
export const openFile = (opening: Opening, careful = false): OpenedFile => {
  const vouched = careful || isTravelling(opening.path) ? null : openVouched(opening);
  if (vouched !== null) return vouched;
  const { ids, rows, firstBad } = readAny(opening.path, opening.remembered);
  if (firstBad !== null) return openDamaged(opening, ids, rows, firstBad);
  return openSound(opening, ids, rows, () => {
    if (!isTravelling(opening.path)) return { log: openUnmoved(opening, rows), notice: null };
    // The stick may be pulled out at any moment: work goes on in a copy of the same branch.
    const target = opening.freePath(stem(opening.path));
    return { log: createEventLog(target, ids, rows), notice: { kind: 'copiedHere', name: basename(target) } };
  });
};

/** The retreat's own name: a backup's file is named by its moment, which says nothing to a person. */
const nameIn = (rows: readonly LogRow[], { path }: Opening): string => {
  const founded = rows[0] === undefined ? undefined : factsOf(rows[0], basename(path)).find((fact) => fact.type === 'retreatCreated');
  return founded?.fields.name ?? stem(path);
};

/** Takes a file from anywhere in as data: read, checked, and written anew as a branch of its own beside the others. */
export const takeInAsBranch = (opening: Opening): OpenedFile => {
  const { ids, rows, firstBad } = readIntact(opening.path);
  if (firstBad !== null) throw new FileProblem({ code: 'fileDamaged', name: basename(opening.path), firstBad });
  return branchOf(opening, ids, rows, nameIn(rows, opening));
};
