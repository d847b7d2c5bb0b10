// Who must sit together and where, by the together and pinned rules of a draw; it seats nobody.
import { placesOf } from './placesByKey.ts';
import type { DrawProblem } from '../problem.ts';

export type Bonds = {
  /** For each person the number of the component: everyone tied by together rules, directly or by a chain. */
  readonly componentOf: readonly number[];
  /** People by their place in the problem, in its order; a person tied to nobody is a component alone. */
  readonly components: readonly (readonly number[])[];
  /** For each component the team it is pinned to, null where it is free. */
  readonly teamOf: readonly (number | null)[];
  /** Some component is pinned to two teams. */
  readonly isTorn: boolean;
};

export const bondsOf = ({ people, rules }: Pick<DrawProblem, 'people' | 'rules'>): Bonds => {
  const parent = people.map((_, place) => place);
  const root = (place: number): number => {
    let at = place;
    for (let up = parent[at] as number; up !== at; up = parent[at] as number) {
      parent[at] = parent[up] as number;
      at = up;
    }
    return at;
  };
  const known = placesOf({ people });
  for (const rule of rules) {
    if (rule.kind !== 'together') continue;
    const [first, ...rest] = known(rule.people);
    if (first !== undefined) for (const place of rest) parent[Math.max(root(place), root(first))] = Math.min(root(place), root(first));
  }
  const components: number[][] = [];
  const numberOf = new Map<number, number>();
  const componentOf = people.map((_, place) => {
    const top = root(place);
    const number = numberOf.get(top) ?? components.push([]) - 1;
    numberOf.set(top, number);
    components[number]?.push(place);
    return number;
  });
  const teamOf: (number | null)[] = components.map(() => null);
  let isTorn = false;
  for (const rule of rules) {
    if (rule.kind !== 'pinned') continue;
    for (const place of known([rule.person])) {
      const component = componentOf[place] as number;
      const before = teamOf[component] ?? null;
      if (before !== null && before !== rule.team) isTorn = true;
      teamOf[component] = rule.team;
    }
  }
  return { componentOf, components, teamOf, isTorn };
};
