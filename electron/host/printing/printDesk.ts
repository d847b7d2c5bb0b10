// Has papers printed one after another, says how far it is, and lets what is asked for be called off; it writes no file.
import type { ReportRequest } from '../../../shared/documents.ts';
import type { Printer } from '../ports.ts';

/** Of all papers asked for and not finished: how many are done. */
export type Printing = { readonly done: number; readonly of: number };

export type PrintDesk = {
  /** What goes on now; null: nothing. */
  view(): Printing | null;
  /** null: it was called off. Throws when one of them could not be printed. */
  print(requests: readonly ReportRequest[]): Promise<readonly Uint8Array[] | null>;
  /** The printer is told too; what it prints in spite of that nobody gets. */
  cancel(): void;
};

type Job = { done: number; readonly of: number; readonly calledOff: Promise<null>; readonly signal: AbortSignal; readonly callOff: () => void };

const newJob = (of: number): Job => {
  const { promise, resolve } = Promise.withResolvers<null>();
  const calling = new AbortController();
  return {
    done: 0, of, calledOff: promise, signal: calling.signal,
    callOff: () => {
      resolve(null);
      calling.abort();
    },
  };
};

export const createPrintDesk = (printer: Printer, onChange: () => void): PrintDesk => {
  const jobs = new Set<Job>();
  const inTurn = async (job: Job, requests: readonly ReportRequest[]): Promise<readonly Uint8Array[] | null> => {
    const printed: Uint8Array[] = [];
    for (const request of requests) {
      const pdf = await Promise.race([printer.print(request, job.signal), job.calledOff]);
      if (pdf === null) return null;
      printed.push(pdf);
      job.done += 1;
      onChange();
    }
    return printed;
  };
  return {
    view: () => (jobs.size === 0 ? null : [...jobs].reduce((sum, { done, of }) => ({ done: sum.done + done, of: sum.of + of }), { done: 0, of: 0 })),
    print: async (requests) => {
      const job = newJob(requests.length);
      jobs.add(job);
      onChange();
      try {
        return await inTurn(job, requests);
      } finally {
        jobs.delete(job);
        onChange();
      }
    },
    cancel: () => {
      for (const { callOff } of jobs) callOff();
    },
  };
};
