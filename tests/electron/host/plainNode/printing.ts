// Runs the command line within the test and gives what it printed for programs, what it said to people, and its exit code.
import { vi } from 'vitest';
import { runCommandLine } from '../../../../electron/host/plainNode/commandLine.ts';

export type Printed = { readonly code: number; readonly said: string; readonly printed: string };

export const runPrinting = async (...typed: readonly string[]): Promise<Printed> => {
  let said = '';
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed += String(chunk);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    said += String(chunk);
    return true;
  });
  const code = await runCommandLine(typed);
  vi.restoreAllMocks();
  return { code, said, printed };
};
