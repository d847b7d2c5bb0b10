// Has one piece of work done in a thread of its own, which may not outlive its time; it knows nothing of the work.
import { Worker } from 'node:worker_threads';
import type { Millis } from '../../../shared/units.ts';
import { minutes } from '../../../shared/units.ts';

const here = import.meta.url;
const isBundled = !here.endsWith('.ts');

/** In a bundle they lie beside it; from the sources they stand one folder up. */
const workers = {
  exportWorker: isBundled ? new URL('./exportWorker.js', here) : new URL('../exportWorker.ts', here),
  anonymiseWorker: isBundled ? new URL('./anonymiseWorker.js', here) : new URL('../anonymiseWorker.ts', here),
} as const;

const MOST_TIME = minutes(2);
const MEGABYTES = 1_024;

/** Rejects when the thread fails, takes too long, or outgrows its memory. */
export const inThread = <Result>(name: keyof typeof workers, asked: unknown, most: Millis = MOST_TIME): Promise<Result> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(workers[name], { workerData: asked, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } });
    const end = (settle: () => void): void => {
      clearTimeout(timeout);
      settle();
      void worker.terminate();
    };
    const timeout = setTimeout(() => end(() => reject(new Error(`the thread ${name} took longer than ${most} ms`))), most);
    worker.once('message', (result: Result) => end(() => resolve(result)));
    worker.once('error', (error) => end(() => reject(error)));
    worker.once('exit', () => end(() => reject(new Error(`the thread ${name} ended without a result`))));
  });
