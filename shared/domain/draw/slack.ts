// How likely a perfectly even seating exists at all, in bits: advice for a screen in floating point, which no draw may read.
import { countedAttributes, membersByLevel } from './counted.ts';
import type { DrawProblem } from './problem.ts';

/** `logs[i]` = log2(i!). */
const logFactorials = (most: number): readonly number[] => {
  const logs = [0];
  for (let i = 1; i <= most; i++) logs.push((logs[i - 1] as number) + Math.log2(i));
  return logs;
};

/** log2 of a sum of two numbers given by their logarithms. */
const addLogs = (a: number, b: number): number => {
  const [low, high] = a < b ? [a, b] : [b, a];
  return low === -Infinity ? high : high + Math.log2(1 + 2 ** (low - high));
};

/**
 * log2 of the number of seatings times, for each attribute, the chance that random teams have every level in its range. Below
 * about 0 none exists, from 60 on one was nearly always found; −Infinity where a range cannot be met. Rules are not looked at.
 */
export const slackOf = (problem: DrawProblem): number => {
  const { teams, people } = problem;
  const n = people.length;
  const logs = logFactorials(n);
  const choose = (from: number, count: number): number =>
    (count < 0 || count > from ? -Infinity : (logs[from] as number) - (logs[count] as number) - (logs[from - count] as number));
  const [small, size] = [Math.floor(n / teams), Math.ceil(n / teams)];
  const larger = n - small * teams;
  const seatings = (logs[n] as number) - larger * (logs[size] as number) - (teams - larger) * (logs[small] as number);
  return countedAttributes(problem).reduce((slack, { levels }) => {
    // ways[s]: log2 of the ways to seat s people of the levels so far in one team, each level within its range.
    let ways = [0, ...Array.from({ length: size }, () => -Infinity)];
    let none = n;
    for (const { length } of membersByLevel(levels).values()) {
      none -= length;
      const next = ways.map(() => -Infinity);
      for (let count = Math.floor(length / teams); count <= Math.ceil(length / teams); count++) {
        const chosen = choose(length, count);
        for (let seated = 0; seated + count <= size; seated++) {
          next[seated + count] = addLogs(next[seated + count] as number, (ways[seated] as number) + chosen);
        }
      }
      ways = next;
    }
    const all = ways.reduce((sum, way, seated) => addLogs(sum, way + choose(none, size - seated)), -Infinity);
    return slack + (teams - 1) * Math.min(0, all - choose(n, size));
  }, seatings);
};
