// The packed app and the ways it can be started: plainly, with the demo, with a file, and twice.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { PackedApp } from '../../standIn/packedApp.ts';
import { packApp } from '../../standIn/packedApp.ts';
import type { StandIn } from '../../standIn/standIn.ts';
import { startStandIn } from '../../standIn/standIn.ts';

const LIMIT = { timeout: 60_000 };
const SHOWS_WITHIN = { timeout: 15_000 };

let packed: PackedApp;
beforeAll(async () => { packed = await packApp(); }, 60_000);
afterAll(() => packed.remove());

const started = async (args: readonly string[], home?: string, fileFirst?: string, documentsAreAway = false): Promise<StandIn> => {
  const standIn = await startStandIn({ app: packed.app, args, documentsAreAway, ...(home === undefined ? {} : { home }), ...(fileFirst === undefined ? {} : { fileFirst }) });
  onTestFinished(standIn.clear);
  await expect.poll(async () => (await standIn.report()).windows[0]?.isVisible, SHOWS_WITHIN).toBe(true);
  return standIn;
};
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'kompak-start-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
};
const retreatsIn = (home: string): readonly string[] => readdirSync(join(home, 'Documents', 'Kompak')).filter((name) => name.endsWith('.kompak'));

test('the archive holds what is built and nothing else, and the fuses are set in the program', () => {
  const files = packed.files.filter((file) => /\.\w+$/.test(file));
  expect(files).toEqual(expect.arrayContaining([
    '/package.json', '/out/main/index.js', '/out/preload/index.cjs', '/out/main/rosterWorker.js', '/out/main/drawWorker.js',
    '/out/renderer/console.html', '/out/renderer/hall.html', '/out/renderer/report.html', '/out/renderer/about-id.html', '/out/renderer/about-en.html', '/out/renderer/about.css', '/out/renderer/about.svg',
  ]));
  expect(files.filter((file) => !/^\/(package\.json|out\/(main|preload|renderer)\/)/.test(file) || file.endsWith('.map'))).toEqual([]);
  // RunAsNode, cookies, NODE_OPTIONS, --inspect: off; integrity, asar only: on; own snapshot, file:// privileges: off.
  expect(packed.fuses).toBe('00001100');
});

