// `npm run figures [-- PART…]`: measures every part one after the other and writes its table into the README; it judges nothing itself.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { benches } from './benches.ts';
import { readAsked, terminal, WRONG_USE } from './measuringCommand.ts';
import { partOf, withPart } from './figureTables.ts';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const entry = (folder: 'bench' | 'faults'): string => fileURLToPath(new URL(`../${folder}/run.ts`, import.meta.url));

const machine = (): string =>
  `${cpus()[0]?.model.trim() ?? 'unknown processor'} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.versions.node}`;

/** The last line a measuring command printed, and its exit code; what it says meanwhile goes on to the terminal. */
const lastLine = (args: readonly string[]): Promise<{ readonly line: string; readonly code: number | null }> => new Promise((resolve, reject) => {
  const child = spawn(process.execPath, [...args, '--json'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  child.once('error', reject);
  child.once('close', (code) => resolve({ line: printed.trim().split('\n').at(-1) ?? '', code }));
});

const asked = readAsked(process.argv.slice(2), 'bench', [...Object.keys(benches), 'faults']);
if (typeof asked === 'string') {
  terminal.progress(asked);
  process.exitCode = WRONG_USE;
} else {
  const names = asked.names.length > 0 ? asked.names : [...Object.keys(benches), 'faults'];
  const codes: (number | null)[] = [];
  for (const name of names) {
    const { line, code } = await lastLine(name === 'faults' ? [entry('faults')] : [entry('bench'), name]);
    codes.push(code);
    const part = partOf(name, line, { machine: machine(), day: new Date().toISOString().slice(0, 10) });
    writeFileSync(README, withPart(readFileSync(README, 'utf8'), name, part));
    terminal.out(part);
  }
  process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
}
