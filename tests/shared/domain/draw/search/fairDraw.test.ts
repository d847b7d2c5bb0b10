// The draw keeps sizes and rules, comes as close to the bound as can be, and is the same whenever it is given the same.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { bondsOf } from '../../../../../shared/domain/draw/rules/bonds.ts';
import { evennessOf } from '../../../../../shared/domain/draw/evenness/evenness.ts';
import type { DrawOutcome } from '../../../../../shared/domain/draw/search/fairDraw.ts';
import { fairDraw } from '../../../../../shared/domain/draw/search/fairDraw.ts';
import { finish } from '../../../../../shared/domain/draw/search/finish.ts';
import { firstSeats } from '../../../../../shared/domain/draw/search/firstSeats.ts';
import { generatorOf } from '../../../../../shared/domain/draw/search/generator.ts';
import { numberedOf } from '../../../../../shared/domain/draw/search/numbered.ts';
import type { DrawProblem } from '../../../../../shared/domain/draw/problem.ts';
import { nearOf } from '../../../../../shared/domain/draw/search/near.ts';
import { startWalk } from '../../../../../shared/domain/draw/search/walk.ts';
import { anyProblem, everySeating } from '../anyProblem.ts';
import { brokenIn } from '../brokenIn.ts';

/** A thousandth of the usual: problems here are small. */
const few = { even: 6_000, weighted: 3_000 };
const anySize = anyProblem({ mostPeople: 40, mostTeams: 9, attributes: { min: 0, max: 5 }, rules: true });
const small = (rules: boolean) => anyProblem({ mostPeople: 9, mostTeams: 3, attributes: { min: 1, max: 4 }, rules });
const anySeed = fc.nat().map((seed) => `seed ${seed}`);

test('always: each person has one team, sizes differ by one at most, and every rule is kept', () => {
  fc.assert(fc.property(anySize, anySeed, (problem, seed) => {
    const drawn = fairDraw(problem, seed, { limits: few });
    fc.pre(drawn.kind === 'drawn');
    expect(drawn.seating.length).toBe(problem.people.length);
    const sizes = Array.from({ length: problem.teams }, (_, team) => drawn.seating.filter((each) => each === team).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(problem.people.length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    expect(brokenIn(problem, drawn.seating)).toEqual([]);
  }), { numRuns: 1000 });
});

test('always: no gap is below 0, and without rules it is 0 exactly when no seat lies outside its range', () => {
  fc.assert(fc.property(anySize, anySeed, (problem, seed) => {
    const drawn = fairDraw(problem, seed, { limits: few });
    fc.pre(drawn.kind === 'drawn');
    for (const { pairs, bound, boundWithoutRules, outside } of drawn.evenness.attributes) {
      expect(pairs).toBeGreaterThanOrEqual(bound);
      expect(bound).toBeGreaterThanOrEqual(boundWithoutRules);
      expect(pairs === boundWithoutRules).toBe(outside === 0);
    }
  }), { numRuns: 1000 });
});

test('always: what a walk believes of its best seating is what counting it anew gives', () => {
  fc.assert(fc.property(anySize, anySeed, fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 16, max: 200 }), (problem, seed, steps, cold) => {
    const given = numberedOf(problem);
    const start = given === null ? null : firstSeats(given, generatorOf(seed));
    fc.pre(given !== null && start !== null);
    const walk = startWalk(given, start, generatorOf(seed), { weights: given.weights, penalty: 6, kept: 0 });
    walk.go(steps, cold, null);
    walk.go(steps, cold, nearOf(given));
    const { teamOf, gap, broken } = walk.best();
    const seating = [...teamOf.subarray(0, problem.people.length)];
    expect(evennessOf(problem, seating).gap).toBe(gap);
    expect(brokenIn(problem, seating).length > 0).toBe(broken > 0);
  }), { numRuns: 1000 });
});

test.each([[false, 150], [true, 150]])('always: no seating of a few people (rules: %s) beats the bound or the draw', (rules, numRuns) => {
  fc.assert(fc.property(small(rules), anySeed, (problem, seed) => {
    let best = Infinity;
    for (const seating of everySeating(problem)) best = Math.min(best, evennessOf(problem, seating).objective);
    const drawn = fairDraw(problem, seed, { limits: few });
    expect(drawn.kind).toBe(best === Infinity ? 'notFound' : 'drawn');
    if (drawn.kind !== 'drawn') return;
    expect(drawn.evenness.bound).toBeLessThanOrEqual(best);
    expect(drawn.evenness.objective).toBe(best);
  }), { numRuns });
});

