// Has a table, whatever it is about, read from an .xlsx or text file in a thread of its own, which may neither outlive its time nor outgrow its memory; nothing is stored.
import type { Answer } from '../../../shared/contract.ts';
import { MOST_TABLE_BYTES } from '../../../shared/contract.ts';
import { cleanText } from '../../../shared/cleanText.ts';
import type { TableFile } from '../../../shared/domain/roster/preview.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import type { Millis } from '../../../shared/units.ts';
import { seconds } from '../../../shared/units.ts';
import { startWorker } from '../threads/startWorker.ts';

/** What one file may cost: time, and megabytes of the thread's own memory. */
type Limits = { readonly time: Millis; readonly megabytes: number };

/** `signal` calls the reading off: then the answer is `rosterStopped`. `as` cells: whatever they are about; absent: a roster, with people in it. */
type Options = { readonly limits?: Limits; readonly signal?: AbortSignal; readonly as?: 'roster' | 'cells' };

const LIMITS: Limits = { time: seconds(20), megabytes: 256 };
const LONGEST_NAME = 255;

const isOutOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * The cells of an .xlsx or text file, or the refusal that says what the file is instead. Never rejects: a file that takes
 * more than its time or memory is `rosterTooBig`, and a worker that cannot run at all is `fault`. `name` is for the sentences only.
 */
export const readTable = (name: string, bytes: Uint8Array, { limits = LIMITS, signal, as = 'roster' }: Options = {}): Promise<Answer<TableFile>> => {
  const shown = cleanText(name).slice(0, LONGEST_NAME) || '?';
  const refused = (refusal: Refusal): Answer<TableFile> => ({ ok: false, refusal });
  if (bytes.length === 0) return Promise.resolve(refused({ code: 'rosterEmpty', name: shown }));
  if (bytes.length > MOST_TABLE_BYTES) return Promise.resolve(refused({ code: 'rosterTooBig', name: shown }));
  return new Promise((resolve) => {
    const worker = startWorker('rosterWorker.ts', { name: shown, bytes, as }, { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: limits.megabytes / 8 });
    const end = (answer: Answer<TableFile>): void => {
      clearTimeout(timeout);
      signal?.removeEventListener('abort', onStop);
      resolve(answer);
      void worker.terminate();
    };
    const timeout = setTimeout(() => end(refused({ code: 'rosterTooBig', name: shown })), limits.time);
    const onStop = (): void => end(refused({ code: 'rosterStopped', name: shown }));
    signal?.addEventListener('abort', onStop, { once: true });
    worker.once('message', end);
    worker.once('error', (error) => end(refused(isOutOfMemory(error) ? { code: 'rosterTooBig', name: shown } : { code: 'fault' })));
    worker.once('exit', () => end(refused({ code: 'fault' })));
  });
};
