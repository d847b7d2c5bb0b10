// Deletes files for good and says of each that stayed why it did; which ones is not decided here.
import { existsSync, rmSync } from 'node:fs';
import type { Deleted } from '../../../shared/dataOut.ts';

type Why = Deleted['left'][number]['why'];
export type DeletedFiles = { readonly deleted: number; readonly left: readonly { readonly path: string; readonly why: Why }[] };

const reasons: Readonly<Record<string, Why>> = { EBUSY: 'inUse', EACCES: 'notAllowed', EPERM: 'notAllowed', EROFS: 'notAllowed' };
const whyOf = (error: unknown): Why => (error instanceof Error && 'code' in error ? reasons[String(error.code)] : undefined) ?? 'failed';

const deleteFile = (path: string): Why | null => {
  if (!existsSync(path)) return 'gone';
  try {
    rmSync(path);
    // What SQLite left beside it goes with it.
    rmSync(`${path}-journal`, { force: true });
    return null;
  } catch (error) {
    return whyOf(error);
  }
};

export const deleteFiles = (paths: readonly string[]): DeletedFiles => {
  const left = paths.flatMap((path) => {
    const why = deleteFile(path);
    return why === null ? [] : [{ path, why }];
  });
  return { deleted: paths.length - left.length, left };
};
