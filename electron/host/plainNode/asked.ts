// What was typed after `kompak`, read or refused with the help, and what commands begin with: the host started, the file opened; it runs no command.
import { basename, extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Answer } from '../../../shared/contract.ts';
import { commandLineText } from '../../../shared/text/commandLine.ts';
import type { Language } from '../../../shared/units.ts';
import { seconds } from '../../../shared/units.ts';
import { FileProblem } from '../fileProblem.ts';
import { statOf } from '../files/statOf.ts';
import type { Host } from '../host.ts';
import { isOurs } from '../log/database.ts';
import type { NodeHost } from './nodeHost.ts';
import { startNodeHost } from './nodeHost.ts';
import { foldersOf } from './places.ts';

export const DONE = 0;
export const REFUSED = 1;
export const WRONG_USE = 2;

export const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  language: { type: 'string' },
  data: { type: 'string' },
  port: { type: 'string' },
  demo: { type: 'boolean' },
  played: { type: 'boolean' },
  into: { type: 'string' },
  kind: { type: 'string' },
  exercise: { type: 'string' },
  session: { type: 'string' },
  day: { type: 'string' },
  out: { type: 'string' },
  at: { type: 'string' },
  head: { type: 'string' },
  seed: { type: 'string' },
  teams: { type: 'string' },
  roster: { type: 'string' },
  text: { type: 'string' },
  json: { type: 'boolean' },
  as: { type: 'string' },
  what: { type: 'string' },
  health: { type: 'boolean' },
  answers: { type: 'boolean' },
  delete: { type: 'boolean' },
} as const;
export type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];
export type CommandName = keyof (typeof commandLineText)['id']['help'];

const LONGEST_NAME = 200;

/** What was typed makes no sense; the sentence says why, and the help follows. */
export class WrongUse extends Error {}

export const say = (line: string): void => void process.stderr.write(`${line}\n`);
/** Says a line once where `work` has been silent for so long. */
export const sayIfLong = async <T>(line: string, work: () => Promise<T>, silence = seconds(2)): Promise<T> => {
  const timer = setTimeout(() => say(line), silence);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
};
export const print = (line: string): void => void process.stdout.write(`${line}\n`);
export const said = { say, print };

export type Asked = { readonly values: Values; readonly words: readonly string[]; readonly language: Language };
export type Run = (asked: Asked) => Promise<number>;

export const done = <T>(answer: Answer<T>): T => {
  if (answer.ok) return answer.value;
  throw new FileProblem(answer.refusal);
};

/** On the command line nobody answers questions: a file that raises one is left to the window. */
export const openOrRefuse = (host: Host, path: string): void => {
  const opened = done(host.current.openPath(path));
  if (!opened.opened) throw new FileProblem({ code: 'needsChoice', name: opened.question.name, why: opened.question.kind });
};

export const oneWord = ({ words, language }: Asked, what: 'roster' | 'file' | 'commands'): string => {
  const word = words[0];
  if (word === undefined) throw new WrongUse(commandLineText[language].missing[what]);
  if (words.length > 1) throw new WrongUse(commandLineText[language].tooMany(words[1] ?? ''));
  return word;
};

const option = ({ values, language }: Asked, name: 'into' | 'out'): string => {
  const value = values[name];
  if (value === undefined || value === '') throw new WrongUse(commandLineText[language].missing[name]);
  return value;
};

export const into = (asked: Asked): string => {
  const path = option(asked, 'into');
  if (extname(path) !== '.kompak') throw new WrongUse(commandLineText[asked.language].badInto(path));
  // A longer one no disk takes, with what stands behind it while it is being written.
  if (Buffer.byteLength(basename(path)) > LONGEST_NAME) throw new FileProblem({ code: 'cannotWrite', name: basename(path) });
  return resolve(path);
};

const isRetreat = (path: string): boolean => {
  if (statOf(path)?.isFile() !== true) return false;
  try {
    return extname(path) === '.kompak' || isOurs(path);
  } catch {
    // Not to be read, it cannot say what it is.
    return false;
  }
};

/** Where a paper or a table goes. What lies there makes way, but never a retreat. */
export const out = (asked: Asked): string => {
  const path = resolve(option(asked, 'out'));
  if (isRetreat(path)) throw new FileProblem({ code: 'fileExists', name: basename(path) });
  return path;
};

const portOf = ({ values, language }: Asked): number => {
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new WrongUse(commandLineText[language].badPort(values.port ?? ''));
  return port;
};

export const started = (asked: Asked, attended: boolean): Promise<NodeHost> =>
  startNodeHost({ folders: foldersOf(asked.values.data), port: portOf(asked), attended, onNotice: say });
