// Entry of a worker: does its share of a row's tries, on a laptop of its own.
import { kill } from './kill.ts';
import { killTimer } from './killTimer.ts';

const shared = { kill, kill_timer: killTimer } as const;
export type Shared = keyof typeof shared;

const { row, tries } = JSON.parse(process.argv[2] ?? '{}') as { readonly row: Shared; readonly tries: number };
process.send?.(await shared[row].run(tries, (line) => void process.stderr.write(`${row}: ${line}\n`)));
