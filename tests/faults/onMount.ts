// A small disk of memory that only one process sees, mounted for as long as that process runs; it needs no rights of an administrator.
import { spawnSync } from 'node:child_process';

const MOUNT = 'mount -t tmpfs -o "$2" kompak "$1" && shift 2 && exec "$@"';

/** What to run so that `command` finds a fresh disk at `folder`. */
export const onMount = (folder: string, options: string, command: readonly string[]): [string, string[]] =>
  ['unshare', ['-Urm', 'sh', '-c', MOUNT, 'sh', folder, options, ...command]];

/** Gives what this machine lacks to mount one, or null. */
export const mountLacks = (): string | null => {
  if (process.platform !== 'linux') return 'Mounting a small disk needs Linux: run this row there.';
  return spawnSync('unshare', ['-Urm', 'true']).status === 0 ? null
    : 'Mounting a small disk needs unshare (apt install util-linux) and user namespaces, which this machine or container forbids.';
};
