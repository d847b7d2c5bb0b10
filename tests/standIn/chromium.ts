// Starts a real Chromium without a window and speaks its DevTools protocol over a pipe; it knows nothing of Electron.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { unseenArguments } from '../../electron/host/plainNode/browserArguments.ts';

export type Params = Readonly<Record<string, unknown>>;
export type CdpEvent = { readonly method: string; readonly params: Params; readonly session: string };

export type Chromium = {
  /** `session` '' is the browser itself. The answer is whatever the protocol says for the method. */
  send<T = Params>(method: string, params?: Params, session?: string): Promise<T>;
  onEvent(listener: (event: CdpEvent) => void): void;
  /** Where tests may connect beside us. */
  readonly port: number;
  readonly pid: number | undefined;
  /** Comes to an end when the browser has. */
  close(): Promise<void>;
};

/** Sound needs no click: the shell asks for it in every window, and Electron's own default is the same (docs/api/structures/web-preferences.md). */
const ALWAYS = [
  ...unseenArguments(), '--headless=new', '--disable-popup-blocking', '--autoplay-policy=no-user-gesture-required', '--remote-debugging-pipe', '--remote-debugging-port=0',
];

/** `screens`: Chromium's own notation, `{1600x900 label=laptop}{1600,0 1920x1080 label=projector}`. */
export const startChromium = async (browser: string, profile: string, screens: string, switches: readonly string[]): Promise<Chromium> => {
  const child = spawn(browser, [...ALWAYS, `--user-data-dir=${profile}`, `--screen-info=${screens}`, ...switches, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [to, from] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  const waiting = new Map<number, { readonly method: string; readonly resolve: (value: never) => void; readonly reject: (error: Error) => void }>();
  const listeners: ((event: CdpEvent) => void)[] = [];
  let next = 1;
  let isGone = false;
  let rest = '';

  const take = (text: string): void => {
    const { id, result, error, method, params, sessionId = '' } = JSON.parse(text) as {
      id?: number; result?: unknown; error?: { message: string }; method?: string; params?: Params; sessionId?: string;
    };
    if (id === undefined) {
      for (const listener of listeners) listener({ method: method ?? '', params: params ?? {}, session: sessionId });
      return;
    }
    const call = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) call?.resolve(result as never);
    else call?.reject(new Error(`${call.method}: ${error.message}`));
  };
  from.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    parts.forEach(take);
  });
  const end = (): void => {
    isGone = true;
    for (const { method, reject } of waiting.values()) reject(new Error(`${method}: Chromium is gone`));
    waiting.clear();
  };
  const gone = new Promise<void>((resolve) => { child.on('exit', () => resolve()); });
  child.on('exit', end);
  to.on('error', end);

  return {
    send: (method, params = {}, session = '') =>
      new Promise((resolve, reject) => {
        if (isGone) return reject(new Error(`${method}: Chromium is gone`));
        waiting.set(next, { method, resolve, reject });
        to.write(`${JSON.stringify({ id: next++, method, params, ...(session === '' ? {} : { sessionId: session }) })}\0`);
      }),
    onEvent: (listener) => void listeners.push(listener),
    port: await portOf(profile), pid: child.pid,
    close: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
};

const portOf = async (profile: string): Promise<number> => {
  for (let tries = 0; tries < 500; tries++) {
    try {
      const port = Number(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]);
      if (port > 0) return port;
    } catch {
      // Not written yet.
    }
    await pause(20);
  }
  throw new Error('Chromium did not say which port it listens on');
};
