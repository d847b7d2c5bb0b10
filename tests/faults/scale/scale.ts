// The row of scale: a retreat of 300 people and one of 2,000 beside one of a hundred; everything opens, nothing breaks, no screen of the console keeps anybody waiting, and what gets slower is told.
import type { BothWindows } from '../bothWindows.ts';
import { withBothWindows } from '../bothWindows.ts';
import type { Fault, Outcome } from '../faultsCommand.ts';
import type { Size } from './bigRetreat.ts';
import { bigDeeds } from './bigRetreat.ts';
import type { Opened } from './openAll.ts';
import { openAll } from './openAll.ts';

const USUAL: Size = { people: 100, teams: 10, runs: 14 };
/** One a try. */
const SIZES: readonly Size[] = [{ people: 300, teams: 30, runs: 40 }, { people: 2_000, teams: 100, runs: 40 }];
/** In milliseconds, for a screen of the console. */
const MOST = 1_000;
/** What took longer than this and so many times as long is told. */
const TOLD = { from: 150, times: 1.5 };

const opened = async (size: Size, progress: (line: string) => void): Promise<Opened & { readonly troubles: readonly string[] }> => {
  const start = performance.now();
  const deeds = bigDeeds(size);
  const words = `${size.people} people, ${size.teams} teams, ${size.runs} runs`;
  progress(`${words}: ${deeds.length} commands`);
  return withBothWindows({ deeds }, async (both: BothWindows) => {
    const all = await openAll(both, (what) => progress(`${words}: ${what}, ${((performance.now() - start) / 1_000).toFixed(0)} s`));
    return { ...all, troubles: both.troubles() };
  });
};

const isScreen = (name: string): boolean => !/^(hall|paper|command) /.test(name);

export const scale: Fault = {
  control: false,
  tries: SIZES.length,
  run: async (tries, progress): Promise<Outcome> => {
    const usual = await opened(USUAL, progress);
    const outcome = { tries: Math.min(tries, SIZES.length), lost: 0, doubled: 0, silent: 0 };
    for (const size of SIZES.slice(0, tries)) {
      const { took, wrong, troubles } = await opened(size, progress);
      const slow = [...took].filter(([name, ms]) => isScreen(name) && ms > MOST);
      for (const [name, ms] of [...took].toSorted((a, b) => b[1] - a[1])) {
        const before = usual.took.get(name) ?? Number.NaN;
        if (ms > TOLD.from && ms > TOLD.times * before) progress(`${size.people} people: ${name} ${ms} ms, ${(ms / before).toFixed(1)} times as long as with ${USUAL.people}`);
      }
      for (const what of [...wrong, ...slow.map(([name, ms]) => `${name} took ${ms} ms`), ...troubles]) progress(`${size.people} people: ${what}`);
      outcome.lost += Number(wrong.length + slow.length > 0);
      outcome.silent += Number(troubles.length > 0);
    }
    for (const what of [...usual.wrong, ...usual.troubles]) progress(`${USUAL.people} people: ${what}`);
    return usual.wrong.length + usual.troubles.length === 0 ? outcome : { ...outcome, lost: Math.max(1, outcome.lost) };
  },
};