test('always: with one or two attributes and no rule the bound is reached', () => {
  fc.assert(fc.property(anyProblem({ mostPeople: 30, mostTeams: 6, attributes: { min: 1, max: 2 }, rules: false }), anySeed, (problem, seed) => {
    const drawn = fairDraw(problem, seed);
    expect(drawn.kind === 'drawn' && drawn.evenness.gap).toBe(0);
  }), { numRuns: 1000 });
});

test('always: the same problem and seed give the same draw, renamed levels too; another seed another one', () => {
  fc.assert(fc.property(anySize, anySeed, (problem, seed) => {
    const renamed: DrawProblem = { ...problem, people: problem.people.map(({ key, levels }) => ({ key, levels: levels.map((level) => (level === null ? null : `~${level}`)) })) };
    const [first, again] = [problem, renamed].map((each) => fairDraw(each, seed, { limits: few }));
    fc.pre(first?.kind === 'drawn' && again?.kind === 'drawn');
    expect([again.seating, again.steps]).toEqual([first.seating, first.steps]);
  }), { numRuns: 1000 });
  const problem: DrawProblem = { teams: 4, attributes: [], people: Array.from({ length: 40 }, (_, i) => ({ key: `P${i + 10}`, levels: [] })), rules: [] };
  expect(fairDraw(problem, 'a')).not.toEqual(fairDraw(problem, 'b'));
});

it('a draw that was made is the same for ever: a faster walk takes the same steps to the same teams', () => {
  const chance = generatorOf('people of a draw that was made');
  const people = Array.from({ length: 60 }, (_, i) => ({ key: `P${i + 10}`, levels: [9, 5, 4, 3, 2].map((count) => (chance.below(9) === 0 ? null : `L${chance.below(count)}`)) }));
  const [first, ...others] = people.map(({ key }) => key);
  const problem: DrawProblem = {
    teams: 8, people, attributes: ([8, 4, 2, 2, 1] as const).map((weight, at) => ({ name: `a${at}`, weight })),
    rules: [
      { kind: 'together', people: others.slice(0, 2) }, { kind: 'together', people: others.slice(2, 5) }, { kind: 'together', people: others.slice(5, 9) },
      { kind: 'apart', people: others.slice(8, 12) }, { kind: 'pinned', person: first ?? '', team: 3 }, { kind: 'captains', people: others.slice(20, 29) },
    ],
  };
  const drawn = fairDraw(problem, 'a draw that was made', { limits: { even: 600_000, weighted: 200_000 } });
  expect(drawn.kind === 'drawn' ? [drawn.steps, drawn.seating.join('')] : drawn.kind).toEqual([502_710, '355222444453624630712240176735521610016043731076137501745632']);
});

/** Too many attributes for 24 people: the bound is out of reach for nearly all of them. */
const crowded = (seed: number, people: number, teams: number): DrawProblem => {
  const chance = generatorOf(`people ${seed}`);
  const attributes = ([8, 4, 2, 1, 1, 1] as const).map((weight, at) => ({ name: `a${at}`, weight }));
  return { teams, attributes, rules: [], people: Array.from({ length: people }, (_, i) => ({ key: `P${i + 10}`, levels: attributes.map(() => `L${chance.below(5)}`) })) };
};
const gapsOf = (outcome: DrawOutcome): readonly number[] => (outcome.kind === 'drawn' ? outcome.evenness.attributes.map(({ pairs, bound }) => pairs - bound) : []);

describe('where the bound is out of reach', () => {
  it('the least important attributes give way', () => {
    const gaps = Array.from({ length: 40 }, (_, seed) => gapsOf(fairDraw(crowded(seed, 24, 6), 'seed', { limits: { even: 50_000, weighted: 50_000 } })));
    expect(gaps.filter((each) => each.some((gap) => gap > 0)).length).toBeGreaterThan(30);
    expect(gaps.filter(([first = 1]) => first > 0)).toEqual([]);
    const sums = [1, 2, 3, 4, 5].map((at) => gaps.reduce((sum, each) => sum + (each[at] ?? 0), 0));
    expect(sums[0]).toBeLessThan((sums[4] ?? 0) / 2);
  });
  it('the first attribute stays at its bound even when there is hardly any time', () => {
    for (let seed = 0; seed < 200; seed++) {
      expect(gapsOf(fairDraw(crowded(seed, 41, 6), 'seed', { limits: { even: 50, weighted: 50 } }))[0]).toBe(0);
    }
  });
});

