// Contradictions that the "together" rules make with team sizes and with people kept apart; pins and captains are looked at elsewhere.
import type { Bonds } from './bonds.ts';
import { bondsOf } from './bonds.ts';
import { chainBetween, tiesOfGroup } from './togetherChain.ts';
import type { Check } from './contradiction.ts';
import { placeByKey } from './placesByKey.ts';
import type { DrawProblem } from '../problem.ts';
import { teamSizes } from '../teamSizes.ts';

const keysOf = ({ people }: DrawProblem, places: readonly number[]): readonly string[] => places.flatMap((place) => people[place]?.key ?? []);

const together = ({ rules }: DrawProblem) => rules.filter(({ kind }) => kind === 'together');

export const groupTooLarge: Check = (problem) => {
  const { largest } = teamSizes(problem);
  const group = bondsOf(problem).components.find((members) => members.length > largest);
  if (group === undefined) return null;
  const people = keysOf(problem, group);
  return { code: 'groupTooLarge', limit: largest, people, rules: together(problem), chain: tiesOfGroup(problem, people) };
};

export const tooManyFullGroups: Check = (problem) => {
  const { largest, large } = teamSizes(problem);
  const full = bondsOf(problem).components.filter((members) => members.length === largest && members.length > 1);
  if (full.length <= large) return null;
  const groups = full.map((members) => keysOf(problem, members));
  return {
    code: 'tooManyFullGroups', groups, size: largest, teams: large, people: groups.flat(), rules: together(problem),
    chain: groups.flatMap((group) => tiesOfGroup(problem, group)),
  };
};

/** A pair kept apart inside one group, and the places of the two. */
const apartWithin = (problem: DrawProblem, { componentOf }: Bonds) => {
  const placeOf = placeByKey(problem);
  for (const rule of problem.rules) {
    if (rule.kind !== 'apart') continue;
    const seen = new Map<number, string>();
    for (const key of rule.people) {
      const component = componentOf[placeOf.get(key) ?? -1];
      const other = component === undefined ? undefined : seen.get(component);
      if (component === undefined || other === key) continue;
      if (other !== undefined) return { rule, pair: [other, key] as const };
      seen.set(component, key);
    }
  }
  return null;
};

export const apartButTogether: Check = (problem) => {
  const found = apartWithin(problem, bondsOf(problem));
  if (found === null) return null;
  const chain = chainBetween(problem, ...found.pair);
  return { code: 'apartButTogether', people: found.pair, rules: [...chain.map(({ rule }) => rule), found.rule], chain };
};
