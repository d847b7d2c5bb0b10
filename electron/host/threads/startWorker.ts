// Starts a worker by its script, wherever that lies; it knows nothing of the work.
import type { ResourceLimits } from 'node:worker_threads';
import { Worker } from 'node:worker_threads';

export type WorkerScript = 'anonymiseWorker.ts' | 'drawWorker.ts' | 'exportWorker.ts' | 'rosterWorker.ts';

const here = import.meta.url;

/** In a bundle it lies beside this one; from the sources it stands one folder up. */
export const startWorker = (script: WorkerScript, workerData: unknown, resourceLimits: ResourceLimits = {}): Worker =>
  new Worker(new URL(here.endsWith('.ts') ? `../${script}` : `./${script.replace('.ts', '.js')}`, here), { workerData, execArgv: [], resourceLimits });
