// Takes hold of a sound retreat file: where it lies, in a copy where it cannot stay, or only to be looked at where it cannot be written. It compares it with nothing.
import { accessSync, constants, existsSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import type { OpenChoice, OpenNotice } from '../../../shared/contract.ts';
import type { Instant } from '../../../shared/units.ts';
import type { LogRow } from '../log/chain.ts';
import type { Edition } from '../log/database.ts';
import type { EventLog, FileIds } from '../log/eventLog.ts';
import { createEventLog, openEventLog } from '../log/eventLog.ts';
import { FileProblem } from '../fileProblem.ts';
import { isTravelling } from './travelling.ts';
import { viewOnlyLog } from '../log/viewOnlyLog.ts';

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
  /** Work goes on in a copy of the same branch in the retreats' folder, wherever the file lies. */
  readonly inCopy?: boolean;
  /** Instead of the present one, where one to come is tried. */
  readonly edition?: Edition;
};

type Held = { readonly log: EventLog; readonly notice: OpenNotice | null };

export const stem = (path: string): string => basename(path, extname(path));

/** The file may not be written to, or nothing beside it. */
export const isLocked = (error: unknown): boolean => error instanceof FileProblem && error.refusal.code === 'cannotWrite';

/** A stick may be pulled out at any moment: such a file is worked on in a copy. */
export const isHomeless = ({ path, inCopy }: Opening): boolean => inCopy === true || isTravelling(path);

/** Held for writing, an older file migrated, if it is what `isIt` expects; else null, and nothing about it has changed. */
export const holdFile = ({ path, keep, edition }: Opening, isIt: (log: EventLog) => boolean): EventLog | null => {
  try {
    // SQLite opens a locked file without a word and fails at the first write; its journal lies beside the file.
    for (const place of [path, dirname(path)]) accessSync(place, constants.W_OK);
  } catch (error) {
    if (existsSync(path)) throw new FileProblem({ code: 'cannotWrite', name: basename(path) }, error);
  }
  const log = openEventLog(path, (older) => {
    if (!isIt(older)) return false;
    keep(older);
    return true;
  }, edition);
  let isHeld = false;
  try {
    isHeld = log !== null && isIt(log);
    return isHeld ? log : null;
  } finally {
    if (!isHeld) log?.close();
  }
};

const copied = ({ path, freePath }: Opening, ids: FileIds, rows: readonly LogRow[]): Held => {
  const target = freePath(stem(path));
  return { log: createEventLog(target, ids, rows), notice: { kind: 'copiedHere', name: basename(target) } };
};

/** `rows`: what was just read of it; someone else may have written in between. */
const held = (opening: Opening, ids: FileIds, rows: readonly LogRow[], ifLocked: () => Held): Held => {
  if (isHomeless(opening)) return copied(opening, ids, rows);
  try {
    const log = holdFile(opening, (found) => found.head().seq === rows.length);
    if (log === null) throw new FileProblem({ code: 'fileInUse', name: basename(opening.path) });
    return { log, notice: null };
  } catch (error) {
    if (isLocked(error)) return ifLocked();
    throw error;
  }
};

export const holdOrCopy = (opening: Opening, ids: FileIds, rows: readonly LogRow[]): Held =>
  held(opening, ids, rows, () => copied(opening, ids, rows));

/** A locked file is only shown: whether to go on in a copy is the person's to say. */
export const holdOrShow = (opening: Opening, ids: FileIds, rows: readonly LogRow[]): Held =>
  held(opening, ids, rows, () => ({ log: viewOnlyLog(opening.path, ids, rows, 'locked'), notice: null }));
