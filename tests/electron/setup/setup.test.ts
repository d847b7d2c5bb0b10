// The set-up refuses what it must with a sentence, keeps stdout for the command, and lets one work at a time.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../../../electron/setup/places.mjs';
import { words } from '../../../electron/setup/words.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kompak-setup-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const entry = join(root, 'electron', 'setup', 'run.mjs');
const moduleUrl = (name: string): string => new URL(`../../../electron/setup/${name}`, import.meta.url).href;

function evaluate(code: string, env: NodeJS.ProcessEnv = {}): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8', env: { ...process.env, ...env } });
}

test('a Node that is too old is told so in both languages', () => {
  const pretend = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"18.20.8"})';
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', pretend, entry, 'start'], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('memerlukan Node.js 20');
  expect(stderr).toContain('needs Node.js 20');
});

test('a Node that was built without SQLite is told so in both languages, with no trace', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, 'kompak', '--help'], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '--no-experimental-sqlite' } });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('Node.js 24 dengan SQLite bawaannya tidak ditemukan');
  expect(stderr).toContain('Node.js 24 with its built-in SQLite was not found');
  expect(stderr).not.toContain('    at ');
});

test('an unknown task is named, with the known ones, and no trace', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, 'toString'], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/"toString".*start, kompak/s);
  expect(stderr).not.toContain('    at ');
});

test('KOMPAK_BROWSER comes before anything installed', () => {
  const browser = join(folder, 'browser');
  writeFileSync(browser, '');
  const { stdout } = evaluate(`import { findBrowser } from '${moduleUrl('browser.mjs')}'; console.log(findBrowser());`, { KOMPAK_BROWSER: browser });
  expect(stdout.trim()).toBe(browser);
});

test('a KOMPAK_BROWSER that is not there is an error, not a reason to look on', () => {
  const { status, stderr } = evaluate(`import { findBrowser } from '${moduleUrl('browser.mjs')}'; findBrowser();`, { KOMPAK_BROWSER: join(folder, 'none') });
  expect(status).toBe(1);
  expect(stderr).toContain(join(folder, 'none'));
});

test.each([
  ['buildFailed', words.buildFailed(1)], ['fetchFailed', words.fetchFailed(1, 'npx x')], ['distFailed', words.distFailed(1)], ['stageFailed', words.stageFailed('unit', 1)],
  ['installFailed', words.installFailed(1)], ['browserNotThere', words.browserNotThere('x')],
])('%s says in both languages what to do next', (_, sentence) => {
  const [id, en, ...more] = sentence.split('\n');
  expect(more).toEqual([]);
  expect(id).toMatch(/\. (Periksa|Perbaiki|Isi) .*, (lalu ulangi|atau hapus)/);
  expect(en).toMatch(/\. (Check|Mend|Set) .*, (then repeat|or unset)/);
});

test('the "--" that parts npm’s words from ours may be written without npm too', () => {
  const { stdout } = evaluate(`import { ownArguments } from '${moduleUrl('tasks.mjs')}'; console.log(JSON.stringify([['--', '--data', 'x'], ['--data', '--'], []].map(ownArguments)));`);
  expect(JSON.parse(stdout)).toEqual([['--data', 'x'], ['--data', '--'], []]);
});

test('arguments, both outputs and the exit code pass through', () => {
  const child = `process.stdout.write(JSON.stringify(process.argv.slice(1))); process.stderr.write('aside'); process.exit(42);`;
  const code = `
    import { runInForeground } from '${moduleUrl('spawned.mjs')}';
    process.exitCode = await runInForeground(process.execPath, ['--eval', ${JSON.stringify(child)}, 'serve', '--', '--x', 'a "b"'], process.env);`;
  expect(evaluate(code)).toMatchObject({ status: 42, stdout: '["serve","--","--x","a \\"b\\""]', stderr: 'aside' });
});

test('a stage is told of on stderr while it works, and no longer', () => {
  const code = `
    import { setTimeout as pause } from 'node:timers/promises';
    import { told } from '${moduleUrl('spawned.mjs')}';
    process.exitCode = await told((seconds) => 'unit ' + seconds, () => pause(700, 42), 200);
    await pause(700);`;
  const { status, stdout, stderr } = evaluate(code);
  expect({ status, stdout }).toEqual({ status: 42, stdout: '' });
  const told = stderr.match(/unit [01]\n/g)?.length ?? 0;
  expect(told).toBeGreaterThan(0);
  expect(told).toBeLessThan(4);
});

test('a signal reaches the command, and its answer comes back', async () => {
  const child = `process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log('ready');`;
  const code = `
    import { runInForeground } from '${moduleUrl('spawned.mjs')}';
    process.exitCode = await runInForeground(process.execPath, ['--eval', ${JSON.stringify(child)}], process.env);`;
  const outer = spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  outer.stdout.once('data', () => outer.kill('SIGTERM'));
  const exit = await new Promise((resolve) => outer.once('close', resolve));
  expect(exit).toBe(7);
});

test('two set-ups take turns, and a lock left behind by a dead one is taken over', async () => {
  const log = join(folder, 'log');
  // Its own temporary folder, so that the lock is not the one of this very clone.
  const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder };
  const work = (end: string): string => `
    import { appendFileSync } from 'node:fs';
    import { setTimeout as pause } from 'node:timers/promises';
    import { inTurn } from '${moduleUrl('turn.mjs')}';
    await inTurn(async () => {
      appendFileSync(${JSON.stringify(log)}, 'in ');
      ${end}
      await pause(300);
      appendFileSync(${JSON.stringify(log)}, 'out ');
    });`;
  const run = (code: string): Promise<unknown> =>
    new Promise((resolve) => spawn(process.execPath, ['--input-type=module', '--eval', code], { env, stdio: 'ignore' }).once('close', resolve));
  await run(work('process.exit(1);'));
  await Promise.all([run(work('')), run(work(''))]);
  expect(readFileSync(log, 'utf8')).toBe('in in out in out ');
});
