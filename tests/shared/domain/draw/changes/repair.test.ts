// Repair brings a changed deal back with few moves, and never at the price of a rule, of sizes or of evenness.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evennessOf } from '../../../../../shared/domain/draw/evenness/evenness.ts';
import type { Move } from '../../../../../shared/domain/draw/changes/move.ts';
import type { DrawProblem, Seating } from '../../../../../shared/domain/draw/problem.ts';
import { repair } from '../../../../../shared/domain/draw/changes/repair.ts';
import { sizesOf } from '../../../../../shared/domain/draw/teamSizes.ts';
import { anyProblem, changed, demoProblem, drawn } from '../drawSamples.ts';
import { keepsAll } from '../everySeating.ts';

const gapOf = (problem: DrawProblem, seating: Seating): number => {
  const { pairs, pairsBound } = evennessOf(problem, seating);
  return pairs - pairsBound;
};

const isEven = (problem: DrawProblem, seating: Seating): boolean => {
  const sizes = sizesOf(problem.teams, seating);
  return Math.max(...sizes) - Math.min(...sizes) <= 1;
};

/** The seating with this change made. */
const afterMove = ({ people }: DrawProblem, seating: Seating, move: Move): Seating => {
  const placeOf = (key: string): number => people.findIndex((person) => person.key === key);
  if (move.kind === 'transfer') return seating.with(placeOf(move.person), move.team);
  const [one, other] = move.people.map(placeOf) as [number, number];
  return seating.with(one, seating[other] as number).with(other, seating[one] as number);
};

const anyDeal = anyProblem(9, 4).chain((problem) =>
  fc.tuple(fc.constant(problem), fc.array(fc.nat(problem.teams - 1), { minLength: problem.people.length, maxLength: problem.people.length })));

/** The same people dealt in turn: even sizes. */
const anyEvenDeal = anyDeal.map(([problem]) => [problem, problem.people.map((_, place) => place % problem.teams)] as const);

test('always: what it says of each step is so, and its moves lead there', () => {
  fc.assert(fc.property(anyDeal, ([problem, seating]) => {
    const curve = repair(problem, seating, 3, 20);
    expect(curve).toHaveLength(4);
    for (const [most, { moves, seating: after, gap }] of curve.entries()) {
      expect(moves.length).toBeLessThanOrEqual(most);
      expect(after).toEqual(moves.reduce<Seating>((before, move) => afterMove(problem, before, move), seating));
      expect(gap).toBe(gapOf(problem, after));
    }
  }), { numRuns: 300 });
});

test('always: no rule is broken that was kept, even sizes stay even, and the gap never rises', () => {
  fc.assert(fc.property(anyEvenDeal, ([problem, seating]) => {
    const kept = problem.rules.filter((rule) => keepsAll({ ...problem, rules: [rule] }, seating));
    const ruled = { ...problem, rules: kept };
    let before = gapOf(ruled, seating);
    for (const { seating: after, gap } of repair(ruled, seating, 3, 20)) {
      expect(keepsAll(ruled, after)).toBe(true);
      expect(isEven(ruled, after)).toBe(true);
      expect(gap).toBeLessThanOrEqual(before);
      before = gap;
    }
  }), { numRuns: 300 });
});

test('always: with no rules and moves enough, sizes become even', () => {
  fc.assert(fc.property(anyDeal, ([problem, seating]) => {
    const free = { ...problem, rules: [] };
    expect(isEven(free, repair(free, seating, 8, 5).at(-1)?.seating ?? [])).toBe(true);
  }), { numRuns: 100 });
});

test('what a rule lost is mended first', () => {
  const problem: DrawProblem = {
    teams: 2, attributes: [], people: ['a', 'b', 'c', 'd'].map((key) => ({ key, levels: [] })),
    rules: [{ kind: 'captains', people: ['a', 'b'] }, { kind: 'apart', people: ['c', 'd'] }, { kind: 'pinned', person: 'a', team: 1 }],
  };
  const curve = repair(problem, [0, 0, 1, 1], 2);
  expect(curve.map(({ breaks }) => breaks)).toEqual([3, 0, 0]);
  expect(keepsAll(problem, curve[1]?.seating ?? [])).toBe(true);
});

test('two late and three gone from the demo: back at the bound with few moves', () => {
  const curves = Array.from({ length: 30 }, (_, seed) => {
    const { problem, seating } = changed(drawn(demoProblem(), seed), seed);
    return repair(problem, seating, 6);
  });
  const gapsAfter = (moves: number): readonly number[] => curves.map((curve) => curve[moves]?.gap ?? Infinity);
  expect(gapsAfter(4).reduce((sum, gap) => sum + gap, 0) / 30).toBeLessThanOrEqual(1);
  expect(gapsAfter(6).filter((gap) => gap === 0).length).toBeGreaterThanOrEqual(24);
}, 60_000);
