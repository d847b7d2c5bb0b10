// Problems of every shape for the draw's property tests, and every seating a small one can have; it draws nobody.
import fc from 'fast-check';
import { brokenIn } from './brokenIn.ts';
import type { DrawProblem, DrawRule, Seating } from '../../../../shared/domain/draw/problem.ts';
import { weights } from '../../../../shared/domain/draw/problem.ts';

export type Shape = {
  readonly mostPeople: number;
  readonly mostTeams: number;
  readonly attributes: { readonly min: number; readonly max: number };
  readonly rules: boolean;
};

const keyOf = (place: number): string => `P${String(place).padStart(3, '0')}`;

/** Rules that may well contradict each other. */
const anyRule = (keys: readonly string[], teams: number): fc.Arbitrary<DrawRule> => {
  const some = (min: number, max: number) => fc.shuffledSubarray([...keys], { minLength: min, maxLength: Math.min(max, keys.length) });
  return fc.oneof(
    some(2, 3).map((people): DrawRule => ({ kind: 'together', people })),
    some(2, 3).map((people): DrawRule => ({ kind: 'apart', people })),
    fc.record({ kind: fc.constant('pinned' as const), person: fc.constantFrom(...keys), team: fc.nat(teams - 1) }),
    some(Math.min(teams, keys.length), keys.length).map((people): DrawRule => ({ kind: 'captains', people })),
  );
};

export const anyProblem = ({ mostPeople, mostTeams, attributes, rules }: Shape): fc.Arbitrary<DrawProblem> =>
  fc.record({ teams: fc.integer({ min: 1, max: mostTeams }), count: fc.integer({ min: 2, max: mostPeople }), columns: fc.integer(attributes) }).chain(
    ({ teams, count, columns }) => {
      const keys = Array.from({ length: count }, (_, place) => keyOf(place));
      const level = fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 6, arbitrary: fc.constantFrom('A', 'B', 'C', 'D') });
      return fc.record({
        teams: fc.constant(teams),
        attributes: fc.array(fc.constantFrom(...weights), { minLength: columns, maxLength: columns })
          .map((chosen) => chosen.map((weight, at) => ({ name: `unsur${at + 1}`, weight }))),
        people: fc.array(fc.array(level, { minLength: columns, maxLength: columns }), { minLength: count, maxLength: count })
          .map((rows) => rows.map((levels, place) => ({ key: keyOf(place), levels }))),
        rules: rules ? fc.array(anyRule(keys, teams), { maxLength: 4 }) : fc.constant([]),
      });
    },
  );

/** Every seating with even sizes that keeps the rules. Only for few people. */
export function* everySeating(problem: DrawProblem): Generator<Seating> {
  const { people, teams } = problem;
  const [least, most] = [Math.floor(people.length / teams), Math.ceil(people.length / teams)];
  const sizes = Array.from({ length: teams }, () => 0);
  const seating: number[] = [];
  function* seat(place: number): Generator<Seating> {
    if (place === people.length) {
      if (sizes.every((size) => size >= least) && brokenIn(problem, seating).length === 0) yield [...seating];
      return;
    }
    for (let team = 0; team < teams; team++) {
      if (sizes[team] === most) continue;
      sizes[team] = (sizes[team] ?? 0) + 1;
      seating[place] = team;
      yield* seat(place + 1);
      sizes[team] = (sizes[team] ?? 0) - 1;
    }
  }
  yield* seat(0);
}
