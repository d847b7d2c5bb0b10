// A laptop of the rehearsal: its folder, its host as a process, and what befalls either; it knows no command.
import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FromLaptop, ToLaptop } from './rehearsalHost.ts';

const PROGRAMS = {
  whole: fileURLToPath(new URL('./rehearsalHost.ts', import.meta.url)),
  dropping: fileURLToPath(new URL('./hostThatDrops.ts', import.meta.url)),
};
type Asked = ToLaptop extends infer Each ? (Each extends ToLaptop ? Omit<Each, 'n'> : never) : never;

export type Laptop = {
  readonly data: string;
  /** Admits one console, once. */
  readonly address: string;
  readonly pid: number;
  /** What was asked when the file was opened; null: nothing. */
  readonly asked: string | null;
  setClock(at: number): Promise<void>;
  sleep(milliseconds: number): Promise<void>;
  /** The machine's clock goes so much on, or back. */
  stepWall(by: number): Promise<void>;
  admit(): Promise<string>;
  /** The memory it holds once everything that nobody needs is let go, in bytes. */
  weigh(): Promise<number>;
  /** Without warning. */
  kill(): Promise<void>;
  /** As closing the app does. */
  stop(): Promise<void>;
};
export type Starting = { readonly data: string; readonly at: number; readonly browser: string; /** What this build drops; null: nothing. */ readonly drops: number | null; readonly file?: string; /** How many times as fast its clock goes as the real one. */ readonly speed?: number; readonly onSaid: (words: string) => void };

const gone = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};

export const startLaptop = async ({ data, at, browser, drops, file = '', speed = 1, onSaid }: Starting): Promise<Laptop> => {
  mkdirSync(data, { recursive: true });
  const child = fork(drops === null ? PROGRAMS.whole : PROGRAMS.dropping, [data, String(at), file, String(speed)], {
    execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'], env: { ...process.env, KOMPAK_BROWSER: browser, KOMPAK_DRIVES: '', KOMPAK_DROPS: String(drops ?? 0) },
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (words: string) => {
    said += words;
    onSaid(words);
  });
  const waiting = new Map<number, PromiseWithResolvers<FromLaptop>>();
  child.on('message', (told: FromLaptop) => {
    waiting.get(told.n)?.resolve(told);
    waiting.delete(told.n);
  });
  child.once('exit', (code, signal) => {
    for (const { reject } of waiting.values()) reject(new Error(`the host ended with ${String(code ?? signal)}: ${said}`));
  });
  const answer = (n: number): Promise<FromLaptop> => {
    const told = Promise.withResolvers<FromLaptop>();
    waiting.set(n, told);
    return told.promise;
  };
  let next = 1;
  const ask = (asked: Asked): Promise<FromLaptop> => {
    const n = next++;
    const told = answer(n);
    child.send({ ...asked, n } satisfies ToLaptop);
    return told;
  };
  const { address, asked } = await answer(0);
  return {
    data, address, asked, pid: child.pid ?? 0,
    setClock: async (moment) => { await ask({ kind: 'setClock', at: moment }); },
    sleep: async (milliseconds) => { await ask({ kind: 'sleep', for: milliseconds }); },
    stepWall: async (by) => { await ask({ kind: 'stepWall', by }); },
    admit: async () => (await ask({ kind: 'admit' })).address,
    weigh: async () => (await ask({ kind: 'weigh' })).held,
    kill: async () => {
      child.kill('SIGKILL');
      await gone(child);
    },
    stop: async () => {
      await ask({ kind: 'stop' }).catch(() => undefined);
      await gone(child);
    },
  };
};

/** The retreat files in its folder. */
export const filesOf = (data: string): readonly string[] => readdirSync(join(data, 'retreats')).filter((name) => name.endsWith('.kompak')).map((name) => join(data, 'retreats', name));
