// How often the draw reaches the bound, how long it takes and how many steps, beside a deal by chance and a sorted one; nothing but the draw is measured.
import { evennessOf } from '../../shared/domain/draw/evenness/evenness.ts';
import { fairDraw } from '../../shared/domain/draw/search/fairDraw.ts';
import { generatorOf } from '../../shared/domain/draw/search/generator.ts';
import type { DrawProblem } from '../../shared/domain/draw/problem.ts';
import { resultText, seedTextOf } from '../../shared/domain/draw/record/resultText.ts';
import { hashOf, rosterText } from '../../shared/domain/draw/record/rosterText.ts';
import type { Bench, Figure } from './benchCommand.ts';
import { demoLike, demoProblem } from './draw/demoRosters.ts';
import { cyclicDeal, randomDeal } from './draw/otherDeals.ts';
import { repairs } from './draw/repairs.ts';
import { rosterOf, rulesFor } from './draw/rosters.ts';
import { median } from './percentile.ts';
import { tableOf } from './table.ts';

type Row = {
  readonly name: string;
  readonly what: string;
  readonly problems: readonly DrawProblem[];
  readonly seeds: number;
  readonly atBound: number;
  readonly median: number;
  readonly max: number;
  /** Steps of the whole row: what a machine may not change. */
  readonly steps: number;
};

const times = <T>(count: number, make: (at: number) => T): readonly T[] => Array.from({ length: count }, (_, at) => make(at));
const rosters = (count: number, people: number, teams: number): readonly DrawProblem[] => times(count, (at) => rosterOf(people, teams, `${people} ${at}`));

const rows = (): readonly Row[] => {
  const demo = demoProblem();
  return [
    { name: 'demo', what: 'demo, 1 roster x 500 seeds', problems: [demo], seeds: 500, atBound: 500, median: 10, max: 100, steps: 12_557_108 },
    { name: 'demos', what: 'demo, 500 rosters x 1 seed', problems: times(500, (at) => demoLike(demo, String(at))), seeds: 1, atBound: 500, median: 10, max: 100, steps: 16_067_475 },
    { name: 'r60', what: '60 in 10, 200 x 1', problems: rosters(200, 60, 10), seeds: 1, atBound: 199, median: 20, max: 4000, steps: 1_917_219 },
    { name: 'r100', what: '100 in 10, 20 x 5', problems: rosters(20, 100, 10), seeds: 5, atBound: 100, median: 40, max: 1500, steps: 6_094_470 },
    { name: 'r300', what: '300 in 30, 20 x 5', problems: rosters(20, 300, 30), seeds: 5, atBound: 100, median: 100, max: 1000, steps: 24_607_869 },
    { name: 'r1000', what: '1000 in 50, 10 x 5', problems: rosters(10, 1000, 50), seeds: 5, atBound: 50, median: 500, max: 2000, steps: 84_925_720 },
    { name: 'r2000', what: '2000 in 100, 10 x 5', problems: rosters(10, 2000, 100), seeds: 5, atBound: 50, median: 800, max: 3000, steps: 266_813_766 },
    { name: 'rules', what: 'demo with rules, 100 x 1', problems: times(100, (at) => ({ ...demo, rules: rulesFor(demo, String(at)) })), seeds: 1, atBound: 100, median: 40, max: 1000, steps: 28_394_207 },
  ];
};

