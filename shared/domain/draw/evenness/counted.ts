// What a draw counts, as columns of levels: the attributes, and one more for every captains rule; it knows no team.
import type { DrawAttribute, DrawProblem, Weight } from '../problem.ts';

/** `levels`: one entry a person of the problem, in its order. */
export type CountedAttribute = DrawAttribute & { readonly levels: readonly (string | null)[] };

const CAPTAINS = 'captains';
/** Every team needs one, so they weigh as much as the weightiest attribute. */
const CAPTAINS_WEIGHT: Weight = 8;

/** The attributes in priority order, then the captains rules: captains spread evenly like any level. */
export const countedAttributes = ({ attributes, people, rules }: DrawProblem): readonly CountedAttribute[] => [
  ...attributes.map((attribute, at) => ({ ...attribute, levels: people.map((person) => person.levels[at] ?? null) })),
  ...rules.flatMap((rule) => {
    if (rule.kind !== 'captains') return [];
    const captains = new Set(rule.people);
    return [{ name: CAPTAINS, weight: CAPTAINS_WEIGHT, levels: people.map(({ key }) => (captains.has(key) ? CAPTAINS : null)) }];
  }),
];

/** For each level, in order of appearance, the places of its people in the list. */
export const membersByLevel = (levels: readonly (string | null)[]): ReadonlyMap<string, readonly number[]> => {
  const members = new Map<string, number[]>();
  levels.forEach((level, person) => {
    if (level === null) return;
    const known = members.get(level);
    if (known === undefined) members.set(level, [person]);
    else known.push(person);
  });
  return members;
};
