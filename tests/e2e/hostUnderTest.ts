// Starts, steers, kills and restarts the host of a story; a story sees addresses and moments, never the process.
import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../electron/setup/browser.mjs';
import type { FromSteerable, ToSteerable } from './steerableHost.ts';

export type HostUnderTest = {
  readonly data: string;
  /** Admits one console window. */
  readonly address: string;
  /** Moves its clock on. */
  advance(milliseconds: number): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again in the same folder and at the same port, its clock at this moment. */
  restart(at: number | null): Promise<HostUnderTest>;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
};

const PROGRAM = fileURLToPath(new URL('./steerableHost.ts', import.meta.url));

const next = (child: ChildProcess): Promise<FromSteerable> =>
  new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as FromSteerable));
    child.once('exit', (code) => reject(new Error(`the host ended with ${code}`)));
  });

const killed = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });

const start = async (data: string, at: number | null, drives: readonly string[]): Promise<HostUnderTest> => {
  const child = fork(PROGRAM, [data, at === null ? '' : String(at)], {
    execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, KOMPAK_BROWSER: findBrowser() ?? '', KOMPAK_DRIVES: drives.join(delimiter) },
  });
  const ready = await next(child);
  if (ready.kind !== 'ready') throw new Error('the host did not come up');
  return {
    data, address: ready.address,
    advance: async (by) => {
      const moved = next(child);
      child.send({ kind: 'advance', by } satisfies ToSteerable);
      await moved;
    },
    kill: () => killed(child),
    restart: (moment) => start(data, moment, drives),
    stop: async () => {
      await killed(child);
      rmSync(data, { recursive: true, force: true });
    },
  };
};

/** `at`: where its clock stands, in milliseconds since 1970; null: at the real time. `drives`: the folders that stand in for sticks. */
export const startHost = (at: number | null = null, drives: readonly string[] = []): Promise<HostUnderTest> =>
  start(mkdtempSync(join(tmpdir(), 'kompak-')), at, drives);
