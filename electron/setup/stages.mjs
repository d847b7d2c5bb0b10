// The stages of `npm test`, each also a script of its own, and the count at its end; it knows nothing of what the tests say.
import { rmSync } from 'node:fs';
import { ensureBuilt } from './build.mjs';
import { addTallies, playwrightTally, vitestTally } from './tally.mjs';
import { inRoot } from './places.mjs';
import { runInForeground, told } from './spawned.mjs';
import { say, words } from './words.mjs';

/** @typedef {import('./tasks.mjs').Ready} Ready */

const GUARDS_FILE = inRoot('test-results', 'guards.json');
const UNIT_FILE = inRoot('test-results', 'unit.json');
const E2E_FILE = inRoot('test-results', 'e2e.json');

/** Runs a tool out of node_modules with Node 24. @param {Ready} ready @param {string} script @param {string[]} args */
const tool = ({ node24, env }, script, args) => runInForeground(node24, [inRoot('node_modules', script), ...args], env);

/** @param {Ready} ready @param {string[]} [args] */
export const typecheck = (ready, args = []) => tool(ready, 'typescript/bin/tsc', ['-b', ...args]);

/** The linter's rules, then our own. @param {Ready} ready @param {string[]} [args] */
export async function lint(ready, args = []) {
  const code = await tool(ready, 'oxlint/bin/oxlint', ['--deny-warnings', ...args]);
  return code === 0 ? vitest(ready, 'guards', GUARDS_FILE, []) : code;
}

/** @param {Ready} ready @param {string[]} [args] */
export const unit = (ready, args = []) => vitest(ready, 'unit', UNIT_FILE, args);

/** @param {Ready} ready @param {string[]} [args] */
export function e2e(ready, args = []) {
  rmSync(E2E_FILE, { force: true });
  return tool(ready, '@playwright/test/cli.js', ['test', '--config', inRoot('tests', 'e2e', 'playwright.config.ts'), ...args]);
}

/** @param {Ready} ready @param {string} project @param {string} file @param {string[]} args */
function vitest(ready, project, file, args) {
  rmSync(file, { force: true });
  const reporters = ['default', 'json', inRoot('tests', 'setup', 'skipReporter.ts')].map((name) => `--reporter=${name}`);
  return tool(ready, 'vitest/vitest.mjs', ['run', '--project', project, ...reporters, `--outputFile.json=${file}`, ...args]);
}

/** Every stage in turn, up to the first that fails; the last line counts the tests. @param {Ready} ready */
export async function testEverything(ready) {
  for (const file of [GUARDS_FILE, UNIT_FILE, E2E_FILE]) rmSync(file, { force: true });
  const code = await firstFailure(ready);
  const sum = addTallies([vitestTally(GUARDS_FILE), vitestTally(UNIT_FILE), playwrightTally(E2E_FILE)]);
  // A stage can fail without a failing test (a type error, a crash): it must never read as "0 failed".
  const failed = code === 0 ? sum.failed : Math.max(sum.failed, 1);
  process.stdout.write(`${sum.passed} passed, ${failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}${sum.unsteady > 0 ? `, ${sum.unsteady} of them unsteady` : ''}\n`);
  return code;
}

/** @param {Ready} ready */
async function firstFailure(ready) {
  /** @type {[string, () => Promise<number>][]} */
  const stages = [
    ['typecheck', () => typecheck(ready)],
    ['lint', () => lint(ready)],
    ['build', () => ensureBuilt(ready.node24, ready.env).then(() => 0)],
    ['unit', () => unit(ready)],
    ['e2e', () => e2e(ready)],
  ];
  for (const [name, run] of stages) {
    say(words.stage(name));
    const code = await told((seconds) => words.stillAt(name, seconds), run);
    if (code !== 0) {
      say(words.stageFailed(name, code));
      return code;
    }
  }
  return 0;
}
