// What changes after the draw are said to do is what a recount from scratch finds; latecomers, merged and split teams keep rules and people.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestTeams } from '../../../../shared/domain/draw/bestTeams.ts';
import { contradictions } from '../../../../shared/domain/draw/contradictions.ts';
import { withLatecomer, withoutPerson } from '../../../../shared/domain/draw/deal.ts';
import { effectOfMove } from '../../../../shared/domain/draw/effectOfMove.ts';
import { evennessOf } from '../../../../shared/domain/draw/evenness.ts';
import { fairDraw } from '../../../../shared/domain/draw/fairDraw.ts';
import { mergeOffers, withTeamsMerged } from '../../../../shared/domain/draw/mergeOffers.ts';
import type { Move } from '../../../../shared/domain/draw/move.ts';
import type { DrawProblem, Seating } from '../../../../shared/domain/draw/problem.ts';
import { sizesOf } from '../../../../shared/domain/draw/teamSizes.ts';
import { splitProblem, withTeamSplit } from '../../../../shared/domain/draw/withTeamSplit.ts';
import { anyProblem, demoProblem, drawn, keyAt } from './drawSamples.ts';
import { keepsAll } from './everySeating.ts';

/** Pairs of team-mates who share the level of this attribute, counted two people at a time. */
const pairsOf = ({ people }: DrawProblem, seating: Seating, at: number): number => {
  let pairs = 0;
  people.forEach((one, i) => people.forEach((other, j) => {
    if (i < j && seating[i] === seating[j] && one.levels[at] !== null && one.levels[at] === other.levels[at]) pairs += 1;
  }));
  return pairs;
};

const anyDeal = anyProblem(9, 4).chain((problem) =>
  fc.record({ problem: fc.constant(problem), seating: fc.array(fc.nat(problem.teams - 1), { minLength: problem.people.length, maxLength: problem.people.length }) }));

const anyMoved = anyDeal.chain((deal) => {
  const key = fc.nat(deal.problem.people.length - 1).map(keyAt);
  return fc.record({
    deal: fc.constant(deal),
    move: fc.oneof<fc.Arbitrary<Move>[]>(
      fc.record({ kind: fc.constant('swap' as const), people: fc.tuple(key, key) }),
      fc.record({ kind: fc.constant('transfer' as const), person: key, team: fc.nat(deal.problem.teams - 1) }),
    ),
  });
});

test('always: the effect of a move is what a recount finds', () => {
  fc.assert(fc.property(anyMoved, ({ deal: { problem, seating }, move }) => {
    const effect = effectOfMove(problem, seating, move);
    const placeOf = (key: string): number => problem.people.findIndex((person) => person.key === key);
    const after = [...seating];
    if (move.kind === 'transfer') after[placeOf(move.person)] = move.team;
    else move.people.forEach((key, at) => { after[placeOf(key)] = seating[placeOf(move.people[1 - at] ?? '')] as number; });
    expect(effect.seating).toEqual(after);
    problem.attributes.forEach(({ name }, at) =>
      expect(effect.attributes[at]).toMatchObject({ name, pairs: pairsOf(problem, after, at) - pairsOf(problem, seating, at) }));
    expect(effect.gapAfter - effect.gapBefore).toBe(effect.attributes.reduce((sum, { pairs }) => sum + pairs, 0));
    expect(effect.sizesAfter).toEqual(Array.from({ length: problem.teams }, (_, team) => after.filter((each) => each === team).length));
    for (const rule of problem.rules) {
      const alone = { ...problem, rules: [rule] };
      const [before, now] = [keepsAll(alone, seating), keepsAll(alone, after)];
      if (before) expect(effect.breaks.some((broken) => broken.rule === rule)).toBe(!now);
      if (now) expect(effect.mends.some((broken) => broken.rule === rule)).toBe(!before);
    }
  }), { numRuns: 1000 });
});

test('a second pair of a set kept apart is a break of its own', () => {
  const problem: DrawProblem = {
    teams: 2, attributes: [], people: ['a', 'b', 'c', 'd'].map((key) => ({ key, levels: [] })), rules: [{ kind: 'apart', people: ['a', 'b', 'c'] }],
  };
  const { breaks, mends } = effectOfMove(problem, [0, 0, 1, 1], { kind: 'transfer', person: 'c', team: 0 });
  expect(breaks).toEqual([{ rule: problem.rules[0], people: ['a', 'b', 'c'], teams: [0] }]);
  expect(mends).toEqual([]);
});

test('always: a latecomer is offered the smallest teams, and of those the ones with the fewest new pairs', () => {
  fc.assert(fc.property(anyDeal, ({ problem: ruled, seating }) => {
    const problem = { ...ruled, rules: [] };
    const others = withoutPerson({ problem, seating }, keyAt(0));
    const expected = sizesOf(problem.teams, others.seating)
      .map((size, team) => ({ team, sizeAfter: size + 1, pairs: evennessOf(problem, seating.with(0, team)).pairs - evennessOf(others.problem, others.seating).pairs }))
      .toSorted((a, b) => a.sizeAfter - b.sizeAfter || a.pairs - b.pairs || a.team - b.team);
    const offers = bestTeams(problem, seating, keyAt(0));
    expect(offers.length).toBeGreaterThan(0);
    expect(offers.map(({ team, sizeAfter, pairs }) => ({ team, sizeAfter, pairs }))).toEqual(expected.slice(0, offers.length));
    for (const { isOverfull, attributes, pairs } of offers) {
      expect(isOverfull).toBe(false);
      expect(attributes.reduce((sum, attribute) => sum + attribute.pairs, 0)).toBe(pairs);
    }
  }), { numRuns: 500 });
});

