// Has one piece of work done in a thread of its own, which may not outlive its time; it knows nothing of the work.
import type { Millis } from '../../../shared/units.ts';
import { minutes } from '../../../shared/units.ts';
import type { WorkerScript } from './startWorker.ts';
import { startWorker } from './startWorker.ts';

const MOST_TIME = minutes(2);
const MEGABYTES = 1_024;

/** Rejects when the thread fails, takes too long, or outgrows its memory. */
export const inThread = <Result>(script: WorkerScript, asked: unknown, most: Millis = MOST_TIME): Promise<Result> =>
  new Promise((resolve, reject) => {
    const worker = startWorker(script, asked, { maxOldGenerationSizeMb: MEGABYTES });
    const end = (settle: () => void): void => {
      clearTimeout(timeout);
      settle();
      void worker.terminate();
    };
    const timeout = setTimeout(() => end(() => reject(new Error(`the thread ${script} took longer than ${most} ms`))), most);
    worker.once('message', (result: Result) => end(() => resolve(result)));
    worker.once('error', (error) => end(() => reject(error)));
    worker.once('exit', () => end(() => reject(new Error(`the thread ${script} ended without a result`))));
  });
