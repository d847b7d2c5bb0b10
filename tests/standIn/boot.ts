// Starts the unpacked app in Electron's order on plain Node, and does what a test asks of the machine around it.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script, constants } from 'node:vm';
import { steer } from './steeredClock.mjs';
import { app, asked, chromiumSwitches, leaving, machine, sayReady } from './app.ts';
import { startChromium } from './chromium.ts';
import { readDisplays, screen } from './displays.ts';
import { life, note, notes, preventable } from './rules.ts';
import { mayDownload } from './session.ts';
import { blockers, boxes, choosers, copied, openedPaths, powerMonitor, pressMenu } from './system.ts';
import { displayOf, openWindows, takeChromium } from './windows.ts';

const requireHere = createRequire(import.meta.url);
/** An import of whatever address, which no reader of this file could look up. */
const importFrom = new Script('(url) => import(url)', { importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER })
  .runInThisContext() as (url: string) => Promise<unknown>;

/** Longer than any honest main takes to load. */
const LOADS_WITHIN = 5_000;

/** Imported or required, as Electron decides it (docs/tutorial/esm.md); Electron is ready only once it has loaded. */
const runMain = async (): Promise<void> => {
  const { main = 'index.js', type } = JSON.parse(readFileSync(join(machine.app, 'package.json'), 'utf8')) as { readonly main?: string; readonly type?: string };
  const path = join(machine.app, main);
  const isModule = main.endsWith('.mjs') || (type === 'module' && !main.endsWith('.cjs'));
  const loading: Promise<unknown> = isModule ? importFrom(pathToFileURL(path).href) : Promise.resolve().then(() => createRequire(path)(path) as unknown);
  const { promise: late, reject } = Promise.withResolvers<never>();
  const alarm = setTimeout(() => reject(new Error('stand-in: main never finished loading')), LOADS_WITHIN);
  await Promise.race([loading, late]);
  clearTimeout(alarm);
  life.phase = 'loaded';
};

const boot = async (): Promise<void> => {
  process.on('disconnect', () => leaving.end(1));
  const descriptors = { type: 'browser', resourcesPath: join(machine.app, '..') };
  for (const [name, value] of Object.entries(descriptors)) Object.defineProperty(process, name, { value });
  Object.defineProperty(process.versions, 'electron', { value: (requireHere('electron/package.json') as { version: string }).version });
  mkdirSync(machine.home, { recursive: true });
  process.argv.splice(1, 1); // A packaged app's own arguments follow its program.
  await runMain();
  if (life.hasEnded) return;
  const chromium = await startChromium(machine.browser, join(machine.home, `chromium-profile-${process.pid}`), machine.screens, [...chromiumSwitches(), ...(asked.usesGpu ? [] : ['--disable-gpu'])]);
  leaving.end = (code) => {
    if (process.connected) process.send?.({ kind: 'ended', code, report: report() });
    void chromium.close().then(() => process.exit(code));
  };
  const keeper = await takeChromium(chromium);
  const look = async (): Promise<void> => {
    await readDisplays(chromium, keeper);
    await Promise.all(openWindows().map((window) => window.refresh()));
  };
  await readDisplays(chromium, keeper);
  await chromium.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
  chromium.onEvent(({ method, params }) => {
    if (method === 'Browser.downloadWillBegin' && mayDownload()) note(`a download began: ${String(params['url'])}`);
  });
  listen({
    report,
    /** For a test that has just done what must be noted. */
    takeNotes: () => notes.splice(0),
    pressMenu: (labels: string[]) => pressMenu(labels),
    answerBox: (response: number) => firstOf(boxes, 'box').answer(response),
    /** An event of `app`; gives whether the app prevented what Electron does with it, and its answer where the event's last argument asks for one. */
    emit: (name: string, args: unknown[]) => {
      const event = preventable({});
      let answer: unknown;
      app.emit(name, event, ...args, (given: unknown) => { answer = given; });
      return { isPrevented: event.defaultPrevented, answer };
    },
    choose: (...paths: string[]) => firstOf(choosers, 'chooser').answer(paths),
    power: (name: string) => void powerMonitor.emit(name),
    advance: (by: number) => steer.advance(by),
    /** The laptop sleeps: its wall clock goes on, its monotonic clock does not. */
    sleep: (by: number) => {
      powerMonitor.emit('suspend');
      steer.sleep(by);
      powerMonitor.emit('resume');
    },
    /** A page of Chromium itself cannot be made to hang without hanging the test. */
    hang: (role: string) => void windowOf(role).api.emit('unresponsive'),
    /** A fault nobody in main catches. */
    fault: () => void setImmediate(() => { throw new Error('a fault made by the test'); }),
    plug: async (screen: object) => {
      await chromium.send('Emulation.addScreen', screen as never, keeper);
      await look();
    },
    unplug: async (id: number) => {
      await chromium.send('Emulation.removeScreen', { screenId: String(id) }, keeper);
      await look();
    },
    crash: (role: string) => void chromium.send('Page.crash', {}, windowOf(role).contents.session()).catch(() => undefined),
    /** In the host's place. */
    send: (role: string, [channel, text]: [string, string]) => windowOf(role).contents.api.send(channel, text),
    minimise: (role: string) => windowOf(role).api.minimize(),
    closeWindow: (role: string) => windowOf(role).api.close(),
    quit: () => app.quit(),
  });
  sayReady();
  process.send?.({ kind: 'ready', port: chromium.port, browser: chromium.pid });
};

const firstOf = <T>(waiting: T[], what: string): T => {
  const first = waiting.shift();
  if (first === undefined) throw new Error(`stand-in: no ${what} waits for an answer`);
  return first;
};

const windowOf = (role: string) => {
  const window = openWindows().find(({ contents }) => contents.api.getURL().includes(`/${role}.html`));
  if (window === undefined) throw new Error(`stand-in: there is no window of ${role}`);
  return window;
};

const report = () => ({
  name: asked.name(), isSandboxed: asked.isSandboxed, locks: asked.lock, relaunches: asked.relaunches,
  notes, openedPaths, blockers: blockers.size, usesGpu: asked.usesGpu, copied: copied.text,
  displays: screen.getAllDisplays().map(({ id, label }) => ({ id, label })),
  boxes: boxes.map(({ options }) => ({ message: options.message, buttons: options.buttons })),
  choosers: choosers.map(({ options }) => ({ title: options.title, properties: options.properties, defaultPath: options.defaultPath })),
  windows: openWindows().map((window) => ({
    url: window.contents.api.getURL(), display: displayOf(window), ...window.state(), preload: window.options.webPreferences?.preload,
  })),
});
export type Report = ReturnType<typeof report>;

type Acts = Readonly<Record<string, (argument: never, more: never) => unknown>>;
const listen = (acts: Acts): void => {
  process.on('message', ({ n, act, args }: { n: number; act: string; args: never[] }) => {
    Promise.resolve()
      .then(() => acts[act]?.(args[0] as never, args[1] as never))
      .then((value) => process.send?.({ kind: 'done', n, value }), (error: unknown) => process.send?.({ kind: 'done', n, error: String(error) }));
  });
};

await boot().catch((error: unknown) => {
  process.send?.({ kind: 'failed', error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  process.exit(70);
});
