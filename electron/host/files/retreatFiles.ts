// Where retreat files lie, what was opened of late, and the handles that stand for files; it lays finished papers down, and keeps the sign of life, what was left open and the chosen stick. It knows nothing inside any of them.
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join, parse, resolve } from 'node:path';
import { z } from 'zod';
import type { EXERCISE_ENDING } from '../../../shared/domain/ownExercises/exerciseFile.ts';
import type { MachineTopics, RecentRetreat } from '../../../shared/machineTopics.ts';
import { instantSchema } from '../../../shared/schema.ts';
import type { BranchId, FileHandle, Instant, RetreatId } from '../../../shared/units.ts';
import { instant } from '../../../shared/units.ts';
import type { FileIds } from '../log/eventLog.ts';
import { writing } from './cannotBeWritten.ts';
import { safeFileName } from './fileNames.ts';
import { makeFolder } from './lastingFolders.ts';
import { readSmall, writeSmall } from './machineFiles.ts';
import { statOf } from './statOf.ts';
import { pluggedIn } from './travelling.ts';
import { witnessPath } from '../log/witness.ts';
import { writeWhole } from './writeWhole.ts';

export type Folders = {
  /** Retreat files, where a person finds them. */
  readonly retreats: string;
  /** Finished papers. */
  readonly reports: string;
  /** The app's own small files, witnesses and backups. */
  readonly data: string;
};

const recentSchema = z.array(z.strictObject({
  path: z.string(), name: z.string(), demo: z.boolean(), rehearsal: z.literal(true).exactOptional(), openedAt: instantSchema, retreatId: z.string(), branchId: z.string(),
}).readonly()).readonly();
type Recent = z.infer<typeof recentSchema>[number];
const aliveSchema = z.strictObject({ branch: z.string(), at: instantSchema }).nullable();
const openSchema = z.strictObject({ path: z.string().nullable() });
const secondSchema = z.strictObject({ drive: z.string().nullable() });
const MOST_RECENT = 12;
/** Beside finished papers: those that were made anew since. */
const OLDER = 'Versi lama';
/** The folder on a stick that holds what Kompak puts there. */
const ON_STICK = 'Kompak';

export type RetreatFiles = {
  readonly folders: Folders;
  readonly witnessFolder: string;
  readonly quarantineFolder: string;
  readonly trashFolder: string;
  /** A path in the retreats' folder, or the given one, that no file has yet. */
  freePath(name: string, folder?: string): string;
  noteOpened(opened: Recent): void;
  recent(): readonly RecentRetreat[];
  /** What else could be opened: other retreat files in the retreats' folder and on sticks, the one changed last first. */
  found(): MachineTopics['files']['found'];
  drives(): MachineTopics['files']['drives'];
  pathOf(file: FileHandle): string | undefined;
  handleOf(path: string): FileHandle;
  /** Where this retreat was opened last, in any branch; null: nowhere that is still there. */
  latestOf(retreatId: RetreatId): string | null;
  /** The ids remembered for a path, or null. */
  idsOf(path: string): FileIds | null;
  /** Removes a file that never came to be a retreat, its witness with it. */
  discard(path: string, ids: FileIds): void;
  /** Writes a finished paper or list whole or not at all, and gives its path. `ending` with its dot. */
  writeReport(name: string, ending: '.pdf' | '.xlsx' | '.ics' | '.csv' | '.json' | '.txt' | '.docx' | typeof EXERCISE_ENDING, bytes: Uint8Array): string;
  /** The same, but a file of this name makes way for it: it goes to the folder of older ones, whole as it is. One that another program holds on to stays, and the new one has the next name. */
  renewReport(name: string, ending: '.pdf' | '.txt' | '.docx', bytes: Uint8Array): string;
  noteAlive(branch: BranchId, at: Instant): void;
  lastAlive(branch: BranchId): Instant | null;
  /** What is open now, so that a host that was killed can open it again; null: closed in peace. */
  noteOpen(path: string | null): void;
  leftOpen(): string | null;
  /** The folder on the chosen stick, or null. */
  second(): string | null;
  setSecond(drive: string | null): void;
};

const filesIn = (folder: string): readonly { readonly path: string; readonly changedAt: Instant }[] => {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.kompak')).flatMap((name) => {
      const path = join(folder, name);
      const found = statOf(path);
      return found?.isFile() === true ? [{ path, changedAt: instant(Math.floor(found.mtimeMs)) }] : [];
    });
  } catch {
    // A folder that is not there, or not ours to read, holds nothing to offer.
    return [];
  }
};