test('a latecomer goes where the rules want, into a full team only if they leave no other', () => {
  const problem = (...rules: DrawProblem['rules']): DrawProblem =>
    ({ teams: 3, attributes: [], people: ['a', 'b', 'c', 'd', 'z'].map((key) => ({ key, levels: [] })), rules });
  const seating = [0, 0, 1, 2, 0];
  const teams = (...rules: DrawProblem['rules']) => bestTeams(problem(...rules), seating, 'z').map(({ team, isOverfull }) => [team, isOverfull]);
  expect(teams()).toEqual([[1, false], [2, false]]);
  expect(teams({ kind: 'apart', people: ['c', 'z'] })).toEqual([[2, false]]);
  expect(teams({ kind: 'together', people: ['a', 'z'] })).toEqual([[0, true]]);
  expect(teams({ kind: 'together', people: ['a', 'z'] }, { kind: 'pinned', person: 'z', team: 1 })).toEqual([]);
});

test('always: who comes late and leaves again leaves no trace', () => {
  fc.assert(fc.property(anyDeal, ({ problem, seating }) => {
    const latecomer = { key: 'p0000b', levels: ['a', null, 'b'] };
    const after = withLatecomer({ problem, seating }, latecomer, 1);
    expect(after.problem.people[1]).toBe(latecomer);
    expect(after.seating[1]).toBe(1);
    expect(withoutPerson(after, latecomer.key)).toEqual({ problem, seating });
  }), { numRuns: 200 });
});

test('always: the teams offered for merging are the ones with the least gap once merged', () => {
  fc.assert(fc.property(anyDeal, (deal) => {
    const all = Array.from({ length: deal.problem.teams }, (_, one) => one).flatMap((one) =>
      Array.from({ length: deal.problem.teams - one - 1 }, (_, more) => [one, one + 1 + more] as const));
    const apartKept = (problem: DrawProblem, seating: Seating): boolean => keepsAll({ ...problem, rules: problem.rules.filter(({ kind }) => kind === 'apart') }, seating);
    const [best] = mergeOffers(deal, 1);
    const [first] = mergeOffers({ ...deal, problem: { ...deal.problem, rules: deal.problem.rules.filter(({ kind }) => kind !== 'apart') } }, 1);
    const gapOf = (teams: readonly [number, number]): number => {
      const { problem, seating } = withTeamsMerged(deal, teams);
      const { pairs, pairsBound } = evennessOf(problem, seating);
      return pairs - pairsBound;
    };
    expect(best?.gap).toBe(gapOf(best?.teams ?? [0, 1]));
    expect(first?.gap).toBe(Math.min(...all.map(gapOf)));
    const merged = withTeamsMerged(deal, best?.teams ?? [0, 1]);
    if (best?.breaks.length === 0 && apartKept(deal.problem, deal.seating)) expect(apartKept(merged.problem, merged.seating)).toBe(true);
    expect(sizesOf(merged.problem.teams, merged.seating)[best?.teams[0] ?? 0]).toBe(best?.sizeAfter);
  }), { numRuns: 300 });
});

test('merging teams that hold two kept apart is offered last, and says so', () => {
  const apart = { kind: 'apart', people: ['a', 'b'] } as const;
  const problem: DrawProblem = { teams: 3, attributes: [], people: ['a', 'b', 'c'].map((key) => ({ key, levels: [] })), rules: [apart, { kind: 'pinned', person: 'c', team: 2 }] };
  expect(mergeOffers({ problem, seating: [0, 1, 2] }).map(({ teams, breaks }) => [teams, breaks])).toEqual([
    [[0, 2], []], [[1, 2], []], [[0, 1], [{ rule: apart, people: ['a', 'b'], teams: [0] }]],
  ]);
  expect(withTeamsMerged({ problem, seating: [0, 1, 2] }, [0, 1])).toMatchObject({ seating: [0, 0, 1], problem: { teams: 2, rules: [apart, { team: 1 }] } });
});

test('one team of the demo splits by a draw of its own, under its own rules', () => {
  const deal = drawn(demoProblem(), 7);
  const members = deal.problem.people.flatMap(({ key }, place) => (deal.seating[place] === 3 ? [key] : []));
  const [a, b, c, d] = members as [string, string, string, string];
  const rules: DrawProblem['rules'] = [{ kind: 'pinned', person: a, team: 3 }, { kind: 'apart', people: [a, b] }, { kind: 'together', people: [c, d] }];
  const ruled = { ...deal, problem: { ...deal.problem, rules } };
  const half = splitProblem(ruled, 3);
  expect(contradictions(half)).toEqual([]);
  const outcome = fairDraw(half, 'kompak-draw-1\nsplit\n1\n', { limits: { even: 400_000, weighted: 400_000 } });
  const after = withTeamSplit(ruled, 3, outcome.kind === 'drawn' ? outcome.seating : []);
  expect(sizesOf(11, after.seating)).toEqual([10, 10, 10, 5, 10, 10, 10, 10, 10, 10, 5]);
  expect(keepsAll(after.problem, after.seating)).toBe(true);
  after.seating.forEach((team, place) => expect(team === 10 ? 3 : team).toBe(deal.seating[place]));
});

test('rules forget who left: a pair of one is no rule, a captains rule stays', () => {
  const problem: DrawProblem = {
    teams: 2, attributes: [], people: ['a', 'b'].map((key) => ({ key, levels: [] })),
    rules: [{ kind: 'together', people: ['a', 'b'] }, { kind: 'pinned', person: 'a', team: 0 }, { kind: 'captains', people: ['a'] }],
  };
  expect(withoutPerson({ problem, seating: [0, 0] }, 'a').problem.rules).toEqual([{ kind: 'captains', people: [] }]);
});
