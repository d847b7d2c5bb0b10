// Verified whole copies of a retreat, kept by age; when and in which folders ../currentRetreat.ts decides, and none is opened to work in.
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Day, Instant, RetreatId } from '../../../shared/units.ts';
import { instant } from '../../../shared/units.ts';
import type { EventLog, Head } from '../log/eventLog.ts';
import { readEventLog } from '../log/eventLog.ts';
import { FileProblem } from '../fileProblem.ts';
import { cannotBeWritten, writing } from './cannotBeWritten.ts';
import { flushFolder, makeFolder } from './lastingFolders.ts';

export type Backup = { readonly path: string; readonly at: Instant; readonly seq: number };

const KEEP_LATEST = 20;
const NAMED = /^(\d{13})-(\d+)\.kompak$/;

const folderOf = (folder: string, retreatId: RetreatId): string => join(folder, 'backups', retreatId);

/** The backups of a retreat in a folder, the latest first. A folder that cannot be read holds none. */
export const listBackups = (folder: string, retreatId: RetreatId): readonly Backup[] => {
  const inside = folderOf(folder, retreatId);
  let names: readonly string[];
  try {
    names = readdirSync(inside);
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const match = NAMED.exec(name);
    return match === null ? [] : [{ path: join(inside, name), at: instant(Number(match[1])), seq: Number(match[2]) }];
  }).toSorted((a, b) => b.at - a.at || b.seq - a.seq);
};

/** Which to let go: all but the latest 20 and the first and last of each day. `dayOf` gives the day a moment falls on. */
export const outdated = (backups: readonly Backup[], dayOf: (at: Instant) => Day): readonly Backup[] => {
  const kept = new Set(backups.slice(0, KEEP_LATEST));
  const byDay = Map.groupBy(backups, (backup) => dayOf(backup.at));
  for (const ofDay of byDay.values()) {
    for (const edge of [ofDay[0], ofDay.at(-1)]) if (edge !== undefined) kept.add(edge);
  }
  return backups.filter((backup) => !kept.has(backup));
};

/** Reads a copy from its first byte to its last: sound as a file, whole as a chain, and ending where it should. */
export const verifyCopy = (path: string, head: Head): void => {
  const copy = readEventLog(path);
  try {
    let last: Head = { seq: 0, hash: copy.retreatId };
    for (const row of copy.rows()) last = row;
    if (copy.integrity() !== 'ok' || last.seq !== head.seq || last.hash !== head.hash) {
      throw new FileProblem({ code: 'fileDamaged', name: basename(path), firstBad: last.seq });
    }
  } finally {
    copy.close();
  }
};

/** Copies an open log to `target`, which comes to have its name only once it is verified; trouble with it is told by `told`. */
export const copyVerified = (log: EventLog, target: string, told = basename(target)): void => {
  const unfinished = `${target}.new`;
  rmSync(unfinished, { force: true });
  try {
    log.copyTo(unfinished);
    verifyCopy(unfinished, log.head());
    renameSync(unfinished, target);
    flushFolder(dirname(target));
  } catch (error) {
    rmSync(unfinished, { force: true });
    if (!(error instanceof FileProblem)) throw cannotBeWritten(told, error);
    const isOfIt = 'name' in error.refusal && error.refusal.name === basename(unfinished);
    throw isOfIt ? new FileProblem({ ...error.refusal, name: told }, error) : error;
  }
};

/** Takes a backup into a folder. Throws when the folder does not take it. */
export const backUp = (log: EventLog, folder: string, at: Instant): Backup => {
  const inside = folderOf(folder, log.retreatId);
  const { seq } = log.head();
  const path = join(inside, `${String(at).padStart(13, '0')}-${seq}.kompak`);
  writing(inside, () => makeFolder(inside));
  copyVerified(log, path, inside);
  return { path, at, seq };
};

export const letOutdatedGo = (folder: string, retreatId: RetreatId, dayOf: (at: Instant) => Day): void => {
  for (const { path } of outdated(listBackups(folder, retreatId), dayOf)) rmSync(path, { force: true });
};