/** Three attributes of which any two of these people share exactly one level: the bound is out of reach. */
const knot: DrawProblem = {
  teams: 2,
  attributes: [{ name: 'a', weight: 8 }, { name: 'b', weight: 4 }, { name: 'c', weight: 2 }],
  people: ['000', '011', '101', '110'].map((levels, i) => ({ key: `P${i}`, levels: [...levels] })),
  rules: [],
};

test('of few people every seating is looked at, and each of the best ones is as likely', () => {
  expect(fairDraw(knot, 'seed')).toMatchObject({ kind: 'drawn', steps: 0, evenness: { gap: 4 } });
  // Four who have nothing in common: every seating is a best one, and none follows from another by the last shuffles.
  const plain: DrawProblem = { ...knot, attributes: [{ name: 'a', weight: 8 }], people: knot.people.map(({ key }) => ({ key, levels: [key] })) };
  const seen = new Map<string, number>();
  for (let seed = 0; seed < 600; seed++) {
    const drawn = fairDraw(plain, `seed ${seed}`);
    const seating = drawn.kind === 'drawn' ? drawn.seating.join('') : '';
    seen.set(seating, (seen.get(seating) ?? 0) + 1);
  }
  expect(seen.size).toBe(6);
  expect(Math.min(...seen.values())).toBeGreaterThan(65);
});

describe('rules that cannot be kept', () => {
  const people = (count: number) => Array.from({ length: count }, (_, i) => ({ key: `P${i}`, levels: [] }));
  const attempt = (count: number, teams: number, rules: DrawProblem['rules']) => fairDraw({ teams, attributes: [], people: people(count), rules }, 'seed', { limits: few }).kind;
  it.each([
    ['a group larger than a team', [{ kind: 'together', people: ['P0', 'P1', 'P2'] }]],
    ['a group in two teams', [{ kind: 'together', people: ['P0', 'P1'] }, { kind: 'pinned', person: 'P0', team: 0 }, { kind: 'pinned', person: 'P1', team: 1 }]],
    ['three in a team of two', [0, 1, 2].map((i) => ({ kind: 'pinned' as const, person: `P${i}`, team: 0 }))],
    ['a team that is not there', [{ kind: 'pinned', person: 'P0', team: 15 }]],
    ['fewer captains than teams', [{ kind: 'captains', people: ['P0', 'P1'] }]],
    ['no captain at all', [{ kind: 'captains', people: [] }]],
    ['a pair both together and apart', [{ kind: 'apart', people: ['P0', 'P1'] }, { kind: 'together', people: ['P1', 'P0'] }]],
  ] as const)('%s: no seating is given, of few people or many', (_, rules) => {
    expect(attempt(6, 3, rules)).toBe('notFound');
    expect(attempt(30, 15, rules)).toBe('notFound');
  });
  it('groups that fit only in one way are fitted', () => {
    // The two large groups must share a team of twelve, or the five others do not fit; most room first would part them.
    const groups = [6, 6, 4, 4, 4].map((size, at, sizes) => {
      const from = sizes.slice(0, at).reduce((sum, each) => sum + each, 0);
      return { kind: 'together' as const, people: Array.from({ length: size }, (_, i) => `P${from + i}`) };
    });
    expect(attempt(24, 2, groups)).toBe('drawn');
  });
});

test('at the end people who count alike change places, and teams without a pinned person change numbers', () => {
  const levels = ['A', 'A', 'A', 'B', 'B', 'C'];
  const problem: DrawProblem = {
    teams: 3, attributes: [{ name: 'a', weight: 1 }], people: levels.map((level, i) => ({ key: `P${i}`, levels: [level] })),
    rules: [{ kind: 'pinned', person: 'P5', team: 2 }],
  };
  const given = numberedOf(problem);
  const seen = new Set(Array.from({ length: 200 }, (_, seed) => given === null ? '' : finish(given, Int32Array.of(0, 1, 2, 0, 1, 2), generatorOf(`${seed}`)).join('')));
  // Three alike in six orders; two alike in two, which the two free numbers double: 012 012, 012 102, 021 012 …
  expect(seen.size).toBe(12);
  expect([...seen].every((seating) => seating.endsWith('012') || seating.endsWith('102'))).toBe(true);
  const apartTeams = { ...problem, people: levels.map((_, i) => ({ key: `P${i}`, levels: [`L${i}`] })) };
  const alone = numberedOf(apartTeams);
  expect(new Set(Array.from({ length: 50 }, (_, seed) => alone === null ? '' : finish(alone, Int32Array.of(0, 1, 2, 0, 1, 2), generatorOf(`${seed}`)).join('')))).toEqual(new Set(['012012', '102102']));
});

