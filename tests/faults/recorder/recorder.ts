// Compiles the recorder and preloads it into a process; it reads no record.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotTry } from '../cannotTry.ts';

const source = fileURLToPath(new URL('./recorder.c', import.meta.url));

/** Gives what this machine lacks to record writes, or null. */
export const recorderLacks = (): string | null => {
  if (process.platform !== 'linux') return 'Recording writes needs Linux: run this row there.';
  return spawnSync('cc', ['--version']).status === 0 ? null
    : 'Recording writes needs a C compiler. Install one: apt install gcc libc6-dev (Debian, Ubuntu), dnf install gcc (Fedora).';
};

/** Compiles it into `folder` and gives what a process needs in its environment to be recorded. */
export const recorderIn = (folder: string): NodeJS.ProcessEnv => {
  const lacking = recorderLacks();
  if (lacking !== null) throw new CannotTry(lacking);
  const library = join(folder, 'recorder.so');
  const compiled = spawnSync('cc', ['-O1', '-shared', '-fPIC', '-o', library, source, '-ldl', '-lpthread'], { encoding: 'utf8' });
  if (compiled.status !== 0) throw new CannotTry(`The recorder could not be compiled: ${compiled.stderr}`);
  return { LD_PRELOAD: library };
};

const CALLS = { none: 0, writes: 1, flushes: 2 } as const;
const BYTES = 20;
const SEEN_AT = 16;

export const ENOSPC = 28;
export const EIO = 5;

export type FaultSwitch = {
  /** From now on the `first`th call and the `times - 1` after it fail, or the process is killed in place of it. */
  arm(fault: { readonly calls: 'writes' | 'flushes'; readonly first: number; readonly times: number; readonly error: number | 'kill' }): void;
  /** Nothing fails any more; gives how many such calls there were since it was armed. */
  disarm(): number;
  close(): void;
};

/** An unarmed switch; its file must be there before a process that listens to it starts. */
export const writeFaultFile = (path: string): void => writeFileSync(path, Buffer.alloc(BYTES));

/** For use inside the preloaded process. */
export const faultSwitch = (path: string): FaultSwitch => {
  const file = openSync(path, 'r+');
  const set = (...numbers: readonly number[]): void => {
    writeSync(file, new Uint8Array(Int32Array.from(numbers).buffer), 0, BYTES, 0);
  };
  return {
    arm: ({ calls, first, times, error }) => set(CALLS[calls], first, times, error === 'kill' ? 0 : error, 0),
    disarm: () => {
      const seen = Buffer.alloc(BYTES);
      readSync(file, seen, 0, BYTES, 0);
      set(CALLS.none, 0, 0, 0, 0);
      return seen.readInt32LE(SEEN_AT);
    },
    close: () => closeSync(file),
  };
};