export const createRetreatFiles = (folders: Folders): RetreatFiles => {
  const inData = (name: string): string => join(folders.data, name);
  const witnessFolder = inData('witness');
  const handles = new Map<FileHandle, string>();
  const byPath = new Map<string, FileHandle>();

  const handleOf = (path: string): FileHandle => {
    const known = byPath.get(path);
    if (known !== undefined) return known;
    const handle = randomBytes(12).toString('hex') as FileHandle;
    handles.set(handle, path);
    byPath.set(path, handle);
    return handle;
  };
  const readRecent = () => readSmall(inData('recent.json'), recentSchema, []);

  /** `besides`: a path that is not to be had although nothing is seen there. */
  const free = (folder: string, name: string, ending: string, besides: string | null = null): string => {
    writing(basename(folder), () => makeFolder(folder));
    for (let n = 1; ; n++) {
      const path = resolve(folder, `${safeFileName(name)}${n === 1 ? '' : ` ${n}`}${ending}`);
      if (path !== besides && !existsSync(path)) return path;
    }
  };

  const writeReport: RetreatFiles['writeReport'] = (name, ending, bytes) => {
    const path = free(folders.reports, name, ending);
    try {
      writeWhole(path, bytes);
      return path;
    } catch {
      // A name that another program holds on to; where nothing at all can be written, the next one says so.
      const next = free(folders.reports, name, ending, path);
      writeWhole(next, bytes);
      return next;
    }
  };

  return {
    folders, witnessFolder, handleOf,
    quarantineFolder: inData('quarantine'),
    trashFolder: inData('trash'),
    freePath: (name, folder = folders.retreats) => free(folder, name, '.kompak'),
    noteOpened: (opened) => writeSmall(inData('recent.json'), [opened, ...readRecent().filter((one) => one.path !== opened.path)].slice(0, MOST_RECENT)),
    recent: () => readRecent().filter((one) => existsSync(one.path))
      .map(({ path, name, demo, rehearsal, openedAt }) => ({ name, demo, ...(rehearsal === undefined ? {} : { rehearsal }), openedAt, file: handleOf(path) })),
    found: () => {
      const known = new Set(readRecent().map((one) => one.path));
      return [folders.retreats, ...pluggedIn().flatMap((drive) => [drive, join(drive, ON_STICK)])]
        .flatMap((folder) => filesIn(folder).filter(({ path }) => !known.has(path))
          .map(({ path, changedAt }) => ({ file: handleOf(path), name: parse(path).name, where: basename(folder) || folder, changedAt })))
        .toSorted((a, b) => b.changedAt - a.changedAt);
    },
    drives: () => pluggedIn().map((drive) => ({ drive: handleOf(drive), name: basename(drive) || drive })),
    pathOf: (file) => handles.get(file),
    latestOf: (retreatId) => readRecent().find((one) => one.retreatId === retreatId && existsSync(one.path))?.path ?? null,
    idsOf: (path) => {
      const recent = readRecent().find((one) => one.path === path);
      return recent === undefined ? null : { retreatId: recent.retreatId as RetreatId, branchId: recent.branchId as BranchId };
    },
    discard: (path, ids) => {
      for (const left of [path, `${path}-journal`, witnessPath(witnessFolder, ids)]) rmSync(left, { force: true });
    },
    writeReport,
    renewReport: (name, ending, bytes) => {
      const path = writeReport(name, ending, bytes);
      const plain = resolve(folders.reports, `${safeFileName(name)}${ending}`);
      if (path === plain) return path;
      try {
        renameSync(plain, free(join(folders.reports, OLDER), name, ending));
        renameSync(path, plain);
        return plain;
      } catch {
        return path;
      }
    },
    noteAlive: (branch, at) => writeSmall(inData('alive.json'), { branch, at }),
    lastAlive: (branch) => {
      const alive = readSmall(inData('alive.json'), aliveSchema, null);
      return alive?.branch === branch ? alive.at : null;
    },
    noteOpen: (path) => writeSmall(inData('open.json'), { path }),
    leftOpen: () => {
      const { path } = readSmall(inData('open.json'), openSchema, { path: null });
      return path !== null && existsSync(path) ? path : null;
    },
    second: () => {
      const { drive } = readSmall(inData('second.json'), secondSchema, { drive: null });
      return drive === null ? null : join(drive, ON_STICK);
    },
    setSecond: (drive) => writing('second.json', () => writeSmall(inData('second.json'), { drive })),
  };
};
