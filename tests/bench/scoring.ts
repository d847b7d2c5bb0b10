// How fast all scores are counted anew, how soon a score is seen, and whether a second count ever comes to something else.
import type { Bench } from './benchCommand.ts';
import { percentile } from './percentile.ts';
import { commandToViewTimes } from './scoring/commandToView.ts';
import { recountDifferences } from './scoring/differences.ts';
import { recomputeTimes } from './scoring/recompute.ts';

const STRESS = { teams: 100, runs: 40, judges: 5 };
const SUPPORTED = { people: 300, teams: 30, runs: 40, judges: 4 };
const FACTS = 50_000;
const TIMES = 200;
const SCORES = 500;
const LOGS = 10_000;

const halfAndMost = (values: readonly number[]): string => `${percentile(values, 0.5).toFixed(1)} and ${percentile(values, 0.95).toFixed(1)} ms`;

export const scoring: Bench = async (progress) => {
  progress(`the standings of ${STRESS.teams} teams in ${STRESS.runs} runs with ${STRESS.judges} judges, ${TIMES} times`);
  const { counts, copies } = recomputeTimes(STRESS, TIMES);
  progress(`half and 95 % came within: ${halfAndMost(counts)}; a bare copy of the same runs as JSON: ${halfAndMost(copies)}`);
  const seen = await commandToViewTimes({ size: SUPPORTED, facts: FACTS, scores: SCORES }, progress);
  progress(`half and 95 % were seen within: ${halfAndMost(seen)}`);
  progress(`${LOGS} random logs counted twice`);
  const { differences, scores } = recountDifferences(LOGS, 1, progress);
  progress(`${scores} scores in them`);
  return [
    { name: 'recompute_p95_ms', value: percentile(counts, 0.95), unit: 'ms', goal: '<= 5' },
    { name: 'command_to_view_p95_ms', value: percentile(seen, 0.95), unit: 'ms', goal: '<= 10' },
    { name: 'recount_differences', value: differences, unit: '', goal: '<= 0' },
  ];
};