type Measured = {
  readonly draws: number;
  readonly atBound: number;
  readonly ms: readonly number[];
  readonly steps: number;
  /** Per cent above the bound, of the worst draw. */
  readonly worst: number;
  /** Mean gaps in pairs, each counted once. */
  readonly gap: { readonly draw: number; readonly random: number; readonly cyclic: number };
  /** Of all results in a row: the same on every machine. */
  readonly hash: string;
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const measure = ({ name, problems, seeds }: Row): Measured => {
  const ms: number[] = [];
  const gaps = { draw: [] as number[], random: [] as number[], cyclic: [] as number[] };
  let [atBound, steps, worst, results] = [0, 0, 0, ''];
  problems.forEach((problem, roster) => {
    const rosterHash = hashOf(rosterText(problem, null));
    const gapOf = (seating: readonly number[]): number => {
      const { pairs, pairsBound } = evennessOf(problem, seating);
      return pairs - pairsBound;
    };
    gaps.cyclic.push(gapOf(cyclicDeal(problem)));
    for (let seed = 0; seed < seeds; seed++) {
      const seedText = seedTextOf(rosterHash, String(1000 * roster + seed));
      const start = performance.now();
      const drawn = fairDraw(problem, seedText);
      ms.push(performance.now() - start);
      gaps.random.push(gapOf(randomDeal(problem, generatorOf(`random\n${seedText}`))));
      // A draw that breaks a rule is not given at all.
      if (drawn.kind !== 'drawn') continue;
      const { gap, pairs, pairsBound } = drawn.evenness;
      if (gap === 0) atBound += 1;
      steps += drawn.steps;
      worst = Math.max(worst, (100 * (pairs - pairsBound)) / pairsBound);
      gaps.draw.push(pairs - pairsBound);
      results += hashOf(resultText(seedText, problem, drawn.seating));
    }
  });
  return {
    draws: ms.length, atBound, ms, steps, worst, hash: hashOf(`${name}\n${results}`).slice(0, 16),
    gap: { draw: mean(gaps.draw), random: mean(gaps.random), cyclic: mean(gaps.cyclic) },
  };
};

const figuresOf = (row: Row, found: Measured): readonly Figure[] => [
  { name: `${row.name}_at_bound`, value: found.atBound, unit: `of ${found.draws}`, goal: `>= ${row.atBound}` },
  { name: `${row.name}_median_ms`, value: median(found.ms), unit: 'ms', goal: `<= ${row.median}` },
  { name: `${row.name}_max_ms`, value: Math.max(...found.ms), unit: 'ms', goal: `<= ${row.max}` },
  { name: `${row.name}_steps`, value: found.steps, unit: 'steps', goal: `<= ${row.steps}` },
  { name: `${row.name}_random_gap`, value: found.gap.random, unit: 'pairs', goal: '> 0' },
  { name: `${row.name}_cyclic_gap`, value: found.gap.cyclic, unit: 'pairs', goal: '> 0' },
];

/** Both halves of the demo as one row. */
const together = (one: Measured, other: Measured): Measured => ({
  draws: one.draws + other.draws, atBound: one.atBound + other.atBound, ms: [...one.ms, ...other.ms], steps: one.steps + other.steps,
  worst: Math.max(one.worst, other.worst), hash: `${one.hash} ${other.hash}`,
  gap: { draw: mean([one.gap.draw, other.gap.draw]), random: mean([one.gap.random, other.gap.random]), cyclic: mean([one.gap.cyclic, other.gap.cyclic]) },
});

export const draw: Bench = (progress) => {
  // The first draw of a process also pays for being compiled.
  fairDraw(demoProblem(), 'warm up');
  const measured = rows().map((row) => {
    progress(row.what);
    return { row, found: measure(row) };
  });
  progress(tableOf(
    ['draws', 'of', 'at bound', 'median ms', 'max ms', 'steps', 'gap', 'random gap', 'cyclic gap', 'results'],
    measured.map(({ row, found }) => [
      row.what, found.draws, found.atBound, Number(median(found.ms).toFixed(1)), Number(Math.max(...found.ms).toFixed(0)), found.steps,
      Number(found.gap.draw.toFixed(2)), Number(found.gap.random.toFixed(1)), Number(found.gap.cyclic.toFixed(1)), found.hash,
    ]),
  ));
  progress('two late and three gone, repaired, 30 x 1');
  const repaired = repairs();
  const [first, second, ...others] = measured;
  if (first === undefined || second === undefined) throw new Error('the demo was not measured');
  const demo = { ...first.row, atBound: first.row.atBound + second.row.atBound, steps: first.row.steps + second.row.steps };
  const [r60] = others;
  return Promise.resolve([
    ...figuresOf(demo, together(first.found, second.found)),
    ...others.flatMap(({ row, found }) => figuresOf(row, found)),
    { name: 'repair_mean_gap', value: mean(repaired.map(({ afterFour }) => afterFour)), unit: 'pairs', goal: '<= 1' },
    { name: 'repair_at_bound', value: repaired.filter(({ afterSix }) => afterSix === 0).length, unit: `of ${repaired.length}`, goal: '>= 24' },
    { name: 'repair_median_ms', value: median(repaired.map(({ ms }) => ms)), unit: 'ms', goal: '<= 500' },
    { name: 'repair_max_ms', value: Math.max(...repaired.map(({ ms }) => ms)), unit: 'ms', goal: '<= 1000' },
    { name: 'r60_worst_percent', value: r60?.found.worst ?? Number.NaN, unit: '%', goal: '<= 1' },
  ]);
};
