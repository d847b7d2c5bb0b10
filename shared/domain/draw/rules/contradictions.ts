// Finds every contradiction among a draw's rules before anybody is dealt; it drops no rule and words no sentence.
import { tooManyApart } from './apartClique.ts';
import type { Steps } from './arrangement.ts';
import { STEPS_OF_A_SEARCH, arrangementOf } from './arrangement.ts';
import { captainsOutOfReach, tooFewCaptains } from './captainChecks.ts';
import type { Check, Contradiction } from './contradiction.ts';
import { apartInOneTeam, pinnedOverfull, pinnedToNone, pinnedToTwo } from './pinChecks.ts';
import type { DrawProblem, DrawRule } from '../problem.ts';
import { apartButTogether, groupTooLarge, tooManyFullGroups } from './togetherChecks.ts';

/** What is dropped first is blamed last: seats and groups are easier to see than a want of captains. */
const dropFirst: readonly DrawRule['kind'][] = ['captains', 'apart', 'pinned', 'together'];

/** The people the rules speak of, in the problem's order. */
const peopleOf = ({ people }: DrawProblem, rules: readonly DrawRule[]): readonly string[] => {
  const named = new Set(rules.flatMap((rule) => (rule.kind === 'pinned' ? [rule.person] : rule.people)));
  return people.flatMap(({ key }) => (named.has(key) ? [key] : []));
};

/** Steps of all searches together, a second or two at most: when they are used up, no further rule is dropped. */
const MOST_STEPS = 20_000_000;

/** What no single check sees: all rules at once. */
const noArrangement = (allowed: Steps): Check => (problem) => {
  const { rules, teams } = problem;
  if (allowed.left < STEPS_OF_A_SEARCH) return null;
  const outcome = arrangementOf(problem, allowed);
  if (outcome === 'found') return null;
  const common = { people: peopleOf(problem, rules), rules, chain: [] };
  if (outcome === 'gaveUp') return { code: 'noArrangement', isProved: false, ...common };
  const kinds = new Set(rules.map(({ kind }) => kind));
  if (kinds.has('captains')) return { code: 'noArrangement', isProved: true, ...common };
  return kinds.has('apart') ? { code: 'apartDoNotFit', teams, ...common } : { code: 'groupsDoNotFit', teams, ...common };
};

const isProved = (found: Contradiction): boolean => found.code !== 'noArrangement' || found.isProved;

/** Drops rules for as long as the contradiction stays, a kind at a time, then fewer and in the end one by one; one that is proved stays proved. */
const smallest = (problem: DrawProblem, check: Check, found: Contradiction): Contradiction => {
  let least = found;
  const drop = (dropped: readonly DrawRule[]): void => {
    const rest = problem.rules.filter((rule) => least.rules.includes(rule) && !dropped.includes(rule));
    if (rest.length === least.rules.length) return;
    const without = check({ ...problem, rules: rest });
    if (without !== null && (isProved(without) || !isProved(least))) least = without;
  };
  const leftOf = (kind: DrawRule['kind']): readonly DrawRule[] => least.rules.filter((rule) => rule.kind === kind);
  for (const kind of dropFirst) drop(leftOf(kind));
  for (let size = least.rules.length; size > 1;) {
    size = Math.ceil(size / 2);
    const order = dropFirst.flatMap(leftOf);
    for (let at = 0; at < order.length; at += size) drop(order.slice(at, at + size));
  }
  return { ...least, rules: problem.rules.filter((rule) => least.rules.includes(rule)) };
};

const isWithin = (few: Contradiction, many: Contradiction): boolean => few.rules.every((rule) => many.rules.includes(rule));

const withoutRules = (problem: DrawProblem, rules: readonly DrawRule[]): DrawProblem =>
  ({ ...problem, rules: problem.rules.filter((rule) => !rules.includes(rule)) });

const checks: readonly Check[] = [
  pinnedToNone, groupTooLarge, tooManyFullGroups, apartButTogether, pinnedToTwo, apartInOneTeam, pinnedOverfull, tooManyApart, tooFewCaptains, captainsOutOfReach,
];

/**
 * Empty only where a seating that keeps every rule was found. Each contradiction is real by itself, but for a `noArrangement` that is
 * not proved. Rules bind those of their people who are in the problem.
 */
export const contradictions = (problem: DrawProblem): readonly Contradiction[] => {
  const found: Contradiction[] = [];
  const lookFor = (check: Check, start: DrawProblem): void => {
    let rest = start;
    for (let next = check(rest); next !== null; next = check(rest)) {
      const least = smallest(rest, check, next);
      const cause = found.find((other) => isWithin(other, least));
      if (cause === undefined) found.push(least);
      rest = withoutRules(rest, (cause ?? least).rules);
    }
  };
  for (const check of checks) lookFor(check, problem);
  lookFor(noArrangement({ left: MOST_STEPS }), withoutRules(problem, found.flatMap(({ rules }) => rules)));
  // What some of its rules explain without the others is not said twice.
  return found.filter((each) => !found.some((other) => other !== each && isWithin(other, each)));
};
