// The tasks behind the npm scripts: each prepares what it needs, then runs the real program with Node 24; it knows no rule of the app.
import { findBrowser, requireBrowser } from './browser.mjs';
import { build, ensureBuilt } from './build.mjs';
import { FETCH_ELECTRON, electronArguments, findElectron } from './electronBinary.mjs';
import { dist } from './dist.mjs';
import { licences } from './licences.mjs';
import { environmentFor, findNode24 } from './node24.mjs';
import { offerElectron } from './offerElectron.mjs';
import { ensurePackages } from './packages.mjs';
import { inRoot } from './places.mjs';
import { runInForeground } from './spawned.mjs';
import { lint, testEverything, typecheck, unit, e2e } from './stages.mjs';
import { SetupError, say, words } from './words.mjs';

/** @typedef {{ node24: string, env: NodeJS.ProcessEnv }} Ready */

/** @type {Record<string, (args: string[]) => Promise<number>>} */
const TASKS = {
  start: async (args) => {
    const { node24, env } = await readyToRun(findBrowser);
    const electron = findElectron() ?? (await offerElectron(node24, env));
    if (electron !== undefined) return runInForeground(electron, electronArguments(args), env);
    say(words.noElectron(FETCH_ELECTRON));
    return runInForeground(node24, [inRoot('out', 'host', 'index.js'), 'start', ...args], env);
  },
  kompak: async (args) => {
    const { node24, env } = await readyToRun(findBrowser);
    return runInForeground(node24, [inRoot('out', 'host', 'index.js'), ...args], env);
  },
  bench: async (args) => {
    const { node24, env } = await readyToRun(findBrowser);
    return runInForeground(node24, [inRoot('tests', 'bench', 'run.ts'), ...args], env);
  },
  faults: async (args) => {
    const { node24, env } = await readyToRun(findBrowser);
    return runInForeground(node24, [inRoot('tests', 'faults', 'run.ts'), ...args], env);
  },
  figures: async (args) => {
    const { node24, env } = await readyToRun(findBrowser);
    return runInForeground(node24, [inRoot('tests', 'bench', 'figures.ts'), ...args], env);
  },
  build: async () => {
    const { node24, env } = await ready(() => undefined);
    await build(node24, env);
    return 0;
  },
  dist: async (args) => {
    const { node24, env } = await readyToRun(() => undefined);
    return dist(node24, env, args);
  },
  licences: async () => {
    await readyToRun(() => undefined);
    return licences();
  },
  icons: async () => {
    const { node24, env } = await ready(requireBrowser);
    return runInForeground(node24, [inRoot('tests', 'setup', 'makeIcons.ts')], env);
  },
  pictures: async (args) => {
    const { node24, env } = await readyToRun(requireBrowser);
    return runInForeground(node24, [inRoot('tests', 'setup', 'pictures', 'makePictures.ts'), ...args], env);
  },
  typecheck: async (args) => typecheck(await ready(() => undefined), args),
  lint: async (args) => lint(await ready(() => undefined), args),
  unit: async (args) => unit(await readyToRun(findBrowser), args),
  e2e: async (args) => e2e(await readyToRun(requireBrowser), args),
  test: async () => testEverything(await ready(requireBrowser)),
};

/** "--" parts npm's own words from these, and whoever calls without npm may write it as well. @param {string[]} args */
export const ownArguments = (args) => (args[0] === '--' ? args.slice(1) : args);

/** Runs one task and gives the exit code. @param {string | undefined} task @param {string[]} args @returns {Promise<number>} */
export async function runTask(task, args) {
  const run = task !== undefined && Object.hasOwn(TASKS, task) ? TASKS[task] : undefined;
  if (run === undefined) throw new SetupError(words.unknownTask(task, Object.keys(TASKS)));
  return run(ownArguments(args));
}

/** @param {() => string | undefined | Promise<string | undefined>} browser @returns {Promise<Ready>} */
async function ready(browser) {
  await ensurePackages();
  const node24 = findNode24();
  return { node24, env: environmentFor(node24, await browser()) };
}

/** @param {() => string | undefined | Promise<string | undefined>} browser @returns {Promise<Ready>} */
async function readyToRun(browser) {
  const { node24, env } = await ready(browser);
  await ensureBuilt(node24, env);
  return { node24, env };
}
