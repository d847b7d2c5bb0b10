// Electron's `app` as far as the shell uses it: names, paths, switches, the lock, and the order of starting and leaving.
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { App } from 'electron';
import { life, needsLoading, note, preventable, withEvents } from './rules.ts';

/** What a test decides before the app starts. */
export type Machine = {
  /** The unpacked app. */
  readonly app: string;
  /** Stands for the person's home folder. */
  readonly home: string;
  readonly browser: string;
  readonly screens: string;
  /** Another instance holds the lock. */
  readonly lockIsHeld: boolean;
  /** Where the person's documents lie is not told, as on Windows with a share that is away (docs/api/app.md, app.getPath). */
  readonly documentsAreAway: boolean;
  /** The file a mac hands over before the app is ready (docs/api/app.md, event 'open-file'). */
  readonly fileFirst: string | null;
  /** What a test lets run in each document before its own scripts. */
  readonly pageScripts: readonly string[];
};
const machineText = process.env['STAND_IN_MACHINE'];
if (machineText === undefined) throw new Error('stand-in: it is started by tests alone');
export const machine = JSON.parse(machineText) as Machine;

const meta = JSON.parse(readFileSync(join(machine.app, 'package.json'), 'utf8')) as { readonly name: string; readonly productName?: string; readonly version: string };

type PathName = Parameters<App['getPath']>[0];
let appName = meta.productName ?? meta.name;
const chosenPaths = new Map<string, string>(machine.documentsAreAway ? [] : [['documents', join(machine.home, 'Documents')]]);
const pathOf = (name: PathName): string => {
  const path = chosenPaths.get(name);
  if (path === undefined) throw new Error(`Failed to get '${name}' path`);
  return path;
};
const switches: [string, string | undefined][] = [];
/** What the app wants of Chromium, as its command line. */
export const chromiumSwitches = (): readonly string[] => switches.map(([name, value]) => `--${name}${value === undefined ? '' : `=${value}`}`);

const { promise: ready, resolve: becomeReady } = Promise.withResolvers<void>();
export const leaving: { closeWindows(): boolean; end(code: number): void } = { closeWindows: () => true, end: (code) => process.exit(code) };
export const asked = { lock: 0, relaunches: [] as (readonly string[])[], isSandboxed: false, usesGpu: true, name: () => appName };

export const app = withEvents('app', {
  // Electron sets both from the packed package.json before main runs (lib/browser/init.ts).
  isPackaged: true,
  getVersion: () => meta.version,
  setName: (name) => { appName = name; },
  setDesktopName: () => undefined,
  getPath: (name: PathName) => pathOf(name),
  setPath: (name, path) => {
    if (!isAbsolute(path)) throw new Error('Path must be absolute');
    chosenPaths.set(name, path);
  },
  commandLine: {
    hasSwitch: (name) => process.argv.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`)),
    appendSwitch: (name, value) => {
      if (life.phase !== 'loading') note(`--${name} was appended after Chromium had read its features`);
      switches.push([name, value]);
    },
  } as App['commandLine'],
  disableHardwareAcceleration: () => {
    needsLoading('app.disableHardwareAcceleration() can only be called before app is ready');
    asked.usesGpu = false;
  },
  enableSandbox: () => {
    needsLoading('app.enableSandbox() can only be called before app is ready');
    asked.isSandboxed = true;
  },
  requestSingleInstanceLock: () => {
    asked.lock += 1;
    // Without its folder the very first start is refused (electron issue 33547); on Linux a lock left by a power cut may refuse too.
    const folder = chosenPaths.get('userData') ?? '';
    return !machine.lockIsHeld && existsSync(folder) && lstatSync(join(folder, 'SingletonLock'), { throwIfNoEntry: false }) === undefined;
  },
  whenReady: () => ready,
  relaunch: (options) => { asked.relaunches.push(options?.args ?? []); },
  /** before-quit, every window's close, then will-quit and quit (docs/api/app.md, event 'before-quit'). */
  quit: () => quit(),
  /** No event but quit, and the script goes on (docs/api/app.md, app.exit). */
  exit: (code = 0) => end(code),
} satisfies Partial<App>);

const quit = (): void => {
  if (life.isQuitting) return;
  life.isQuitting = true;
  const leave = preventable({});
  app.emit('before-quit', leave);
  life.isQuitting = !leave.defaultPrevented && leaving.closeWindows();
  if (!life.isQuitting) return;
  app.emit('will-quit', {});
  end(0);
};

const end = (code: number): void => {
  if (life.hasEnded) return;
  life.hasEnded = true;
  setImmediate(() => {
    app.emit('quit', {}, code);
    leaving.end(code);
  });
};

export const sayReady = (): void => {
  app.emit('will-finish-launching');
  if (machine.fileFirst !== null) app.emit('open-file', preventable({}), machine.fileFirst);
  life.phase = 'ready';
  app.emit('ready', {}, {});
  becomeReady();
};
