// Runs jobs one after another and gives up on what takes too long; it knows nothing of the jobs.
import type { Millis } from '../../shared/units.ts';

/** A job that fails does not hold up the next. */
export const inTurn = (): (<T>(job: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const mine = last.then(job);
    last = mine.catch(() => undefined);
    return mine;
  };
};

/** The work's own outcome, or an error once `limit` has passed. */
export const within = async <T>(limit: Millis, what: string, work: Promise<T>): Promise<T> => {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const alarm = setTimeout(() => reject(new Error(`${what} took longer than ${limit} ms`)), limit);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(alarm);
  }
};
