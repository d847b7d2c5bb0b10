// Where one person, a latecomer, sits best; it seats nobody.
import { breaksRule } from '../rules/breaksRule.ts';
import { countedAttributes } from '../evenness/counted.ts';
import type { DrawProblem, DrawRule, Seating } from '../problem.ts';
import { sizesOf, teamSizes } from '../teamSizes.ts';

export type TeamOffer = {
  readonly team: number;
  /** Same-level pairs this person makes there; below, for each attribute in priority order, captains last. */
  readonly pairs: number;
  readonly attributes: readonly { readonly name: string; readonly pairs: number }[];
  readonly sizeAfter: number;
  /** No seat is left there, so that sizes then differ by more than one: offered only where rules leave no other team. */
  readonly isOverfull: boolean;
};

/** What a rule asks of this person alone, as pairs with each of the others; captains ask nothing of anyone. */
const aboutPerson = (rule: DrawRule, key: string): readonly DrawRule[] => {
  if (rule.kind === 'captains') return [];
  if (rule.kind === 'pinned') return rule.person === key ? [rule] : [];
  return rule.people.includes(key) ? rule.people.filter((other) => other !== key).map((other) => ({ kind: rule.kind, people: [key, other] })) : [];
};

/**
 * The best three teams, best first: the smallest, then the fewest new pairs, then the lower number; none breaks a rule that names the
 * person. `key`: someone of the problem, whose own team in the seating is not looked at. Empty where rules forbid every team.
 */
export const bestTeams = (problem: DrawProblem, seating: Seating, key: string): readonly TeamOffer[] => {
  const place = problem.people.findIndex((person) => person.key === key);
  if (place < 0) return [];
  const { largest } = teamSizes(problem);
  const sizes = sizesOf(problem.teams, seating.toSpliced(place, 1));
  const columns = countedAttributes(problem);
  const own = problem.rules.flatMap((rule) => aboutPerson(rule, key));
  const placeOf = new Map(problem.people.map((person, at) => [person.key, at]));
  const offers = sizes.flatMap((size, team): readonly TeamOffer[] => {
    const teamOf = (person: string): number | undefined => (person === key ? team : seating[placeOf.get(person) ?? -1]);
    if (own.some((rule) => breaksRule(rule, teamOf, []))) return [];
    const attributes = columns.map(({ name, levels }) => {
      const level = levels[place] ?? null;
      return { name, pairs: level === null ? 0 : seating.filter((there, other) => there === team && other !== place && levels[other] === level).length };
    });
    return [{ team, pairs: attributes.reduce((sum, { pairs }) => sum + pairs, 0), attributes, sizeAfter: size + 1, isOverfull: size + 1 > largest }];
  });
  const roomy = offers.filter(({ isOverfull }) => !isOverfull);
  return (roomy.length > 0 ? roomy : offers)
    .toSorted((a, b) => a.sizeAfter - b.sizeAfter || a.pairs - b.pairs || a.team - b.team)
    .slice(0, 3);
};