test('near are those who share most levels but not all, each the other way round too, and no chair is near a chair', () => {
  const problem: DrawProblem = {
    teams: 2, rules: [], attributes: ['a', 'b', 'c'].map((name) => ({ name, weight: 1 })),
    people: ['XXX', 'XXX', 'XXY', 'XYY', 'ZZZ'].map((levels, i) => ({ key: `P${i}`, levels: [...levels] })),
  };
  const given = numberedOf(problem);
  // Too few people for eight near ones: everybody is near who is not alike.
  expect(given !== null && nearOf(given).map((others) => [...others].toSorted((a, b) => a - b))).toEqual([[2, 3, 4, 5], [2, 3, 4, 5], [0, 1, 3, 4, 5], [0, 1, 2, 4, 5], [0, 1, 2, 3, 5], [0, 1, 2, 3, 4]]);
  const chairs = numberedOf({ ...problem, teams: 3, people: problem.people.slice(0, 4) });
  expect(chairs === null ? [] : nearOf(chairs).slice(4).map((others) => [...others])).toEqual([[0, 1, 2, 3], [0, 1, 2, 3]]);
  // Two camps of twenty, alike but in the last level: nobody is near the other camp.
  const many = Array.from({ length: 40 }, (_, i) => ({ key: `P${i + 10}`, levels: [i < 20 ? 'X' : 'Y', i < 20 ? 'X' : 'Y', `${i}`] }));
  const two = numberedOf({ ...problem, people: many });
  expect(two === null ? [] : nearOf(two).map((others) => others.length)).toEqual(many.map(() => 19));
});

test('a cancelled draw gives nothing', () => {
  const seen: number[] = [];
  const onProgress = ({ share }: { readonly share: number }): boolean => seen.push(share) < 3;
  expect(fairDraw(crowded(0, 24, 6), 'seed', { onProgress })).toEqual({ kind: 'cancelled' });
  expect(seen.length).toBe(3);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
});

test('the smallest bound with blocks and with pins', () => {
  const people = Array.from({ length: 7 }, (_, i) => ({ key: `P${i}`, levels: ['A'] }));
  const boundWith = (...rules: DrawProblem['rules']): number => evennessOf({ teams: 3, attributes: [{ name: 'a', weight: 1 }], people, rules }, people.map(() => 0)).bound;
  // Seven alike in three teams: 3 + 2 + 2. Four of them together or pinned to one team: 4 + 2 + 1.
  expect(boundWith()).toBe(5);
  expect(boundWith({ kind: 'together', people: ['P0', 'P1', 'P2', 'P3'] })).toBe(7);
  expect(boundWith(...[0, 1, 2, 3].map((i) => ({ kind: 'pinned' as const, person: `P${i}`, team: 1 })))).toBe(7);
  expect(bondsOf({ people, rules: [{ kind: 'together', people: ['P0', 'P1'] }, { kind: 'together', people: ['P1', 'P2'] }] }).components[0]).toEqual([0, 1, 2]);
  // Three of each level in three teams of three. Two alike together are a pair, and leave one seat for two other levels: one more elsewhere.
  const threes = Array.from({ length: 9 }, (_, i) => ({ key: `P${i}`, levels: ['ABC'[i % 3] ?? null] }));
  const boundOfThrees = (...rules: DrawProblem['rules']): number => evennessOf({ teams: 3, attributes: [{ name: 'a', weight: 1 }], people: threes, rules }, threes.map(() => 0)).bound;
  expect(boundOfThrees()).toBe(0);
  expect(boundOfThrees({ kind: 'together', people: ['P0', 'P3'] })).toBe(2);
  expect(boundOfThrees(...['P0', 'P3'].map((person) => ({ kind: 'pinned' as const, person, team: 1 })))).toBe(2);
  expect(boundOfThrees({ kind: 'together', people: ['P0', 'P4'] })).toBe(0);
});
