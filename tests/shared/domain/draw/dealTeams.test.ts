// A deal is decided by people, names and seed alone, and the retreat takes every one of them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dealTeams } from '../../../../shared/domain/draw/dealTeams.ts';
import { given } from '../../given.ts';
import { createRetreat, importPeople, person, personFields } from '../../samples.ts';

const people = (count: number) => Array.from({ length: count }, (_, i) => ({ ...personFields(i + 1), id: person(i + 1) }));
const names = (count: number) => Array.from({ length: count }, (_, i) => `Tim ${i + 1}`);
const anySeed = fc.bigInt({ min: 0n, max: 10n ** 39n }).map(String);
const anySize = fc.integer({ min: 2, max: 12 }).chain((teams) => fc.tuple(fc.integer({ min: teams, max: 120 }), fc.constant(teams)));

test('always: each person has one seat and sizes differ by one at most', () => {
  fc.assert(fc.property(anySize, anySeed, ([count, teams], seed) => {
    const deal = dealTeams(people(count), names(teams), seed);
    expect(deal.map(({ name }) => name)).toEqual(names(teams));
    expect(deal.flatMap(({ members }) => members).toSorted()).toEqual(people(count).map(({ id }) => id).toSorted());
    const sizes = deal.map(({ members }) => members.length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  }), { numRuns: 300 });
});

test('always: the order in which people are listed changes nothing', () => {
  fc.assert(fc.property(anySeed, fc.shuffledSubarray(people(23), { minLength: 23 }), (seed, shuffled) => {
    expect(dealTeams(shuffled, names(4), seed)).toEqual(dealTeams(people(23), names(4), seed));
  }), { numRuns: 300 });
});

test('another seed is another deal', () => {
  expect(dealTeams(people(40), names(4), '1')).not.toEqual(dealTeams(people(40), names(4), '2'));
});

test('the retreat takes a deal', () => {
  const teams = dealTeams(people(9), names(2), '31415');
  given(createRetreat, importPeople(...Array.from({ length: 9 }, (_, i) => personFields(i + 1)))).when({ type: 'drawTeams', seed: '31415', teams }).thenFacts({
    type: 'teamsDrawn', seed: '31415', teams: teams.map((dealt, i) => ({ ...dealt, id: `t${i + 1}`, number: i + 1 })),
  } as never);
});
