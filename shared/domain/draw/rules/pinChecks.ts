// Contradictions of pins: with each other, with people kept apart, with a team's seats; captains are looked at elsewhere.
import type { Bonds } from './bonds.ts';
import { bondsOf } from './bonds.ts';
import { chainBetween, tiesOfGroup } from './togetherChain.ts';
import type { Check } from './contradiction.ts';
import { placeByKey } from './placesByKey.ts';
import type { DrawProblem, DrawRule } from '../problem.ts';
import { teamSizes } from '../teamSizes.ts';

type Pin = Extract<DrawRule, { kind: 'pinned' }>;

/** Every pin of someone who is there, with the number of the component it pins. */
const pinsOf = (problem: DrawProblem, { componentOf }: Bonds): readonly { readonly rule: Pin; readonly component: number }[] => {
  const placeOf = placeByKey(problem);
  return problem.rules.flatMap((rule) => {
    const component = rule.kind === 'pinned' ? componentOf[placeOf.get(rule.person) ?? -1] : undefined;
    return rule.kind === 'pinned' && component !== undefined ? [{ rule, component }] : [];
  });
};

export const pinnedToNone: Check = (problem) => {
  const { teams } = problem;
  const lost = pinsOf(problem, bondsOf(problem)).find(({ rule }) => rule.team < 0 || rule.team >= teams);
  return lost === undefined ? null : { code: 'pinnedToNone', team: lost.rule.team, teams, people: [lost.rule.person], rules: [lost.rule], chain: [] };
};

export const pinnedToTwo: Check = (problem) => {
  const first = new Map<number, Pin>();
  for (const { rule, component } of pinsOf(problem, bondsOf(problem))) {
    const before = first.get(component);
    if (before === undefined) first.set(component, rule);
    else if (before.team !== rule.team) {
      const chain = chainBetween(problem, before.person, rule.person);
      return {
        code: 'pinnedToTwo', teams: [before.team, rule.team], people: [...new Set([before.person, rule.person])],
        rules: [before, ...chain.map((tie) => tie.rule), rule], chain,
      };
    }
  }
  return null;
};

/** Two people kept apart whose groups are pinned to one team, and by which pins. */
const apartPinned = (problem: DrawProblem, bonds: Bonds) => {
  const placeOf = placeByKey(problem);
  const pinOf = new Map(pinsOf(problem, bonds).map(({ rule, component }) => [component, rule]));
  for (const rule of problem.rules) {
    if (rule.kind !== 'apart') continue;
    const inTeam = new Map<number, { readonly key: string; readonly pin: Pin; readonly component: number }>();
    for (const key of rule.people) {
      const component = bonds.componentOf[placeOf.get(key) ?? -1];
      const pin = component === undefined ? undefined : pinOf.get(component);
      if (component === undefined || pin === undefined) continue;
      const other = inTeam.get(pin.team);
      if (other !== undefined && other.component !== component) return { rule, apart: [other.key, key] as const, pins: [other.pin, pin] as const };
      inTeam.set(pin.team, other ?? { key, pin, component });
    }
  }
  return null;
};

export const apartInOneTeam: Check = (problem) => {
  const found = apartPinned(problem, bondsOf(problem));
  if (found === null) return null;
  const { rule, apart, pins } = found;
  const chain = [
    ...chainBetween(problem, pins[0].person, apart[0]), { people: apart, rule }, ...chainBetween(problem, apart[1], pins[1].person),
  ];
  return {
    code: 'apartInOneTeam', apart, team: pins[0].team, people: [...new Set([pins[0].person, ...apart, pins[1].person])],
    rules: [pins[0], ...chain.map((tie) => tie.rule), pins[1]], chain,
  };
};

export const pinnedOverfull: Check = (problem) => {
  const bonds = bondsOf(problem);
  const pins = pinsOf(problem, bonds);
  const { largest } = teamSizes(problem);
  for (let team = 0; team < problem.teams; team++) {
    const here = pins.filter(({ rule }) => rule.team === team);
    const groups = [...new Set(here.map(({ component }) => component))].map((component) => bonds.components[component] ?? []);
    const needed = groups.reduce((seats, members) => seats + members.length, 0);
    if (needed <= largest) continue;
    const tied = problem.rules.filter(({ kind }) => kind === 'together');
    return {
      code: 'pinnedOverfull', team, needed, limit: largest, people: [...new Set(here.map(({ rule }) => rule.person))],
      rules: [...here.map(({ rule }) => rule), ...tied],
      chain: groups.flatMap((members) => tiesOfGroup(problem, members.flatMap((place) => problem.people[place]?.key ?? []))),
    };
  }
  return null;
};
