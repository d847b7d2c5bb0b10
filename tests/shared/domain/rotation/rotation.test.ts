// Teams around stations: each station once, nobody in two places, and no round more than needed (rules: Rotation).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRotation, loneVisits, longestWait } from '../../../../shared/domain/rotation/checkRotation.ts';
import { groupsOf, planRotation } from '../../../../shared/domain/rotation/planRotation.ts';
import type { OpenVisit } from '../../../../shared/domain/rotation/replanRotation.ts';
import { replanRotation, roundsFor } from '../../../../shared/domain/rotation/replanRotation.ts';

const sizes = { teams: fc.integer({ min: 1, max: 60 }), stations: fc.integer({ min: 1, max: 24 }), size: fc.integer({ min: 1, max: 5 }) };
const groups = (size: number) => ({ kind: 'groups', size }) as const;
const headToHead = { kind: 'headToHead' } as const;

describe('in groups', () => {
  test('every number of teams and stations there can be, in max(groups, stations) rounds', () => {
    for (let teams = 1; teams <= 60; teams += 1) {
      for (let stations = 1; stations <= 24; stations += 1) {
        for (const size of [1, 2, 5]) {
          const rounds = planRotation({ teams, stations, form: groups(size) });
          expect(rounds).toHaveLength(Math.max(Math.ceil(teams / size), stations));
          expect(checkRotation(rounds, teams, stations, groups(size))).toEqual([]);
        }
      }
    }
  });
  test('sixteen teams at eight stations wait one round at most', () =>
    expect(longestWait(planRotation({ teams: 16, stations: 8, form: groups(1) }), 16)).toBe(1));
  test('thirty teams at six stations go in six groups of five', () => {
    const rounds = planRotation({ teams: 30, stations: 6, form: groups(5) });
    expect(rounds).toHaveLength(6);
    expect(rounds[0]?.[0]).toEqual({ station: 0, teams: [0, 1, 2, 3, 4] });
  });
  test('groups differ by one at most', () => fc.assert(fc.property(sizes.teams, sizes.size, (teams, size) => {
    const lengths = groupsOf(teams, size).map((members) => members.length);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(size);
    expect(groupsOf(teams, size).flat()).toEqual(Array.from({ length: teams }, (_, i) => i));
  })));
});

describe('head to head', () => {
  test('any two meet once at most, in the smallest odd number of rounds', () => {
    for (let teams = 2; teams <= 60; teams += 1) {
      for (let stations = 1; stations <= 24; stations += 1) {
        const rounds = planRotation({ teams, stations, form: headToHead });
        const least = Math.max(Math.ceil(teams / 2), stations);
        expect(rounds).toHaveLength(least % 2 === 0 ? least + 1 : least);
        expect(checkRotation(rounds, teams, stations, headToHead)).toEqual([]);
      }
    }
  });
  test('ten teams at five stations always have an opponent; nine leave one alone', () => {
    expect(loneVisits(planRotation({ teams: 10, stations: 5, form: headToHead }))).toEqual([]);
    expect(loneVisits(planRotation({ teams: 9, stations: 5, form: headToHead }))).toHaveLength(5);
  });
});

describe('the check', () => {
  const rounds = planRotation({ teams: 3, stations: 3, form: groups(1) });
  test('names a team that is in two places, goes twice, or is short of a station', () => {
    const [first, second, third] = rounds;
    expect(checkRotation([[...(first ?? []), { station: 1, teams: [0] }], second ?? [], third ?? []], 3, 3, groups(1)).map(({ kind }) => kind))
      .toEqual(['doubled', 'again']);
    expect(checkRotation(rounds.slice(1), 3, 3, groups(1))).toEqual([
      { kind: 'short', team: 0, stations: [0] }, { kind: 'short', team: 1, stations: [1] }, { kind: 'short', team: 2, stations: [2] },
    ]);
    expect(checkRotation([...rounds, [{ station: 0, teams: [1, 2] }]], 3, 3, groups(1)).map(({ kind }) => kind)).toEqual(['again', 'again', 'crowded']);
  });
  test('names two that meet again', () =>
    expect(checkRotation([[{ station: 0, teams: [0, 1] }], [{ station: 1, teams: [1, 0] }]], 2, 2, headToHead)).toEqual([{ kind: 'metAgain', teams: [0, 1], rounds: [0, 1] }]));
});

describe('after a disruption', () => {
  const open = fc.uniqueArray(fc.tuple(fc.nat(29), fc.nat(11)), { selector: ([group, station]) => `${group} ${station}`, maxLength: 200 })
    .map((pairs): readonly OpenVisit[] => pairs.map(([group, station]) => ({ group, station })));
  const busiest = (visits: readonly OpenVisit[]): number => {
    const most = (key: keyof OpenVisit): number => Math.max(0, ...visits.map((visit) => visits.filter((other) => other[key] === visit[key]).length));
    return Math.max(most('group'), most('station'));
  };
  test('every open visit once, nobody doubled, as many rounds as the busiest has visits', () => fc.assert(fc.property(open, (visits) => {
    const rounds = roundsFor(visits);
    expect(rounds).toHaveLength(visits.length);
    for (const key of ['group', 'station'] as const) {
      expect(new Set(visits.map((visit, i) => `${visit[key]} ${rounds[i]}`)).size).toBe(visits.length);
    }
    expect(new Set(rounds).size).toBe(busiest(visits));
    expect(Math.max(-1, ...rounds) + 1).toBe(busiest(visits));
  }), { numRuns: 1000 }));
  test('rain closes a station after two rounds: the others finish, and the closed one is not in it', () => {
    const teams = groupsOf(10, 1);
    const before = planRotation({ teams: 10, stations: 5, form: groups(1) }).slice(0, 2);
    const done = new Set(before.flatMap((visits) => visits.flatMap(({ station, teams: at }) => at.map((team) => `${team} ${station}`))));
    const left = teams.flatMap((_, group) => [0, 1, 2, 3].filter((station) => !done.has(`${group} ${station}`)).map((station) => ({ group, station })));
    const after = replanRotation(left.map((visit) => ({ ...visit, teams: teams[visit.group] ?? [] })));
    expect(after).toHaveLength(busiest(left));
    expect(checkRotation([...before, ...after], 10, 4, groups(1))).toEqual([]);
  });
});
