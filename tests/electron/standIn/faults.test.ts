// The stand-in as a watchman: each mistake that would meet the first user of a real Electron is seeded into the packed app, and noticed.
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { PackedApp } from '../../standIn/packedApp.ts';
import { packApp } from '../../standIn/packedApp.ts';
import type { StandIn } from '../../standIn/standIn.ts';
import { startStandIn } from '../../standIn/standIn.ts';

const MAIN = 'out/main/index.js';
const PRELOAD = 'out/preload/index.cjs';
/** How long a mistake may take to show, in milliseconds. */
const SHOWS_WITHIN = 15_000;

let packed: PackedApp;
beforeAll(async () => { packed = await packApp(); }, 60_000);
afterAll(() => packed.remove());

/** A copy of the packed app for one mistake. */
const copyOf = (app: string): string => {
  const copy = mkdtempSync(join(tmpdir(), 'kompak-fault-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  cpSync(app, copy, { recursive: true });
  return copy;
};

/** Changes a file; a passage that is not there would make the test a test of nothing. */
const edit = (file: string, passage: string, into: string) => (app: string): void => {
  const path = join(app, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(passage)) throw new Error(`${file} has no ${passage}`);
  writeFileSync(path, text.replace(passage, () => into));
};
const add = (file: string, text: string) => (app: string): void => writeFileSync(join(app, file), text + readFileSync(join(app, file), 'utf8'));
const editPackage = (change: Record<string, unknown>) => (app: string): void => {
  const path = join(app, 'package.json');
  writeFileSync(path, JSON.stringify({ ...(JSON.parse(readFileSync(path, 'utf8')) as object), ...change }));
};
const removeScripts = (app: string): void => {
  const assets = join(app, 'out/renderer/assets');
  for (const name of readdirSync(assets).filter((each) => each.endsWith('.js'))) rmSync(join(assets, name));
};

/** All that was said of a start: why it failed, the notes, the app's own log. */
const saidOf = async (app: string, expected: string): Promise<string> => {
  let standIn: StandIn;
  try {
    standIn = await startStandIn({ app });
  } catch (error) {
    return String(error);
  }
  onTestFinished(standIn.clear);
  const log = join(standIn.home, '.local', 'share', 'kompak', 'logs', 'kompak.log');
  const end = performance.now() + SHOWS_WITHIN;
  for (;;) {
    const report = await standIn.report().catch(async () => (await standIn.ended).report);
    const said = [...(report?.notes ?? []), existsSync(log) ? readFileSync(log, 'utf8') : ''].join('\n');
    if (said.includes(expected) || performance.now() > end) return said;
    await pause(50);
  }
};

const LATE_SCHEME = 'protocol.registerSchemesAsPrivileged should be called before app is ready';
const LATE_SANDBOX = 'app.enableSandbox() can only be called before app is ready';
const both = (...seeds: ((app: string) => void)[]) => (app: string): void => seeds.forEach((seed) => seed(app));

const FAULTS: readonly (readonly [string, (app: string) => void, string])[] = [
  ['the scheme registered after ready', edit(MAIN, '\nregisterScheme();', '\napp.whenReady().then(registerScheme);'), LATE_SCHEME],
  ['the scheme registered from a timer', edit(MAIN, '\nregisterScheme();', '\nsetTimeout(registerScheme);'), LATE_SCHEME],
  ['the scheme never registered', edit(MAIN, '\nregisterScheme();', '\n'), 'the scheme app was never registered as privileged'],
  ['the scheme not secure', edit(MAIN, 'secure: true', 'secure: false'), 'the scheme app is not secure'],
  ['the scheme handled twice', edit(MAIN, '\nvar servePages = ', '\nvar servePages = (session, files) => { serveOnce(session, files); serveOnce(session, files); };\nvar serveOnce = '), 'Failed to register protocol: app'],
  ['the sandbox switched on late', edit(MAIN, '\napp.enableSandbox();', '\napp.whenReady().then(() => app.enableSandbox());'), LATE_SANDBOX],
  ['a window before ready', edit(MAIN, '\nregisterScheme();', '\nnew BrowserWindow({});'), 'Cannot create BrowserWindow before app is ready'],
  ['the displays before ready', edit(MAIN, '\nregisterScheme();', '\nscreen.getAllDisplays();'), "The 'screen' module can't be used before the app 'ready' event"],
  ['the session before ready', edit(MAIN, '\nregisterScheme();', '\nsession.defaultSession;'), 'Session can only be received when app is ready'],
  ['main waits for ready at its top', edit(MAIN, '\nregisterScheme();', '\nregisterScheme(); await app.whenReady();'), 'main never finished loading'],
  ['the preload at another path', edit(MAIN, '"index.cjs"', '"gone.cjs"'), 'preload-error: ENOENT'],
  ['the preload built as a module', add(PRELOAD, 'import "electron/renderer";\n'), 'preload-error: Cannot use import statement outside a module'],
  ['the preload uses Node', add(PRELOAD, 'require("node:fs");\n'), 'preload-error: module not found: node:fs'],
  ['no handler for the scheme', edit(MAIN, '\n\tservePages(', '\n\tvoid ('), 'the console page was not loaded'],
  ['a content policy that stops our own script', edit(MAIN, '"script-src": "\'self\'"', '"script-src": "\'none\'"'), 'Content Security Policy'],
  ['a library left outside the bundle', add(MAIN, 'import "electron-store";\n'), "Cannot find package 'electron-store'"],
  ['a packed file missing', removeScripts, '404'],
  ['main under another name', editPackage({ main: 'out/main/main.js' }), 'Cannot find module'],
  ["'type' lost while main waits for something", both(editPackage({ type: undefined }), add(MAIN, 'await 0;\n')), 'ERR_REQUIRE_ASYNC_MODULE'],
  ['a menu role Electron has not', edit(MAIN, 'role: "togglefullscreen"', 'role: "fullscreen"'), 'Electron has no menu role'],
  ['a call nobody provides', edit(MAIN, '\napp.enableSandbox();', '\napp.enableSandbox(); app.setJumpList([]);'), 'app.setJumpList is not provided'],
  ['an import nobody provides', add(MAIN, 'import { Tray } from "electron/main";\n'), "does not provide an export named 'Tray'"],
];

describe('a mistake is noticed', () => {
  test.for(FAULTS)('%s', { timeout: 60_000 }, async ([, seed, expected]) => {
    const app = copyOf(packed.app);
    seed(app);
    expect(await saidOf(app, expected)).toContain(expected);
  });
});

test("'type' lost alone does no harm", { timeout: 60_000 }, async () => {
  const app = copyOf(packed.app);
  editPackage({ type: undefined })(app);
  const standIn = await startStandIn({ app });
  onTestFinished(standIn.clear);
  await expect.poll(async () => (await standIn.report()).windows[0]?.isVisible, { timeout: SHOWS_WITHIN }).toBe(true);
  expect((await standIn.report()).notes).toEqual([]);
});
