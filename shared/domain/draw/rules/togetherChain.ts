// How "together" rules tie two people, directly or over others; it judges no rule.
import type { Tie } from './contradiction.ts';
import type { DrawProblem } from '../problem.ts';

/** The ties that lead from `start` to everyone tied to it, each by a shortest way; `start` itself is not a key. */
const waysFrom = ({ people, rules }: DrawProblem, start: string): ReadonlyMap<string, Tie> => {
  const present = new Set(people.map(({ key }) => key));
  const ways = new Map<string, Tie>();
  const reached = [start];
  for (const here of reached) {
    for (const rule of rules) {
      if (rule.kind !== 'together' || !rule.people.includes(here)) continue;
      for (const next of rule.people) {
        if (next === start || ways.has(next) || !present.has(next)) continue;
        ways.set(next, { people: [here, next], rule });
        reached.push(next);
      }
    }
  }
  return ways;
};

/** A shortest chain of "together" rules from one person to another; empty for the same person, or where nothing ties them. */
export const chainBetween = (problem: DrawProblem, from: string, to: string): readonly Tie[] => {
  const ways = waysFrom(problem, from);
  const chain: Tie[] = [];
  for (let tie = ways.get(to); tie !== undefined; tie = ways.get(tie.people[0])) chain.unshift(tie);
  return chain;
};

/** Ties that hold a whole group together. */
export const tiesOfGroup = (problem: DrawProblem, group: readonly string[]): readonly Tie[] =>
  group[0] === undefined ? [] : [...waysFrom(problem, group[0]).values()];
