// The parts the bench of what people learned is made of, one after the other; a further part is a line here.
import type { Bench } from '../benchCommand.ts';
import { percentile } from '../percentile.ts';
import { aggregateTimes } from './aggregates.ts';
import { recountDifferences } from './differences.ts';
import { collaborationMap } from './map.ts';

const SIZE = { people: 300, items: 40, teams: 30 };
const TIMES = 200;
const RETREATS = 1_000;

const aggregates: Bench = async (progress) => {
  progress(`${SIZE.people} people × ${SIZE.items} items before and after, counted ${TIMES} times`);
  const times = aggregateTimes(SIZE, TIMES);
  progress(`half and 95 % came within: ${percentile(times, 0.5).toFixed(1)} and ${percentile(times, 0.95).toFixed(1)} ms`);
  return [{ name: 'aggregates_p95_ms', value: percentile(times, 0.95), unit: 'ms', goal: '<= 20' }];
};

const recount: Bench = async (progress) => {
  progress(`the answers of ${RETREATS} random retreats counted twice`);
  const { differences, numbers } = recountDifferences(RETREATS, 1, progress);
  progress(`${numbers} numbers in them`);
  return [{ name: 'recount_differences', value: differences, unit: '', goal: '<= 0' }];
};

export const learningParts: readonly Bench[] = [aggregates, recount, collaborationMap];
