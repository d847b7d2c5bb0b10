// Has teams drawn in a thread of its own, with progress and a way to stop; nothing is stored.
import { Worker } from 'node:worker_threads';
import type { DrawOutcome, DrawProgress } from '../../../shared/domain/draw/fairDraw.ts';
import type { DrawProblem } from '../../../shared/domain/draw/problem.ts';

export type DrawAsked = { readonly problem: DrawProblem; readonly seedText: string };
export type DrawSaid = { readonly progress: DrawProgress } | { readonly outcome: DrawOutcome };

/** In a bundle the worker lies beside it; from the sources it stands one folder up. */
const workerFile = (): URL => {
  const here = import.meta.url;
  return here.endsWith('.ts') ? new URL('../drawWorker.ts', here) : new URL('./drawWorker.js', here);
};

/** `cancelled` once `signal` is aborted: a stopped draw leaves nothing. Rejects when the thread cannot run or dies. */
export const drawTeams = (
  problem: DrawProblem, seedText: string, onProgress: (progress: DrawProgress) => void, signal: AbortSignal,
): Promise<DrawOutcome> => new Promise((resolve, reject) => {
  if (signal.aborted) return resolve({ kind: 'cancelled' });
  const worker = new Worker(workerFile(), { workerData: { problem, seedText } satisfies DrawAsked, execArgv: [] });
  const end = (settle: () => void): void => {
    signal.removeEventListener('abort', onAbort);
    settle();
    void worker.terminate();
  };
  const onAbort = (): void => end(() => resolve({ kind: 'cancelled' }));
  signal.addEventListener('abort', onAbort);
  worker.on('message', (said: DrawSaid) => {
    if ('progress' in said) onProgress(said.progress);
    else end(() => resolve(said.outcome));
  });
  worker.once('error', (error) => end(() => reject(error)));
  worker.once('exit', () => end(() => reject(new Error('the thread that draws ended without a result'))));
});
