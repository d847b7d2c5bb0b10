// What the two measuring commands share: names chosen from a table, progress on stderr, one line of JSON last, and the exit code.
import { parseArgs } from 'node:util';

export type Screen = { readonly out: (line: string) => void; readonly progress: (line: string) => void };
export const terminal: Screen = {
  out: (line) => void process.stdout.write(`${line}\n`),
  progress: (line) => void process.stderr.write(`${line}\n`),
};

export const DONE = 0;
export const DOES_NOT_HOLD = 1;
export const WRONG_USE = 2;

export type Asked = { readonly names: readonly string[]; readonly json: boolean; readonly tries: number | null; readonly seed: number | null };

/** What was typed, or a sentence that says what is wrong with it. `kind`: what the names name. */
export const readAsked = (args: readonly string[], kind: 'bench' | 'row', known: readonly string[]): Asked | string => {
  const existing = `There are: ${known.join(', ')}.`;
  try {
    const { values, positionals } = parseArgs({
      args: [...args], allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, ...(kind === 'row' ? { tries: { type: 'string' } as const, seed: { type: 'string' } as const } : {}) },
    });
    const unknown = positionals.find((name) => !known.includes(name));
    if (unknown !== undefined) return `There is no ${kind} "${unknown}". ${existing}`;
    const typed = 'tries' in values ? values.tries : undefined;
    const tries = typed === undefined ? null : Number(typed);
    if (tries !== null && !(Number.isInteger(tries) && tries > 0)) return `--tries takes a whole number above 0, not "${String(typed)}".`;
    const from = 'seed' in values ? values.seed : undefined;
    const seed = from === undefined ? null : Number(from);
    if (seed !== null && !(Number.isInteger(seed) && seed > 0)) return `--seed takes a whole number above 0, not "${String(from)}".`;
    return { names: positionals, json: values.json === true, tries, seed };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)} ${existing}`;
  }
};
