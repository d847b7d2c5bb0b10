// Shares a row's tries out among worker processes and adds up what they report; it knows no fault.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Outcome } from './faultsCommand.ts';

/** As many as the smallest laptop has cores. */
const WORKERS = 2;

/** Runs an entry with a job as its one argument, until it sends its report. */
export const inWorker = async <Report>(entry: string, job: unknown, env: NodeJS.ProcessEnv = {}): Promise<Report> => {
  const worker = fork(entry, [JSON.stringify(job)], { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(worker, 'exit').then(([code, signal]) => { throw new Error(`a worker ended with ${String(code ?? signal)} and no report`); });
  ended.catch(() => undefined);
  const [report] = await Promise.race([once(worker, 'message') as Promise<[Report]>, ended]);
  return report;
};

/** `jobOf` is told which part of how many a worker takes. */
export const inWorkers = <Report>(entry: string, jobOf: (part: number, of: number) => unknown): Promise<readonly Report[]> =>
  Promise.all(Array.from({ length: WORKERS }, (_, part) => inWorker<Report>(entry, jobOf(part, WORKERS))));

export const added = (reports: readonly Outcome[]): Outcome => {
  const total = (name: keyof Outcome): number => reports.reduce((sum, report) => sum + report[name], 0);
  return { tries: total('tries'), lost: total('lost'), doubled: total('doubled'), silent: total('silent') };
};
