// How a file is shaped: its length, its width, its opening comment, its name and its exports; it knows nothing of rooms.
import { posix } from 'node:path';
import type { Source } from './source.ts';

const LONGEST = 400;
/** Of a line that is no comment and nothing that is written for people. */
const WIDEST = 300;
const IS_WRITTEN_FOR_PEOPLE = /^shared\/(text|library)\//;
/** Tools that ask for a default export by their own rules. */
const DEFAULT_EXPORT_IS_ASKED_FOR = /^(vite\.config\.ts|tests\/e2e\/playwright\.config\.ts|tests\/setup\/\w+Reporter\.ts)$/;
const EMPTY_NAMES = /^(utils?|helpers?|managers?|common|misc)$/i;

/** What is wrong with a file's shape, one sentence each. */
export function shapeFaults({ path, text, exports }: Source): readonly string[] {
  const name = posix.basename(path).split('.')[0] ?? '';
  const isTest = path.startsWith('tests/');
  const lines = text.trimEnd().split('\n').length;
  const faults: string[] = [];
  const isWide = (line: string): boolean => line.length > WIDEST && !/^(import|\/\/|\s*\/?\*)/.test(line);
  if (!isTest && !IS_WRITTEN_FOR_PEOPLE.test(path) && !path.endsWith('.css')) faults.push(...text.split('\n').flatMap((line, i) => (isWide(line) ? [`line ${i + 1} has more than ${WIDEST} signs`] : [])));
  if (lines > LONGEST) faults.push(`${lines} lines, more than ${LONGEST}`);
  if (!/^(\/\/ ?|\/\*+)\s*\S/.test(text)) faults.push('does not open with a comment');
  if (exports.includes('default') && !DEFAULT_EXPORT_IS_ASKED_FOR.test(path)) faults.push('has a default export');
  if (EMPTY_NAMES.test(name)) faults.push('has a name that says nothing');
  if (path.endsWith('.tsx') && !isTest && path !== 'renderer/main.tsx') {
    if (!/^[A-Z]/.test(name)) faults.push('a .tsx file is named after its component, in PascalCase');
    else if (!exports.includes(name)) faults.push(`does not export ${name}`);
  }
  if (/\.(ts|mjs)$/.test(path) && !/^[a-z]/.test(name)) faults.push('a .ts file is named in camelCase');
  return faults.map((fault) => `${path}: ${fault}`);
}
