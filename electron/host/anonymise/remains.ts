// Finds what this app left of a retreat's personal data: in its own folders, beside the old file, at the top of plugged-in drives and in their folder Kompak, papers among the finished ones alone; it deletes none, and changes one only to roll back a command that was cut off.
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, parse } from 'node:path';
import type { RemainKind } from '../../../shared/dataOut.ts';
import type { RetreatId } from '../../../shared/units.ts';
import type { RetreatFiles } from '../files/retreatFiles.ts';
import { pluggedIn } from '../files/travelling.ts';
import { readEventLog } from '../log/eventLog.ts';
import { isPaperOf } from './paperNames.ts';
import { rehearsalOf } from './rehearsalOf.ts';

export type FoundRemain = { readonly path: string; readonly kind: RemainKind };

type Sought = {
  readonly files: Pick<RetreatFiles, 'folders' | 'witnessFolder' | 'trashFolder' | 'quarantineFolder' | 'second'>;
  /** The old file, its retreat, and all that was ever called. */
  readonly path: string;
  readonly retreatId: RetreatId;
  readonly names: readonly string[];
};

const within = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => join(folder, name));
  } catch {
    // A folder that is not there, or not ours to read, holds nothing that could be found.
    return [];
  }
};
const below = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).map(({ name, parentPath }) => join(parentPath, name));
  } catch {
    return [];
  }
};

/** null: it cannot be told. The file that is open is held by this very program. */
const retreatIn = (path: string): RetreatId | null => {
  try {
    const reading = readEventLog(path);
    reading.close();
    return reading.retreatId;
  } catch {
    return null;
  }
};

/** The old file first, each file once. What SQLite left beside one holds nothing by itself. */
export const findRemains = ({ files, path, retreatId, names }: Sought): readonly FoundRemain[] => {
  const { folders, witnessFolder, trashFolder, quarantineFolder } = files;
  const second = files.second();
  const isRetreatFile = (file: string): boolean => file.endsWith('.kompak') && file !== path;
  // A damaged file cannot say whose it is; its name can.
  const isOurs = (file: string): boolean => { const id = retreatIn(file); return id === retreatId || (id === null && basename(file).startsWith(`${parse(path).name}-`)); };
  const of = (kind: RemainKind, paths: readonly string[]): readonly FoundRemain[] => paths.map((file) => ({ path: file, kind }));
  const both = (inside: string): readonly string[] => [join(folders.data, inside), ...(second === null ? [] : [join(second, inside)])];
  // Opened by a link it lies elsewhere, and the link holds nothing.
  const itself = existsSync(path) ? realpathSync(path) : path;
  const shelves = new Set([dirname(path), dirname(itself), folders.retreats, ...pluggedIn().flatMap((drive) => [drive, join(drive, 'Kompak')])]);
  const onShelves = [...shelves].flatMap(within).filter(isRetreatFile);
  const rehearsals = onShelves.flatMap((file) => { const id = rehearsalOf(file, retreatId); return id === null ? [] : [{ file, id }]; });
  const ids = [retreatId, ...rehearsals.map(({ id }) => id)];
  const isOfRetreat = (file: string): boolean => ids.some((id) => basename(file).startsWith(`${id}-`));
  const all = [
    ...of('retreat', [path, itself]),
    ...of('copy', onShelves.filter((file) => retreatIn(file) === retreatId)),
    ...of('rehearsal', rehearsals.map(({ file }) => file)),
    ...of('witness', [witnessFolder, ...(second === null ? [] : [join(second, 'witness')])].flatMap(within).filter(isOfRetreat)),
    ...of('backup', ids.flatMap((id) => both(join('backups', id))).flatMap(within)),
    ...of('trash', within(trashFolder).filter((file) => isRetreatFile(file) && isOurs(file))),
    ...of('quarantine', within(quarantineFolder).filter((file) => file.includes('.kompak') && isOurs(file))),
    ...of('paper', below(folders.reports).filter((file) => isPaperOf(parse(file).name, names) || isPaperOf(basename(dirname(file)), names))),
  ];
  // A folder may have two names; a link to a file is a file of its own.
  const named = (file: string): string => join(realpathSync(dirname(file)), basename(file));
  const seen = new Set<string>();
  return all.filter((each) => !each.path.endsWith('-journal') && existsSync(each.path) && !seen.has(named(each.path)) && seen.add(named(each.path)) !== undefined);
};