/** How a built file names another that it loads, by an address relative to its own. */
const LOADS = /(?:url\(|from|import\(?|src=|href=|new URL\()["'`]?(\.?\/?(?:assets\/)?[\w-][\w.-]*\.(?:js|css|svg|wav|woff2?))["'`)]/g;

/** A worker is named by its source, and started by the address of what is built of it (threads/startWorker). */
const textOf = (path: string): string => readFileSync(path, 'utf8').replaceAll(/["'`](\w+Worker)\.ts["'`]/g, 'new URL("./$1.js")');

test('whatever a file in the archive loads is there, and no file is there that none loads', () => {
  const files = packed.files.filter((file) => /\.\w+$/.test(file));
  const texts = new Map(files.filter((file) => /\.(c?js|css|html|json)$/.test(file)).map((file) => [file, textOf(join(packed.app, file))]));
  const wanted = [...texts].flatMap(([file, text]) => [...text.matchAll(LOADS)].map(([, name = '']) => join(dirname(file), name)));
  expect(wanted).toEqual(expect.arrayContaining(['/out/main/drawWorker.js', '/out/renderer/about.css', expect.stringMatching(/Console-.*\.js$/), expect.stringMatching(/\.woff2$/), expect.stringMatching(/gong-.*\.wav$/)]));
  // Main makes two plain pages itself, and what they load.
  const isMadeByMain = (file: string): boolean => texts.get('/out/main/index.js')?.includes(`"/${basename(file)}"`) === true;
  expect([...new Set(wanted)].filter((file) => !files.includes(file) && !isMadeByMain(file))).toEqual([]);
  // Pages are named by their kind of window, everything else by its own name.
  const reached = new Set(['/package.json', ...files.filter((file) => file.endsWith('.html'))]);
  for (const file of reached) {
    for (const other of files) if (texts.get(file)?.includes(basename(other)) === true) reached.add(other);
  }
  expect(files.filter((file) => !reached.has(file))).toEqual([]);
});

test('--demo makes a retreat in the documents folder, and the next plain start makes none', LIMIT, async () => {
  const home = folder();
  const first = await started(['--demo'], home);
  const made = retreatsIn(home);
  expect(made).toHaveLength(1);
  await first.act('quit').catch(() => undefined);
  expect(await first.ended).toMatchObject({ code: 0, output: '', report: { notes: [] } });
  await started([], home);
  expect(retreatsIn(home)).toEqual(made);
});

test('a file that cannot be opened is named in a box at the console, and the app goes on', LIMIT, async () => {
  const path = join(folder(), 'Bukit.kompak');
  writeFileSync(path, 'not a retreat');
  const standIn = await started([path]);
  const { boxes, windows, notes } = await standIn.report();
  expect(boxes).toMatchObject([{ message: expect.stringContaining('"Bukit.kompak"'), buttons: ['OK'] }]);
  expect([windows.length, notes]).toEqual([1, []]);
});

test('a file that a mac hands over before the app is ready waits, and is what opens then, in place of the last retreat', LIMIT, async () => {
  const home = folder();
  const first = await started(['--demo'], home);
  await first.act('quit').catch(() => undefined);
  await first.ended;
  const [name = ''] = retreatsIn(home);
  const handed = join(folder(), 'Dari surel.kompak');
  cpSync(join(home, 'Documents', 'Kompak', name), handed);
  const standIn = await started([], home, handed);
  const recent = join(home, '.local', 'share', 'kompak', 'recent.json');
  await expect.poll(() => (JSON.parse(readFileSync(recent, 'utf8')) as unknown[])[0], SHOWS_WITHIN).toMatchObject({ path: handed });
  const { boxes, notes } = await standIn.report();
  expect([boxes, notes]).toEqual([[], []]);
});

test('a second instance leaves at once and opens nothing', LIMIT, async () => {
  const home = folder();
  await expect(startStandIn({ app: packed.app, args: ['--demo'], lockIsHeld: true, home })).rejects.toThrow('the app has ended (0)');
  expect(existsSync(join(home, 'Documents'))).toBe(false);
});

test('the lock of an instance that died with the power does not keep the app shut; that of a living one does', LIMIT, async () => {
  const lockedBy = (id: number): string => {
    const home = folder();
    const data = join(home, '.local', 'share', 'kompak');
    mkdirSync(data, { recursive: true });
    symlinkSync(`${hostname()}-${id}`, join(data, 'SingletonLock'));
    return home;
  };
  const standIn = await started([], lockedBy(spawnSync(process.execPath, ['--version']).pid));
  expect((await standIn.report()).notes).toEqual([]);
  await expect(startStandIn({ app: packed.app, home: lockedBy(process.pid) })).rejects.toThrow('the app has ended (0)');
});

test.each([
  ['that Electron cannot name', true, () => undefined],
  ['behind a link to what is away', false, (home: string) => symlinkSync(join(home, 'away'), join(home, 'Documents'))],
  ['that are no folder', false, (home: string) => writeFileSync(join(home, 'Documents'), '')],
])('documents %s do not keep the app shut: retreats lie in the home folder then', LIMIT, async (_, documentsAreAway, lay) => {
  const home = folder();
  lay(home);
  const standIn = await started(['--demo'], home, undefined, documentsAreAway);
  expect(readdirSync(join(home, 'Kompak')).filter((name) => name.endsWith('.kompak'))).toHaveLength(1);
  const { boxes, notes } = await standIn.report();
  expect([boxes, notes]).toEqual([[], []]);
});

test('where the app can have no folder of its own it says which, in both languages, and ends', LIMIT, async () => {
  const home = folder();
  writeFileSync(join(home, '.local'), '');
  const message = await startStandIn({ app: packed.app, home }).then(() => 'it started', String);
  expect(message).toContain('the app has ended (1)');
  for (const word of ['folder', 'tidak dapat dibuat', 'can be neither made']) expect(message).toContain(word);
  expect(message).toContain(join(home, '.local', 'share', 'kompak'));
});

test('a file that is opened while the console is minimised brings the console to the front', LIMIT, async () => {
  const home = folder();
  const first = await started(['--demo'], home);
  await first.act('quit').catch(() => undefined);
  await first.ended;
  const [name = ''] = retreatsIn(home);
  const file = join(folder(), 'Dari surel.kompak');
  cpSync(join(home, 'Documents', 'Kompak', name), file);
  const standIn = await started([]);
  const consoleWindow = async () => (await standIn.report()).windows[0];
  await standIn.act('minimise', 'console');
  expect(await consoleWindow()).toMatchObject({ isMinimized: true });
  await standIn.act('emit', 'second-instance', [['kompak', file], home]);
  expect(await consoleWindow()).toMatchObject({ isMinimized: false, isFocused: true });
  expect((await standIn.report()).boxes).toEqual([]);
});

test('damaged preferences are set aside and the app starts with its defaults', LIMIT, async () => {
  const home = folder();
  const first = await started([], home);
  await first.act('quit').catch(() => undefined);
  await first.ended;
  const data = join(home, '.local', 'share', 'kompak');
  writeFileSync(join(data, 'config.json'), '{"preferences": {');
  const second = await started([], home);
  expect((await second.report()).notes).toEqual([]);
  expect(readdirSync(data).filter((name) => name.startsWith('config.json.corrupt-'))).toHaveLength(1);
});
