// Runs child processes: quietly with a progress line, or as the real thing with our terminal and our signals. It knows nothing of what they do.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './places.mjs';
import { say } from './words.mjs';

const PROGRESS_MS = 2000;
const STILL_MS = 15_000;
const PARENT_CHECK_MS = 500;

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<number>} */
function exitCodeOf(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? 128 + constants.signals[/** @type {NodeJS.Signals} */ (signal)]));
  });
}

/**
 * Prepares something: both outputs go to our stderr, and a line says every two seconds that it is still going.
 * @param {string} command @param {string[]} args
 * @param {{ progress: (seconds: number) => string, env?: NodeJS.ProcessEnv, shell?: boolean }} options
 */
export async function runWithProgress(command, args, { progress, env = process.env, shell = false }) {
  const started = Date.now();
  const tell = () => say(progress(Math.round((Date.now() - started) / 1000)));
  tell();
  const timer = setInterval(tell, PROGRESS_MS);
  try {
    return await exitCodeOf(spawn(command, args, { cwd: root, env, shell, stdio: ['ignore', process.stderr, process.stderr] }));
  } finally {
    clearInterval(timer);
  }
}

/** Says now and then that something still works which is silent for minutes. @template Made @param {(seconds: number) => string} progress @param {() => Promise<Made>} run @param {number} [every] */
export async function told(progress, run, every = STILL_MS) {
  const started = Date.now();
  const timer = setInterval(() => say(progress(Math.round((Date.now() - started) / 1000))), every);
  try {
    return await run();
  } finally {
    clearInterval(timer);
  }
}

/**
 * Runs the real thing: our terminal is its terminal, our signals are its signals, its exit code becomes ours.
 * @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} env
 */
export async function runInForeground(command, args, env) {
  const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' });
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    // From a terminal Ctrl+C reaches the child directly; a second one could look like impatience.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  /** @type {NodeJS.Signals[]} */
  const signals = process.platform === 'win32' ? ['SIGINT', 'SIGTERM'] : ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  // npm dies of a signal without passing it on; its script must not outlive it.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, PARENT_CHECK_MS);
  try {
    return await exitCodeOf(child);
  } finally {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, forward);
  }
}
