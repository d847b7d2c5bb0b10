// Starts the packed app on the stand-in in a process of its own and lets a test act on the machine around it; it judges nothing.
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireBrowser } from '../../electron/setup/browser.mjs';
import type { Machine } from './app.ts';
import type { Report } from './boot.ts';

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export const LAPTOP = '{1600x900 label=laptop}';
export const LAPTOP_AND_PROJECTOR = `${LAPTOP}{1600,0 1920x1080 label=projector}`;
/** An app that does not end by itself in this time is killed. */
const ENDS_WITHIN = 10_000;

type Start = { readonly app: string; readonly args?: readonly string[]; readonly screens?: string; readonly lockIsHeld?: boolean; readonly documentsAreAway?: boolean; readonly fileFirst?: string; readonly home?: string; readonly startAt?: number; readonly pageScripts?: readonly string[]; readonly env?: Readonly<Record<string, string>> };
type FromChild =
  | { readonly kind: 'ready'; readonly port: number; readonly browser: number | undefined }
  | { readonly kind: 'failed'; readonly error: string }
  | { readonly kind: 'done'; readonly n: number; readonly value?: unknown; readonly error?: string }
  | { readonly kind: 'ended'; readonly code: number; readonly report: Report };

export type StandIn = {
  /** Where Playwright finds the app's windows. */
  readonly port: number;
  readonly home: string;
  act(name: string, ...args: readonly unknown[]): Promise<unknown>;
  report(): Promise<Report>;
  /** How the app ended, and what could still be said of it. */
  readonly ended: Promise<{ readonly code: number | null; readonly report: Report | undefined; readonly output: string }>;
  /** Ends it and its windows as a power cut would. */
  kill(): Promise<void>;
  /** Ends it, if it has not ended, and takes its folder away. */
  clear(): Promise<void>;
};

/** Rejects where the app does not come as far as ready, with what it said. */
export const startStandIn = async ({ app, args = [], screens = LAPTOP_AND_PROJECTOR, lockIsHeld = false, documentsAreAway = false, fileFirst, home, startAt, pageScripts = [], env = {} }: Start): Promise<StandIn> => {
  const folder = home ?? mkdtempSync(join(tmpdir(), 'kompak-home-'));
  const machine: Machine = { app, home: folder, browser: await requireBrowser(), screens, lockIsHeld, documentsAreAway, fileFirst: fileFirst ?? null, pageScripts };
  const child = fork(file('boot.ts'), args, {
    execArgv: ['--disable-warning=ExperimentalWarning', '--import', new URL('hooks.ts', import.meta.url).href],
    env: { ...process.env, KOMPAK_DRIVES: '', ...env, TZ: 'Asia/Jakarta', STEERED_START: String(startAt ?? ''), HOME: folder, XDG_DATA_HOME: join(folder, '.local', 'share'), STAND_IN_MACHINE: JSON.stringify(machine) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  child.stdout?.on('data', (chunk) => { output += String(chunk); });
  child.stderr?.on('data', (chunk) => { output += String(chunk); });

  const { promise: ready, resolve: becomeReady, reject: fail } = Promise.withResolvers<number>();
  const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>();
  let next = 1;
  let last: Report | undefined;
  let browserProcess: number | undefined;
  child.on('message', (message: FromChild) => {
    if (message.kind === 'ready') {
      browserProcess = message.browser;
      becomeReady(message.port);
    }
    else if (message.kind === 'failed') fail(new Error(message.error));
    else if (message.kind === 'ended') last = message.report;
    else {
      const call = waiting.get(message.n);
      waiting.delete(message.n);
      if (message.error === undefined) call?.resolve(message.value);
      else call?.reject(new Error(message.error));
    }
  });
  const ended = new Promise<Awaited<StandIn['ended']>>((resolve) => {
    child.on('exit', (code) => {
      const gone = new Error(`the app has ended (${code ?? 'killed'}): ${output}`);
      fail(gone);
      for (const { reject } of waiting.values()) reject(gone);
      resolve({ code, report: last, output });
    });
  });
  const clear = async (): Promise<void> => {
    if (child.connected) child.disconnect();
    const alarm = setTimeout(() => child.kill('SIGKILL'), ENDS_WITHIN);
    await ended;
    clearTimeout(alarm);
    if (home === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    if (browserProcess !== undefined) process.kill(browserProcess, 'SIGKILL');
    await ended;
  };
  const act = (name: string, ...given: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (!child.connected) return reject(new Error(`the app has ended: ${output}`));
      waiting.set(next, { resolve, reject });
      child.send({ n: next++, act: name, args: given }, (error) => { if (error !== null) reject(error); });
    });
  try {
    return { port: await ready, home: folder, act, report: () => act('report') as Promise<Report>, ended, kill, clear };
  } catch (error) {
    await clear();
    throw error;
  }
};
