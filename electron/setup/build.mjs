// Builds the app when its sources have changed since the last build; it knows nothing of what is in it.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './places.mjs';
import { runWithProgress } from './spawned.mjs';
import { inTurn } from './turn.mjs';
import { SetupError, words } from './words.mjs';

const SOURCES = ['shared', 'electron', 'renderer', 'vite.config.ts', 'package.json', 'package-lock.json', 'LICENSE'];
const BUILT = ['renderer/console.html', 'renderer/hall.html', 'renderer/report.html', 'renderer/about-id.html', 'main/index.js', 'preload/index.cjs', 'host/index.js'];
const stamp = inRoot('out', '.kompak-build');

/** @param {string} node24 @param {NodeJS.ProcessEnv} env */
export async function ensureBuilt(node24, env) {
  if (isFresh()) return;
  await inTurn(async () => {
    if (!isFresh()) await build(node24, env);
  });
}

/** @param {string} node24 @param {NodeJS.ProcessEnv} env */
export async function build(node24, env) {
  const digest = sourceDigest();
  for (const folder of ['main', 'preload', 'host']) rmSync(inRoot('out', folder), { recursive: true, force: true });
  rmSync(stamp, { force: true });
  const vite = inRoot('node_modules', 'vite', 'bin', 'vite.js');
  const code = await runWithProgress(node24, [vite, 'build', '--app', '--logLevel', 'warn'], { progress: words.building, env });
  if (code !== 0) throw new SetupError(words.buildFailed(code));
  mkdirSync(inRoot('out'), { recursive: true });
  writeFileSync(stamp, digest);
}

const isFresh = () => BUILT.every((file) => existsSync(inRoot('out', file))) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceDigest();

/** By content: a clone, a copy and a checkout give files new times without changing them. */
function sourceDigest() {
  const hash = createHash('sha256');
  for (const source of SOURCES) addTo(hash, source);
  return hash.digest('hex');
}

/** @param {import('node:crypto').Hash} hash @param {string} path */
function addTo(hash, path) {
  const full = inRoot(path);
  if (!existsSync(full)) return;
  const children = foldersEntries(full);
  if (children === undefined) hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
  else for (const child of children) addTo(hash, join(path, child));
}

/** Sorted names in a folder, or undefined for a file. @param {string} path */
function foldersEntries(path) {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOTDIR') return undefined;
    throw error;
  }
}
