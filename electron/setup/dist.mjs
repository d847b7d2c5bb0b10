// Makes the installer for the system it runs on and says how large each file is; how it is made stands in electron-builder.yml.
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { licences } from './licences.mjs';
import { inRoot } from './places.mjs';
import { runInForeground } from './spawned.mjs';
import { say, words } from './words.mjs';

const INSTALLERS = /\.(exe|dmg|deb)$/;

/** @param {string} node24 @param {NodeJS.ProcessEnv} env @param {string[]} args for electron-builder @returns {Promise<number>} */
export async function dist(node24, env, args) {
  // What may not be shipped is not made.
  const refused = licences();
  if (refused !== 0) return refused;
  rmSync(inRoot('dist'), { recursive: true, force: true });
  const code = await runInForeground(node24, [inRoot('node_modules', 'electron-builder', 'cli.js'), '--publish', 'never', ...args], env);
  if (code !== 0) {
    say(words.distFailed(code));
    return code;
  }
  for (const file of made()) process.stdout.write(`${words.made(file, statSync(inRoot('dist', file)).size / 2 ** 20)}\n`);
  return 0;
}

/** Installers, and the packed app inside each unpacked folder. */
function made() {
  const names = readdirSync(inRoot('dist'));
  const asars = names.map((name) => join(name, 'resources', 'app.asar')).filter((file) => existsSync(inRoot('dist', file)));
  return [...names.filter((name) => INSTALLERS.test(name)), ...asars];
}
