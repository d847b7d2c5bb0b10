// Where retreat files lie, what was opened of late, and the handles that stand for files; it knows nothing inside them.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import type { RecentRetreat } from '../../shared/contract.ts';
import { instantSchema } from '../../shared/schema.ts';
import type { BranchId, FileHandle, Instant } from '../../shared/units.ts';
import { safeFileName } from './fileNames.ts';
import { FileProblem } from './fileProblem.ts';
import { readSmall, writeSmall } from './machineFiles.ts';

export type Folders = {
  /** Retreat files, where a person finds them. */
  readonly retreats: string;
  /** Finished papers. */
  readonly reports: string;
  /** The app's own small files. */
  readonly data: string;
};

const recentSchema = z.array(z.strictObject({ path: z.string(), name: z.string(), demo: z.boolean(), openedAt: instantSchema }).readonly()).readonly();
const aliveSchema = z.strictObject({ branch: z.string(), at: instantSchema }).nullable();
const MOST_RECENT = 8;

export type RetreatFiles = {
  /** A path in the retreats' folder that no file has yet. */
  freePath(name: string): string;
  noteOpened(opened: { readonly path: string; readonly name: string; readonly demo: boolean; readonly openedAt: Instant }): void;
  recent(): readonly RecentRetreat[];
  pathOf(file: FileHandle): string | undefined;
  handleOf(path: string): FileHandle;
  /** Writes a finished paper whole or not at all, and gives its path. */
  writeReport(name: string, bytes: Uint8Array): string;
  noteAlive(branch: BranchId, at: Instant): void;
  lastAlive(branch: BranchId): Instant | null;
};

export const createRetreatFiles = (folders: Folders): RetreatFiles => {
  const recentPath = join(folders.data, 'recent.json');
  const alivePath = join(folders.data, 'alive.json');
  const handles = new Map<FileHandle, string>();

  const handleOf = (path: string): FileHandle => {
    const known = [...handles].find(([, held]) => held === path);
    if (known !== undefined) return known[0];
    const handle = randomBytes(12).toString('hex') as FileHandle;
    handles.set(handle, path);
    return handle;
  };
  const readRecent = () => readSmall(recentPath, recentSchema, []);

  const free = (folder: string, name: string, ending: string): string => {
    mkdirSync(folder, { recursive: true });
    for (let n = 1; ; n++) {
      const path = resolve(folder, `${safeFileName(name)}${n === 1 ? '' : ` ${n}`}${ending}`);
      if (!existsSync(path)) return path;
    }
  };

  return {
    freePath: (name) => free(folders.retreats, name, '.kompak'),
    noteOpened: (opened) => writeSmall(recentPath, [opened, ...readRecent().filter((one) => one.path !== opened.path)].slice(0, MOST_RECENT)),
    recent: () => readRecent().filter((one) => existsSync(one.path))
      .map(({ path, ...rest }) => ({ ...rest, file: handleOf(path) })),
    pathOf: (file) => handles.get(file),
    handleOf,
    writeReport: (name, bytes) => {
      const path = free(folders.reports, name, '.pdf');
      const beside = `${path}.new`;
      try {
        writeFileSync(beside, bytes, { flush: true });
        renameSync(beside, path);
      } catch (error) {
        rmSync(beside, { force: true });
        throw new FileProblem({ code: 'cannotWrite', name: basename(path) }, error);
      }
      return path;
    },
    noteAlive: (branch, at) => writeSmall(alivePath, { branch, at }),
    lastAlive: (branch) => {
      const alive = readSmall(alivePath, aliveSchema, null);
      return alive?.branch === branch ? alive.at : null;
    },
  };
};
