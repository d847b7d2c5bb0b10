// Entry of a worker: does its share of the kills on a laptop of its own.
import { kill } from './kill.ts';

const { tries } = JSON.parse(process.argv[2] ?? '{}') as { readonly tries: number };
process.send?.(await kill.run(tries, (line) => void process.stderr.write(`kill: ${line}\n`)));
