// From a path to an open log that agrees with this laptop's witness, to what is whole of a damaged file, or to the question that must be asked first. It asks nobody and shows nothing.
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { OpenNotice, OpenQuestion } from '../../../shared/contract.ts';
import type { LogRow } from '../log/chain.ts';
import { compareChains } from '../log/compareChains.ts';
import type { EventLog, FileIds } from '../log/eventLog.ts';
import { createEventLog, readEventLog } from '../log/eventLog.ts';
import { FileProblem } from '../fileProblem.ts';
import type { Opening } from './holdFile.ts';
import { holdFile, holdOrCopy, holdOrShow, isHomeless, isLocked, stem } from './holdFile.ts';
import { LARGEST_FILE, MOST_ROWS } from '../log/largestFile.ts';
import { newBranchId } from '../log/newIds.ts';
import { viewOnlyLog } from '../log/viewOnlyLog.ts';
import { factsOf } from '../log/factsOf.ts';
import { readWitness, witnessEndsAt } from '../log/witness.ts';

export type OpenedFile =
  /** `rows` are all of the log's. `vouched`: this laptop's witness knows them all; only then do they come unverified, and verify as they are read. */
  | { readonly kind: 'log'; readonly log: EventLog; readonly rows: Iterable<LogRow>; readonly vouched: boolean; readonly notice: OpenNotice | null }
  | { readonly kind: 'question'; readonly question: OpenQuestion };

/** All rows that are whole and can be read, from the first on; where the first bad one stands (null: none), and how far the file once reached, as far as it can tell. */
type Intact = { readonly ids: FileIds; readonly rows: readonly LogRow[]; readonly firstBad: number | null; readonly lastSeq: number };

type Damaged = FileProblem & { readonly refusal: { readonly code: 'fileDamaged'; readonly firstBad: number } };
const isDamaged = (error: unknown): error is Damaged => error instanceof FileProblem && error.refusal.code === 'fileDamaged';

const readIntact = (path: string): Intact => {
  const name = basename(path);
  if (existsSync(path) && statSync(path).size > LARGEST_FILE) throw new FileProblem({ code: 'notARetreat', name });
  const reading = readEventLog(path);
  const rows: LogRow[] = [];
  try {
    for (const row of reading.rows()) {
      // A seal holds over what makes no sense as well; such a row ends what is whole as any other damage does.
      factsOf(row, name);
      rows.push(row);
      if (rows.length > MOST_ROWS) throw new FileProblem({ code: 'notARetreat', name });
    }
    return { ids: reading, rows, firstBad: reading.integrity() === 'ok' ? null : rows.length + 1, lastSeq: rows.length };
  } catch (error) {
    if (isDamaged(error)) return { ids: reading, rows, firstBad: error.refusal.firstBad, lastSeq: reading.head().seq };
    throw error;
  } finally {
    reading.close();
  }
};

/** Damage that leaves not even the header: the rows are gone, the ids are what this laptop remembers. */
const isLostWhole = (error: unknown): boolean =>
  error instanceof FileProblem && (error.refusal.code === 'notARetreat' || error.refusal.code === 'fileDamaged');

const readAny = (path: string, remembered: FileIds | null): Intact => {
  try {
    return readIntact(path);
  } catch (error) {
    if (remembered === null || !isLostWhole(error)) throw error;
    return { ids: remembered, rows: [], firstBad: 1, lastSeq: 0 };
  }
};

const branchOf = (opening: Opening, ids: FileIds, rows: readonly LogRow[], name = stem(opening.path)): OpenedFile => {
  const target = opening.freePath(name);
  const log = createEventLog(target, { retreatId: ids.retreatId, branchId: newBranchId() }, rows);
  return { kind: 'log', log, rows, vouched: false, notice: { kind: 'branched', name: basename(target) } };
};

const setAside = ({ path, quarantineFolder, now }: Opening): void => {
  mkdirSync(quarantineFolder, { recursive: true });
  for (const suffix of ['', '-journal']) {
    if (existsSync(path + suffix)) copyFileSync(path + suffix, join(quarantineFolder, `${stem(path)}-${now}${extname(path)}${suffix}`));
  }
};

