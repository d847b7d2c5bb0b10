// Rosters and deals for tests of the draw: the demo's people, and small random ones with rules.
import fc from 'fast-check';
import type { Deal } from '../../../../shared/domain/draw/changes/deal.ts';
import { withLatecomer } from '../../../../shared/domain/draw/changes/deal.ts';
import { bestTeams } from '../../../../shared/domain/draw/changes/bestTeams.ts';
import { fairDraw } from '../../../../shared/domain/draw/search/fairDraw.ts';
import { generatorOf } from '../../../../shared/domain/draw/search/generator.ts';
import type { DrawAttribute, DrawProblem, DrawRule } from '../../../../shared/domain/draw/problem.ts';
import { demoPeople } from '../../../../shared/library/demoPeople.ts';

export const keyAt = (place: number): string => `p${String(place).padStart(4, '0')}`;

const attributes: readonly DrawAttribute[] = [
  { name: 'agency', weight: 8 }, { name: 'district', weight: 8 }, { name: 'post', weight: 4 }, { name: 'grade', weight: 2 },
  { name: 'gender', weight: 2 }, { name: 'age', weight: 2 }, { name: 'condition', weight: 1 },
];

/** A hundred people in ten teams by all seven attributes. */
export const demoProblem = (): DrawProblem => {
  const people = demoPeople();
  const born = people.map((person, place) => ({ birth: person.nip?.slice(0, 8) ?? '19700101', place })).toSorted((a, b) => (a.birth < b.birth ? -1 : 1));
  const age = new Map(born.map(({ place }, rank) => [place, String(Math.floor((rank * 5) / people.length))]));
  return {
    teams: 10, attributes, rules: [],
    people: people.map((person, place) => ({
      key: keyAt(place),
      levels: [
        person.district ?? person.agency, person.post?.startsWith('Lurah') === true ? person.district : null,
        person.post?.split(' ')[0] ?? null, person.grade, person.gender, age.get(place) ?? null, place % 13 === 5 ? 'yes' : null,
      ],
    })),
  };
};

export const drawn = (problem: DrawProblem, seed: number): Deal => {
  const outcome = fairDraw(problem, `test\n${seed}\n`);
  if (outcome.kind !== 'drawn') throw new Error(`no deal: ${outcome.kind}`);
  return { problem, seating: outcome.seating };
};

/** The deal once this person has left, with what rules still say of the others. */
export const withoutPerson = ({ problem, seating }: Deal, key: string): Deal => {
  const place = problem.people.findIndex((person) => person.key === key);
  return {
    problem: {
      ...problem, people: problem.people.toSpliced(place, 1),
      rules: problem.rules.filter((rule) => (rule.kind === 'pinned' ? rule.person !== key : !rule.people.includes(key))),
    },
    seating: seating.toSpliced(place, 1),
  };
};

/** After the draw three people leave and two come late, who are like people already there, each into the team offered first. */
export const changed = (deal: Deal, seed: number): Deal => {
  const chance = generatorOf(`changes\n${seed}\n`);
  const leavers = chance.shuffle(deal.problem.people).slice(0, 3);
  const stayed = leavers.reduce((left, { key }) => withoutPerson(left, key), deal);
  return ['z1', 'z2'].reduce((before, key) => {
    const levels = attributes.map((_, at) => deal.problem.people[chance.below(deal.problem.people.length)]?.levels[at] ?? null);
    const after = withLatecomer(before, { key, levels }, 0);
    const [best] = bestTeams(after.problem, after.seating, key);
    return withLatecomer(before, { key, levels }, best?.team ?? 0);
  }, stayed);
};

const anyLevel = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null, freq: 4 });

const anyRule = (people: number, teams: number): fc.Arbitrary<DrawRule> => {
  const keys = (minLength: number, maxLength: number) => fc.uniqueArray(fc.nat(people - 1).map(keyAt), { minLength, maxLength: Math.min(maxLength, people) });
  return fc.oneof(
    fc.record({ kind: fc.constant('together' as const), people: keys(2, 3) }),
    fc.record({ kind: fc.constant('apart' as const), people: keys(2, 4) }),
    fc.record({ kind: fc.constant('pinned' as const), person: fc.nat(people - 1).map(keyAt), team: fc.nat(teams - 1) }),
    fc.record({ kind: fc.constant('captains' as const), people: keys(1, 6) }),
  );
};

/** `most` people at most in few teams, with up to `rules` rules that may well contradict each other. */
export const anyProblem = (most: number, rules: number): fc.Arbitrary<DrawProblem> =>
  fc.integer({ min: 2, max: 4 }).chain((teams) => fc.integer({ min: teams, max: most }).chain((people) => fc.record({
    teams: fc.constant(teams),
    attributes: fc.constant(attributes.slice(0, 3)),
    people: fc.array(fc.array(anyLevel, { minLength: 3, maxLength: 3 }), { minLength: people, maxLength: people })
      .map((all) => all.map((levels, place) => ({ key: keyAt(place), levels }))),
    rules: fc.array(anyRule(people, teams), { maxLength: rules }),
  })));
