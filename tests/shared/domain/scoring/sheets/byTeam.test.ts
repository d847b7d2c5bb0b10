// What is said of a team stands under that team and who said it, and leaves nothing behind when it is taken out.
import { expect, test } from 'vitest';
import type { ByTeam } from '../../../../../shared/domain/scoring/sheets/byTeam.ts';
import { allOfTeam, allSaid, saidOf, withSaid } from '../../../../../shared/domain/scoring/sheets/byTeam.ts';
import type { MemberId } from '../../../../../shared/units.ts';
import { team } from '../../../samples.ts';

const [ani, beni] = ['c1' as MemberId, 'c2' as MemberId];
const nothing: ByTeam<string> = {};
const some = withSaid(withSaid(withSaid(nothing, team(2), beni, 'rapi'), team(1), null, 'cepat'), team(2), ani, 'kompak');

test('is found by team and person, and without a name', () => {
  expect([saidOf(some, team(2), beni), saidOf(some, team(2), ani), saidOf(some, team(1), null), saidOf(some, team(1), undefined)]).toEqual(['rapi', 'kompak', 'cepat', 'cepat']);
  expect([saidOf(some, team(1), ani), saidOf(some, team(2), null), saidOf(some, team(3), ani)]).toEqual([undefined, undefined, undefined]);
});

test('is listed with who said it, in the order in which it came', () => {
  expect(allOfTeam(some, team(2))).toEqual([{ who: beni, said: 'rapi' }, { who: ani, said: 'kompak' }]);
  expect(allOfTeam(some, team(3))).toEqual([]);
  expect(allSaid(some)).toEqual([{ team: team(2), who: beni, said: 'rapi' }, { team: team(2), who: ani, said: 'kompak' }, { team: team(1), who: null, said: 'cepat' }]);
});

test('what another team has is shared with the state before', () => {
  const more = withSaid(some, team(2), ani, 'lebih kompak');
  expect(saidOf(more, team(2), ani)).toBe('lebih kompak');
  expect(more[team(1)]).toBe(some[team(1)]);
  expect(saidOf(some, team(2), ani)).toBe('kompak');
});

test('taken out it is as if it had never been said', () => {
  expect(withSaid(some, team(2), ani, null)).toStrictEqual(withSaid(withSaid(nothing, team(2), beni, 'rapi'), team(1), null, 'cepat'));
  expect(withSaid(some, team(1), null, null)).toStrictEqual({ [team(2)]: some[team(2)] });
  expect(withSaid(nothing, team(1), ani, null)).toStrictEqual({});
});
