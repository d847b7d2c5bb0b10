// Has a draw computed in a thread of its own, one at a time, with progress and a way to call it off; it stores nothing.
import { Worker } from 'node:worker_threads';
import type { DrawOutcome } from '../../../shared/domain/draw/search/fairDraw.ts';
import type { DrawProblem } from '../../../shared/domain/draw/problem.ts';

export type Drawing = { /** Of the steps that may be needed at most, 0 to 1. */ readonly share: number };

export type DrawDesk = {
  /** What goes on now; null: nothing. */
  view(): Drawing | null;
  /** A draw under way is called off first. Rejects when the thread itself fails. */
  draw(problem: DrawProblem, seedText: string): Promise<DrawOutcome>;
  /** What was asked for answers `cancelled`. */
  cancel(): void;
};

/** In a bundle the worker lies beside it; from the sources it stands one folder up. */
const workerFile = (): URL => {
  const here = import.meta.url;
  return here.endsWith('.ts') ? new URL('../drawWorker.ts', here) : new URL('./drawWorker.js', here);
};

/** Windows are told at most this often, in milliseconds. */
const TELL_EVERY = 100;

export const createDrawDesk = (onChange: () => void): DrawDesk => {
  let drawing: Drawing | null = null;
  let callOff = (): void => undefined;
  return {
    view: () => drawing,
    cancel: () => callOff(),
    draw: (problem, seedText) => {
      callOff();
      return new Promise<DrawOutcome>((resolve, reject) => {
        const worker = new Worker(workerFile(), { workerData: { problem, seedText }, execArgv: [] });
        let told = performance.now();
        const end = (settle: () => void): void => {
          callOff = () => undefined;
          drawing = null;
          void worker.terminate();
          onChange();
          settle();
        };
        callOff = () => end(() => resolve({ kind: 'cancelled' }));
        worker.on('message', (message: DrawOutcome | { readonly kind: 'progress'; readonly share: number }) => {
          if (message.kind !== 'progress') return end(() => resolve(message));
          drawing = { share: message.share };
          if (performance.now() - told < TELL_EVERY) return;
          told = performance.now();
          onChange();
        });
        worker.once('error', (error) => end(() => reject(error)));
        worker.once('exit', () => end(() => reject(new Error('the thread that draws ended without a result'))));
        drawing = { share: 0 };
        onChange();
      });
    },
  };
};
