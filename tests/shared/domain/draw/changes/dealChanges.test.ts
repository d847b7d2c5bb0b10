// Latecomers sit where a recount from scratch would put them; a team that splits keeps its rules and its people.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestTeams } from '../../../../../shared/domain/draw/changes/bestTeams.ts';
import { contradictions } from '../../../../../shared/domain/draw/rules/contradictions.ts';
import { withLatecomer } from '../../../../../shared/domain/draw/changes/deal.ts';
import { evennessOf } from '../../../../../shared/domain/draw/evenness/evenness.ts';
import { fairDraw } from '../../../../../shared/domain/draw/search/fairDraw.ts';
import type { DrawProblem } from '../../../../../shared/domain/draw/problem.ts';
import { sizesOf } from '../../../../../shared/domain/draw/teamSizes.ts';
import { splitProblem } from '../../../../../shared/domain/draw/changes/splitProblem.ts';
import { anyProblem, demoProblem, drawn, keyAt, withoutPerson } from '../drawSamples.ts';
import { keepsAll } from '../everySeating.ts';

const anyDeal = anyProblem(9, 4).chain((problem) =>
  fc.record({ problem: fc.constant(problem), seating: fc.array(fc.nat(problem.teams - 1), { minLength: problem.people.length, maxLength: problem.people.length }) }));

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

test('one team of the demo splits by a draw of its own, under its own rules', () => {
  const deal = drawn(demoProblem(), 7);
  const members = deal.problem.people.flatMap(({ key }, place) => (deal.seating[place] === 3 ? [key] : []));
  const [a, b, c, d] = members as [string, string, string, string];
  const rules: DrawProblem['rules'] = [{ kind: 'pinned', person: a, team: 3 }, { kind: 'apart', people: [a, b] }, { kind: 'together', people: [c, d] }];
  const ruled = { ...deal, problem: { ...deal.problem, rules } };
  const half = splitProblem(ruled, 3);
  expect(contradictions(half)).toEqual([]);
  const outcome = fairDraw(half, 'kompak-draw-1\nsplit\n1\n', { limits: { even: 400_000, weighted: 400_000 } });
  const halves = outcome.kind === 'drawn' ? outcome.seating : [];
  expect(sizesOf(2, halves)).toEqual([5, 5]);
  expect(half.people.map(({ key }) => key).toSorted()).toEqual(members.toSorted());
  expect(keepsAll(half, halves)).toBe(true);
});
