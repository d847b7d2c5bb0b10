// `npm run faults -- [ROW…] [--tries N] [--seed N] [--json]`: injects faults and counts what was lost, doubled or passed over in silence.
import type { Screen } from '../bench/measuringCommand.ts';
import { DOES_NOT_HOLD, DONE, readAsked, WRONG_USE } from '../bench/measuringCommand.ts';
import { tableOf } from '../bench/table.ts';
import { CannotTry } from './cannotTry.ts';

export type Outcome = {
  readonly tries: number;
  /** What was acknowledged and is gone, or came back wrong. */
  readonly lost: number;
  /** What was done twice. */
  readonly doubled: number;
  /** Damage that nobody was told of. */
  readonly silent: number;
};
export type Fault = {
  /** A control loses on purpose: it shows that the harness would notice. */
  readonly control: boolean;
  /** How often, unless --tries says otherwise. */
  readonly tries: number;
  /** `seed`: of the first try, for a row that is tried by seeds; each further one has the next. */
  run(tries: number, progress: (line: string) => void, seed?: number): Promise<Outcome>;
};

const faultHolds = ({ tries, lost, doubled, silent }: Outcome, control: boolean): boolean =>
  tries > 0 && (control ? lost > 0 : lost + doubled + silent === 0);

const nothingTried: Outcome = { tries: 0, lost: 0, doubled: 0, silent: 0 };
/** The exit code when every row that could be tried holds, and some could not be tried on this machine. */
const CANNOT_TRY = 2;

/** Gives the exit code. Without a name every row is run. */
export const faultsCommand = async (args: readonly string[], rows: Readonly<Record<string, Fault>>, { out, progress }: Screen): Promise<number> => {
  const asked = readAsked(args, 'row', Object.keys(rows));
  if (typeof asked === 'string') {
    progress(asked);
    return WRONG_USE;
  }
  const chosen = Object.entries(rows).filter(([name]) => asked.names.length === 0 || asked.names.includes(name));
  const faults = [];
  const untried = new Set<string>();
  for (const [name, fault] of chosen) {
    // One seed is tried again to look at it.
    const asTries = asked.tries ?? (asked.seed === null ? fault.tries : 1);
    progress(`${name}: ${asTries} tries`);
    const start = performance.now();
    const outcome = await fault.run(asTries, (line) => progress(`${name}: ${line}`), asked.seed ?? undefined).catch((error: unknown) => {
      if (error instanceof CannotTry) {
        untried.add(name);
        progress(`${name} cannot be tried here. ${error.message}`);
      } else progress(`${name} could not be finished: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return nothingTried;
    });
    progress(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
    const { tries, lost, doubled, silent } = outcome;
    faults.push({ fault: name, tries, lost, doubled, silent, control: fault.control, holds: faultHolds(outcome, fault.control) });
  }
  if (!asked.json) {
    out(tableOf(['fault', 'tries', 'lost', 'doubled', 'silent', 'control', 'holds'],
      faults.map((row) => [row.fault, row.tries, row.lost, row.doubled, row.silent, row.control ? 'yes' : '', row.holds ? 'yes' : 'NO'])));
  }
  out(JSON.stringify({ faults }));
  if (faults.some(({ fault, holds }) => !holds && !untried.has(fault))) return DOES_NOT_HOLD;
  return untried.size === 0 ? DONE : CANNOT_TRY;
};
