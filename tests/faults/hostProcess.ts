// The real host as a process of its own, started from the sources, that can be killed without warning; it knows no command.
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../../electron/node.ts', import.meta.url));

export type HostProcess = {
  /** Admits one console, once. */
  readonly address: string;
  /** SIGKILL: no handler runs, nothing is tidied up. */
  kill(): Promise<void>;
  /** Asks it to end, as closing the app does. */
  stop(): Promise<void>;
};

const gone = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
};

const alive = new Set<ChildProcess>();

const spawnHost = (data: string, retreat: string) => {
  const args = ['serve', '--data', data, '--port', '0', retreat === 'demo' ? '--demo' : retreat];
  const child = spawn(process.execPath, [entry, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, KOMPAK_BROWSER: '' } });
  alive.add(child);
  child.once('exit', () => alive.delete(child));
  return child;
};

/** Hands a fresh folder to some work and takes it away again, with every host that the work left running. */
export const inFreshFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'kompak-hosts-'));
  try {
    return await work(folder);
  } finally {
    await Promise.all([...alive].map((child) => gone(child, 'SIGKILL')));
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Starts it and kills it so many milliseconds later, ready or not. */
export const killWhileStarting = async (data: string, retreat: string, after: number): Promise<void> => {
  const child = spawnHost(data, retreat);
  await pause(after);
  await gone(child, 'SIGKILL');
};

/** Starts it on a retreat file, or on a fresh demo retreat; it is ready when this resolves. Throws with what it said when it ends instead. */
export const startHost = async (data: string, retreat: string): Promise<HostProcess> => {
  const child = spawnHost(data, retreat);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => { said += text; });
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const found = /^http:\S+#\S+$/m.exec(printed);
      if (found !== null && printed.endsWith('\n')) resolve(found[0]);
    });
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`the host ended with code ${String(code)}: ${said}`)));
  });
  return { address, kill: () => gone(child, 'SIGKILL'), stop: () => gone(child, 'SIGTERM') };
};

/** Makes a demo retreat in `data` and gives its file. */
export const makeDemo = async (data: string): Promise<string> => {
  await (await startHost(data, 'demo')).stop();
  const folder = join(data, 'retreats');
  const [file] = readdirSync(folder).filter((name) => name.endsWith('.kompak'));
  if (file === undefined) throw new Error('the host made no retreat file');
  return join(folder, file);
};
