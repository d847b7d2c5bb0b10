// Verified whole copies of a retreat, kept by age; in which folders is not decided here, and none is opened to work in.
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Instant, RetreatId } from '../../../shared/units.ts';
import { instant } from '../../../shared/units.ts';
import type { EventLog, Head } from '../log/eventLog.ts';
import { readEventLog } from '../log/eventLog.ts';
import { FileProblem } from '../fileProblem.ts';
import { flushFolder, makeFolder } from './lastingFolders.ts';

export type Backup = { readonly path: string; readonly at: Instant; readonly seq: number };

const KEEP_LATEST = 20;
const NAMED = /^(\d{13})-(\d+)\.kompak$/;
const DAY = 24 * 60 * 60 * 1000;

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
export const outdated = (backups: readonly Backup[], dayOf: (at: Instant) => string | number = (at) => Math.floor(at / DAY)): readonly Backup[] => {
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
      throw new FileProblem({ code: 'fileDamaged', name: path, firstBad: last.seq });
    }
  } finally {
    copy.close();
  }
};

/** Copies an open log to `target`, which comes to have its name only once it is verified. */
export const copyVerified = (log: EventLog, target: string): void => {
  const unfinished = `${target}.new`;
  rmSync(unfinished, { force: true });
  try {
    log.copyTo(unfinished);
    verifyCopy(unfinished, log.head());
    renameSync(unfinished, target);
    flushFolder(dirname(target));
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
};

/** Takes a backup into a folder and lets go of outdated ones. Throws when the folder does not take it; older backups stay. */
export const backUp = (log: EventLog, folder: string, at: Instant): Backup => {
  const inside = folderOf(folder, log.retreatId);
  const { seq } = log.head();
  const path = join(inside, `${String(at).padStart(13, '0')}-${seq}.kompak`);
  try {
    makeFolder(inside);
    copyVerified(log, path);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem({ code: 'cannotWrite', name: inside }, error);
  }
  for (const old of outdated(listBackups(folder, log.retreatId))) rmSync(old.path, { force: true });
  return { path, at, seq };
};