/** What this laptop's witness has, as far as it can be read: it holds all that was sealed here. `known`: rows that were read already. */
const readable = (heard: readonly LogRow[], name: string, known: readonly LogRow[]): readonly LogRow[] => {
  const bad = heard.findIndex((row, i) => {
    if (row.hash === known[i]?.hash) return false;
    try {
      factsOf(row, name);
      return false;
    } catch (error) {
      if (isDamaged(error)) return true;
      throw error;
    }
  });
  return bad < 0 ? heard : heard.slice(0, bad);
};

/** This laptop's copy of a damaged file's log. Its ids may be what is damaged: those remembered for its path count as well. */
const witnessOf = ({ path, witnessFolder, remembered }: Opening, ids: FileIds, intact: readonly LogRow[]): { readonly ids: FileIds; readonly rows: readonly LogRow[] } => {
  const read = (of: FileIds) => ({ ids: of, rows: readable(readWitness(witnessFolder, of), basename(path), intact) });
  const named = read(ids);
  const known = remembered === null ? named : read(remembered);
  return known.rows.length > named.rows.length ? known : named;
};

const openDamaged = (opening: Opening, { ids, rows: intact, lastSeq }: Intact, firstBad: number): OpenedFile => {
  const witness = witnessOf(opening, ids, intact);
  const best = witness.rows.length > intact.length ? witness : { ids, rows: intact };
  switch (opening.choice) {
    case 'readOnly':
      return { kind: 'log', log: viewOnlyLog(opening.path, ids, intact, 'damaged'), rows: intact, vouched: false, notice: null };
    case 'rebuild': {
      if (best.rows.length === 0) throw new FileProblem({ code: 'fileDamaged', name: basename(opening.path), firstBad });
      setAside(opening);
      const target = opening.freePath(stem(opening.path));
      const log = createEventLog(target, { retreatId: best.ids.retreatId, branchId: newBranchId() }, best.rows);
      const records = best.rows.length;
      return { kind: 'log', log, rows: best.rows, vouched: false, notice: { kind: 'rebuilt', name: basename(target), records, lost: Math.max(0, lastSeq - records) } };
    }
    default:
      return { kind: 'question', question: { kind: 'damaged', name: basename(opening.path), firstBad, intact: intact.length, onLaptop: witness.rows.length } };
  }
};

/** Witness and file compared, the file known to be sound. */
const openSound = (opening: Opening, { ids, rows }: Intact): OpenedFile => {
  const name = basename(opening.path);
  const witness = readable(readWitness(opening.witnessFolder, ids), name, rows);
  const comparison = witness.length === 0 ? { kind: 'equal' as const } : compareChains(rows, witness);
  switch (comparison.kind) {
    case 'equal': case 'fileAhead':
      return { kind: 'log', rows, vouched: false, ...holdOrShow(opening, ids, rows) };
    case 'fileOlder':
      switch (opening.choice) {
        case 'takeIn': {
          const opened = holdOrCopy(opening, ids, rows);
          try {
            for (const row of witness.slice(rows.length)) opened.log.takeOver(row);
          } catch (error) {
            // Held on to, it could not be opened again as long as this host runs.
            opened.log.close();
            throw error;
          }
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
const openVouched = (opening: Opening): OpenedFile | null => {
  try {
    const log = holdFile(opening, (found) => witnessEndsAt(opening.witnessFolder, found, found.head()) && found.integrity() === 'ok');
    return log === null ? null : { kind: 'log', log, rows: log.rows(), vouched: true, notice: null };
  } catch (error) {
    if (isLostWhole(error) || isLocked(error)) return null;
    throw error;
  }
};

/** `careful`: every row is read and checked before anything else. Throws FileProblem for what cannot be opened at all. No file that is there is changed, but for rows taken in on request and the migration of an older one. */
export const openFile = (opening: Opening, careful = false): OpenedFile => {
  const vouched = careful || isHomeless(opening) ? null : openVouched(opening);
  if (vouched !== null) return vouched;
  const intact = readAny(opening.path, opening.remembered);
  return intact.firstBad === null ? openSound(opening, intact) : openDamaged(opening, intact, intact.firstBad);
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
