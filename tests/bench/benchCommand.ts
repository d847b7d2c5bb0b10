// `npm run bench -- NAME [--json]`: runs one bench and holds its figures against their goals.
import type { Goal } from './goal.ts';
import { holdsAgainst } from './goal.ts';
import type { Screen } from './measuringCommand.ts';
import { DOES_NOT_HOLD, DONE, readAsked, WRONG_USE } from './measuringCommand.ts';
import { tableOf } from './table.ts';

export type Figure = { readonly name: string; readonly value: number; readonly unit: string; readonly goal: Goal };
export type Bench = (progress: (line: string) => void) => Promise<readonly Figure[]>;

/** Rounded before it is judged: the printed value decides. */
const rounded = (value: number): number => Number(value.toFixed(Math.abs(value) >= 100 ? 0 : 2));

/** Gives the exit code. */
export const benchCommand = async (args: readonly string[], benches: Readonly<Record<string, Bench>>, { out, progress }: Screen): Promise<number> => {
  const known = Object.keys(benches);
  const asked = readAsked(args, 'bench', known);
  if (typeof asked === 'string') {
    progress(asked);
    return WRONG_USE;
  }
  const [name = '', second] = asked.names;
  const bench = benches[name];
  if (bench === undefined || second !== undefined) {
    progress(`Name one bench. There are: ${known.join(', ')}.`);
    return WRONG_USE;
  }
  const figures = (await bench(progress)).map(({ value, ...figure }) => {
    const printed = rounded(value);
    return { name: figure.name, value: printed, unit: figure.unit, goal: figure.goal, holds: holdsAgainst(printed, figure.goal) };
  });
  if (!asked.json) {
    out(tableOf(['figure', 'value', 'unit', 'goal', 'holds'], figures.map((each) => [each.name, each.value, each.unit, each.goal, each.holds ? 'yes' : 'NO'])));
  }
  out(JSON.stringify({ bench: name, figures }));
  return figures.length > 0 && figures.every((figure) => figure.holds) ? DONE : DOES_NOT_HOLD;
};
