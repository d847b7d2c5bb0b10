// Has teams drawn and mended in a thread of its own: one draw at a time, with progress and a way to call it off; it stores nothing.
import type { DrawOutcome } from '../../../shared/domain/draw/search/fairDraw.ts';
import type { DrawProblem, Seating } from '../../../shared/domain/draw/problem.ts';
import type { Repaired } from '../../../shared/domain/draw/changes/repair.ts';
import { startWorker } from '../threads/startWorker.ts';

export type Drawing = { /** Of the steps that may be needed at most, 0 to 1. */ readonly share: number };

export type DrawDesk = {
  /** What goes on now; null: nothing. */
  view(): Drawing | null;
  /** A draw under way is called off first. Rejects when the thread itself fails. */
  draw(problem: DrawProblem, seedText: string): Promise<DrawOutcome>;
  /** What was asked for answers `cancelled`. */
  cancel(): void;
  /** As `repair` gives it; it is over soon, so nobody is told how far it is. */
  repair(problem: DrawProblem, seating: Seating, most: number): Promise<readonly Repaired[]>;
};

export type ToCompute =
  | { readonly kind: 'draw'; readonly problem: DrawProblem; readonly seedText: string }
  | { readonly kind: 'repair'; readonly problem: DrawProblem; readonly seating: Seating; readonly most: number };
type FromThread<Value> = { readonly kind: 'progress'; readonly share: number } | { readonly kind: 'done'; readonly value: Value };

/** Windows are told at most this often, in milliseconds. */
const TELL_EVERY = 100;

/** Rejects when the thread itself fails. `stop`: the promise then never settles. */
const compute = <Value>(asked: ToCompute, onShare: (share: number) => void): { readonly value: Promise<Value>; readonly stop: () => void } => {
  const worker = startWorker('drawWorker.ts', asked);
  const value = new Promise<Value>((resolve, reject) => {
    worker.on('message', (message: FromThread<Value>) => {
      if (message.kind === 'progress') return onShare(message.share);
      resolve(message.value);
      void worker.terminate();
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread that draws ended without a result')));
  });
  const stop = (): void => {
    // Its end must not be taken for that of the draw that follows.
    worker.removeAllListeners().once('error', () => undefined);
    void worker.terminate();
  };
  return { value, stop };
};

export const createDrawDesk = (onChange: () => void): DrawDesk => {
  let drawing: Drawing | null = null;
  let callOff = (): void => undefined;
  return {
    view: () => drawing,
    cancel: () => callOff(),
    repair: (problem, seating, most) => compute<readonly Repaired[]>({ kind: 'repair', problem, seating, most }, () => undefined).value,
    draw: (problem, seedText) => {
      callOff();
      return new Promise<DrawOutcome>((resolve, reject) => {
        let told = performance.now();
        const { value, stop } = compute<DrawOutcome>({ kind: 'draw', problem, seedText }, (share) => {
          drawing = { share };
          if (performance.now() - told < TELL_EVERY) return;
          told = performance.now();
          onChange();
        });
        const end = (settle: () => void): void => {
          callOff = () => undefined;
          drawing = null;
          onChange();
          settle();
        };
        callOff = () => {
          stop();
          end(() => resolve({ kind: 'cancelled' }));
        };
        value.then((outcome) => end(() => resolve(outcome)), (error: unknown) => end(() => reject(error as Error)));
        drawing = { share: 0 };
        onChange();
      });
    },
  };
};
