// A disk as a power cut may leave it: what was flushed is there, what was not is there or not, sector by sector and name by name. It knows no file format.
import { dirname } from 'node:path';
import type { Change } from './readRecord.ts';

const SECTOR = 512;

type Pending = { readonly kind: 'W'; readonly offset: number; readonly data: Buffer } | { readonly kind: 'T'; readonly length: number };
type Inode = { kept: Buffer; pending: Pending[] };
/** A name in a folder comes to mean a file, a folder, or nothing more. A rename is one step, so that it is kept whole or not at all. */
type Step = readonly (readonly [name: string, means: Inode | 'folder' | null])[];
type Folder = { kept: Map<string, Inode | 'folder'>; pending: Step[] };

/** How much of what was not flushed is there: nothing, everything, or as chance has it. */
export type Survival = 'nothing' | 'everything' | (() => number);

export type Disk = {
  /** Takes in the next change of the record. */
  apply(change: Change): void;
  /** The files after a cut at this moment, by absolute path; of one folder alone, if that is all one wants to know. */
  cut(survival: Survival, folder?: string): ReadonlyMap<string, Buffer>;
};

const applied = (before: Buffer, change: Pending): Buffer => {
  if (change.kind === 'T') {
    if (change.length <= before.length) return before.subarray(0, change.length);
    return Buffer.concat([before, Buffer.alloc(change.length - before.length)]);
  }
  const end = change.offset + change.data.length;
  const after = Buffer.alloc(Math.max(before.length, end));
  before.copy(after);
  change.data.copy(after, change.offset);
  return after;
};

const sectors = function* (change: Pending): Generator<Pending> {
  if (change.kind === 'T') return yield change;
  const { offset, data } = change;
  // Cut where the disk cuts, not where the write began.
  for (let from = 0; from < data.length;) {
    const to = Math.min(data.length, from + SECTOR - ((offset + from) % SECTOR));
    yield { kind: 'W', offset: offset + from, data: data.subarray(from, to) };
    from = to;
  }
};

const survives = (survival: Survival): boolean => (typeof survival === 'function' ? survival() < 0.5 : survival === 'everything');

/** `root` is there from the start. */
export const createDisk = (root: string): Disk => {
  const folders = new Map<string, Folder>([[root, { kept: new Map(), pending: [] }]]);

  const folderOf = (path: string): Folder => {
    const folder = folders.get(dirname(path));
    if (folder === undefined) throw new Error(`the record knows no folder for ${path}`);
    return folder;
  };
  const present = (path: string): Inode | 'folder' | null => {
    const { kept, pending } = folderOf(path);
    const step = pending.findLast((each) => each.some(([name]) => name === path));
    return step === undefined ? kept.get(path) ?? null : step.findLast(([name]) => name === path)?.[1] ?? null;
  };
  const file = (path: string): Inode => {
    const found = present(path);
    if (found === null || found === 'folder') throw new Error(`the record knows no file ${path}`);
    return found;
  };
  const settle = (folder: Folder, steps: readonly Step[]): Map<string, Inode | 'folder'> => {
    const names = new Map(folder.kept);
    for (const [name, means] of steps.flat()) {
      if (means === null) names.delete(name);
      else names.set(name, means);
    }
    return names;
  };

  const contentAfter = ({ kept, pending }: Inode, survival: Survival): Buffer => {
    let content = kept;
    for (const change of pending) {
      for (const part of sectors(change)) if (survives(survival)) content = applied(content, part);
    }
    return content;
  };
  /** A file system keeps the changes of a folder in order: a cut takes the last ones. */
  const namesAfter = (folder: Folder, survival: Survival): ReadonlyMap<string, Inode | 'folder'> => {
    const { length } = folder.pending;
    const count = typeof survival === 'function' && length > 0 ? Math.floor(survival() * (length + 1)) : survival === 'everything' ? length : 0;
    return settle(folder, folder.pending.slice(0, count));
  };

  return {
    apply: (change) => {
      switch (change.kind) {
        case 'C': if (present(change.path) === null) folderOf(change.path).pending.push([[change.path, { kept: Buffer.alloc(0), pending: [] }]]); return;
        case 'K':
          folderOf(change.path).pending.push([[change.path, 'folder']]);
          folders.set(change.path, { kept: new Map(), pending: [] });
          return;
        case 'W': case 'T': file(change.path).pending.push(change); return;
        case 'S': {
          const inode = file(change.path);
          for (const each of inode.pending) inode.kept = applied(inode.kept, each);
          inode.pending = [];
          return;
        }
        case 'D': {
          const folder = folders.get(change.path);
          if (folder === undefined) throw new Error(`the record knows no folder ${change.path}`);
          folder.kept = settle(folder, folder.pending);
          folder.pending = [];
          return;
        }
        case 'U': folderOf(change.path).pending.push([[change.path, null]]); return;
        case 'M': folderOf(change.from).pending.push([[change.to, file(change.from)], [change.from, null]]); return;
        case 'A':
      }
    },
    cut: (survival, from = root) => {
      const files = new Map<string, Buffer>();
      const walk = (path: string): void => {
        const folder = folders.get(path);
        if (folder === undefined) return;
        for (const [name, means] of namesAfter(folder, survival)) {
          if (means === 'folder') walk(name);
          else files.set(name, contentAfter(means, survival));
        }
      };
      walk(from);
      return files;
    },
  };
};
