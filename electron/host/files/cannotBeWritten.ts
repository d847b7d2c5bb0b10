// Says why a file or folder could not be written, of what the operating system told; it writes nothing itself.
import { FileProblem } from '../fileProblem.ts';

/** The disk itself, or what a person may take of it. */
const FULL: readonly string[] = ['ENOSPC', 'EDQUOT'];
const isFull = (error: unknown): boolean => error instanceof Error && 'code' in error && typeof error.code === 'string' && FULL.includes(error.code);

export const cannotBeWritten = (name: string, error: unknown): FileProblem => new FileProblem({ code: isFull(error) ? 'diskFull' : 'cannotWrite', name }, error);

/** Does what writes, and throws why `name` could not be written. */
export const writing = (name: string, work: () => void): void => {
  try {
    work();
  } catch (error) {
    throw cannotBeWritten(name, error);
  }
};
