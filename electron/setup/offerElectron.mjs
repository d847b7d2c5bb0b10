// Offers once to fetch Electron's binary, where somebody is there to answer and its server can be reached; a no is remembered.
import { existsSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { FETCH_ELECTRON, findElectron } from './electronBinary.mjs';
import { inRoot } from './places.mjs';
import { runWithProgress, told } from './spawned.mjs';
import { say, words } from './words.mjs';

/** @typedef {{ isAttended: boolean, isRefused(): boolean, remember(): void, isReachable(): Promise<boolean>, ask(): Promise<boolean>, fetch(): Promise<string | undefined> }} Offer */

const REACHED_WITHIN_MS = 20_000;
const TOLD_EVERY_MS = 2_000;
const SERVER = 'https://github.com/electron/electron/releases';
/** Goes with the packages: who installs them anew is asked anew. */
const refusal = inRoot('node_modules', '.kompak-no-electron');

/** The order of it, over whatever asks and fetches. @param {Offer} offer @returns {Promise<string | undefined>} the binary, if it is here now */
export async function offer({ isAttended, isRefused, remember, isReachable, ask, fetch }) {
  if (!isAttended || isRefused() || !(await isReachable())) return undefined;
  if (await ask()) return fetch();
  remember();
  return undefined;
}

/** @param {string} node24 @param {NodeJS.ProcessEnv} env */
export const offerElectron = (node24, env) =>
  offer({
    isAttended: process.stdin.isTTY === true && process.stderr.isTTY === true,
    isRefused: () => existsSync(refusal),
    remember: () => writeFileSync(refusal, ''),
    isReachable,
    ask,
    fetch: async () => {
      const code = await runWithProgress(node24, [inRoot('node_modules', 'electron', 'install.js'), '--no'], { progress: words.fetchingElectron, env });
      if (code !== 0) say(words.fetchFailed(code, FETCH_ELECTRON));
      return findElectron();
    },
  });

async function isReachable() {
  try {
    return (await told(words.askingNetwork, () => fetch(SERVER, { method: 'HEAD', signal: AbortSignal.timeout(REACHED_WITHIN_MS) }), TOLD_EVERY_MS)).ok;
  } catch {
    return false; // No network, which Kompak is made for.
  }
}

async function ask() {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(words.fetchElectron);
  terminal.close();
  return /^\s*y/i.test(answer);
}
