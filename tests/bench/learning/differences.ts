// Holds everything that is told of random retreats' answers against the second count; it says by which seed each difference can be seen again.
import fc from 'fast-check';
import type { Gain } from '../../../shared/domain/learning/gains/gain.ts';
import type { GainsSource, Published, Told } from '../../../shared/domain/learning/gains/published.ts';
import { publishedResults } from '../../../shared/domain/learning/gains/published.ts';
import { occasions } from '../../../shared/domain/learning/schemas.ts';
import { anySource } from '../../shared/domain/learning/gains/anyAnswers.ts';
import type { Mean, Recount } from './recount.ts';
import { gainAgain, inHundredths, recountOf } from './recount.ts';

type Sides = { readonly before: Told | null; readonly after: Told | null; readonly gain: Gain | null };
type Again = { readonly before: Mean | null; readonly after: Mean | null };
export type Compared = { readonly differences: number; readonly numbers: number };

const bandAgain = (top: bigint, bottom: bigint): string => (10n * top >= 7n * bottom ? 'high' : 10n * top >= 3n * bottom ? 'medium' : 'low');

/** What is told beside what was counted again, where they are not the same. */
const apart = (where: string, told: unknown, again: unknown): readonly string[] =>
  (JSON.stringify(told) === JSON.stringify(again) ? [] : [`${where}: ${JSON.stringify(told)} is counted again as ${JSON.stringify(again)}`]);

const gainTold = ({ before, after }: Again): unknown => {
  if (before === null || after === null) return null;
  const again = gainAgain(before.mean, after.mean);
  return again === null ? { kind: 'full' } : { kind: 'gain', value: inHundredths(again), band: bandAgain(again.top, again.bottom), fell: again.top < 0n };
};

const compareSides = (where: string, told: Sides, again: Again): readonly string[] => [
  ...occasions.flatMap((occasion) => {
    const own = told[occasion];
    const counted = again[occasion];
    return own === null ? [] : apart(`${where}, ${occasion}`, [own.n, own.mean], counted === null ? null : [counted.n, inHundredths(counted.mean)]);
  }),
  ...(told.gain === null ? [] : apart(`${where}, gain`, told.gain, gainTold(again))),
];

const bothOf = (of: (occasion: 'before' | 'after') => Mean | null): Again => ({ before: of('before'), after: of('after') });

const comparePairs = ({ pairs }: Published, again: Recount): readonly string[] => {
  const counted = again.pairs();
  if (pairs === null) return [];
  const all = apart('pairs', pairs.n + pairs.leftOut, counted.length);
  return pairs.leftOut > 0 ? all : [...all, ...compareSides('pairs', pairs, { before: again.meanOf(counted.map(([first]) => first)), after: again.meanOf(counted.map(([, second]) => second)) })];
};

/** `told`: what the first count says. `numbers`: how many were held against the second count. */
export const differencesIn = (source: GainsSource, told = publishedResults(source)): { readonly found: readonly string[]; readonly numbers: number } => {
  let numbers = 0;
  const found = told.flatMap((each) => {
    const instrument = source.instruments.find(({ id }) => id === each.instrument);
    if (instrument === undefined) return ['an instrument that is not there is told'];
    const again = recountOf(instrument, source.answerForms.filter((form) => form.instrument === instrument.id));
    numbers += 1 + each.items.length + each.values.length + each.teams.told.length + (each.pairs === null ? 0 : 1);
    return [
      ...compareSides('all', each.whole, bothOf(again.whole)),
      ...each.values.flatMap((value) => compareSides(`value ${value.value}`, value, bothOf((occasion) => again.value(value.value, occasion)))),
      ...each.items.flatMap((item) => [
        ...compareSides(`item ${item.item}`, item, bothOf((occasion) => again.item(item.item, occasion))),
        ...occasions.flatMap((occasion) => (item[occasion] === null ? [] : apart(`item ${item.item}, counts`, item[occasion].counts, again.item(item.item, occasion)?.counts))),
      ]),
      ...each.teams.told.flatMap((row) => {
        const team = source.teams.find(({ id }) => id === row.team);
        return team === undefined ? ['a team that is not there is told'] : compareSides(`team ${row.number}`, row, bothOf((occasion) => again.ofTeam(team, occasion)));
      }),
      ...comparePairs(each, again),
    ];
  });
  return { found, numbers };
};

/** Seeds `from`, `from + 1` …, one a retreat. */
export const recountDifferences = (retreats: number, from: number, progress: (line: string) => void): Compared => {
  let [differences, numbers] = [0, 0];
  for (let seed = from; seed < from + retreats; seed++) {
    const [source] = fc.sample(anySource({ teams: 12, inTeam: 14, items: 20 }), { seed, numRuns: 1 });
    if (source === undefined) throw new Error('there is no retreat');
    const compared = differencesIn(source);
    for (const each of compared.found) progress(`seed ${seed}, ${each}`);
    differences += compared.found.length;
    numbers += compared.numbers;
  }
  return { differences, numbers };
};
