// Entry of a worker, on a small disk of its own where there is one: rehearses its seeds one after another and prints what came of them as the last line.
import { inScratch } from '../inScratch.ts';
import { smallDisk } from './ballast.ts';
import type { Rehearsed } from './rehearse.ts';
import { rehearse } from './rehearse.ts';

export type RehearsalJob = { readonly seeds: readonly number[]; readonly browser: string; readonly isControl: boolean };

const { seeds, browser, isControl } = JSON.parse(process.argv[2] ?? '{}') as RehearsalJob;
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const isTold = process.env['KOMPAK_REHEARSAL_STEPS'] !== undefined;

const all = (folder: string): Promise<readonly Rehearsed[]> => seeds.reduce(async (before, seed): Promise<readonly Rehearsed[]> => {
  const done = await before;
  const one = await rehearse({ seed, folder, browser, drops: isControl ? seed : null, onStep: (words) => { if (isTold) say(`seed ${seed}: ${words}`); } });
  const wrong = [...one.books, ...one.hall, ...(one.broken === null ? [] : [one.broken])];
  say(`seed ${seed}: ${one.seconds} s, ${one.commands} commands, ${one.lost} lost, ${one.doubled} doubled; ${one.injected.length} faults: ${one.injected.join(', ')}; ${wrong.length === 0 ? 'all right' : `WRONG: ${wrong.join(' | ')}`}`);
  return [...done, one];
}, Promise.resolve<readonly Rehearsed[]>([]));

const disk = smallDisk();
const report = await (disk === null ? inScratch(all) : all(disk));
process.stdout.write(`${JSON.stringify(report)}\n`, () => process.exit(0));
