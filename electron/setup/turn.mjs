// Lets one set-up work at a time on this clone, so that two commands started together do not build over each other; it knows nothing of the work.
import { createHash } from 'node:crypto';
import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './places.mjs';
import { say, words } from './words.mjs';

const LOOK_AGAIN_MS = 250;
/** No set-up takes this long; an older lock was left behind, and its owner's number may be somebody else's by now. */
const TOO_OLD_MS = 15 * 60_000;
const lock = join(tmpdir(), `kompak-setup-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`);

/** @template T @param {() => Promise<T>} work @returns {Promise<T>} */
export async function inTurn(work) {
  for (let told = false; !take(); told = true) {
    if (!told) say(words.waiting);
    await pause(LOOK_AGAIN_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** A link is made whole or not at all, so whoever sees the lock can also read its owner's number. */
function take() {
  const mine = `${lock}-${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    if (isLeftBehind()) rmSync(lock, { force: true });
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

function isLeftBehind() {
  try {
    if (Date.now() - statSync(lock).mtimeMs > TOO_OLD_MS) return true;
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

/** @param {unknown} error */
const codeOf = (error) => /** @type {NodeJS.ErrnoException} */ (error).code;
