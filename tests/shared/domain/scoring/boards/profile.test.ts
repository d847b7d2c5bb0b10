// The values profile by hand: which ratings count, for which team, and from how many on a mean is given.
import { expect, test } from 'vitest';
import { WHO_MAY_WATCH } from '../../../../../shared/contract.ts';
import type { Command } from '../../../../../shared/domain/commands.ts';
import type { ProfileView } from '../../../../../shared/domain/scoring/boards/profile.ts';
import { views } from '../../../../../shared/domain/views.ts';
import type { ExerciseId, MemberId } from '../../../../../shared/units.ts';
import { stateAfter } from '../../../given.ts';
import { ownExercise, ownFramework } from '../../../ownSamples.ts';
import { addJudge, ready, run, team } from '../../../samples.ts';

const chant: Command = { type: 'planRun', exercise: 'yel' as ExerciseId };
/** Three teams, two observers, and the chant, which asks for HA and KL, as runs 2 and 3. */
const begun = [...ready(3), addJudge('Ani Contoh'), addJudge('Beni Contoh'), chant, chant];
const rate = (of: number, number: number, observer: number | null, HA: number | null, KL: number | null): Command => (
  { type: 'rateBehaviour', run: run(of), team: team(number), observer: observer === null ? null : `c${observer}` as MemberId, basedOn: 0, ratings: { HA, KL }, note: '' }
);
const profile = (...steps: readonly Command[]): ProfileView => views.profile(stateAfter(...begun, ...steps));
/** Grades, observations and mean of one value, of a team or, without one, of all. */
const of = ({ teams, overall }: ProfileView, value: string, number?: number) => {
  const values = number === undefined ? overall : teams.find((each) => each.team === team(number))?.values;
  const found = values?.find((each) => each.value === value);
  return [found?.grades, found?.count, found?.mean];
};

const three = [rate(2, 1, 1, 3, 4), rate(2, 1, 2, 4, null), rate(2, 1, null, 2, 4)];

test('three observers in one run are three observations; not observed is none, and two are too few for a mean', () => {
  const seen = profile(...three);
  expect(of(seen, 'HA', 1)).toEqual([[0, 1, 1, 1], 3, 300]);
  expect(of(seen, 'KL', 1)).toEqual([[0, 0, 0, 2], 2, null]);
  expect(of(seen, 'BP', 1)).toEqual([[0, 0, 0, 0], 0, null]);
});

test('all teams together have the observations of each: 3, 4, 2 and 1 are 2,50; 4, 4 and 2 are 3,33', () => {
  const seen = profile(...three, rate(2, 2, 1, 1, 2));
  expect(of(seen, 'HA')).toEqual([[1, 1, 1, 1], 4, 250]);
  expect(of(seen, 'KL')).toEqual([[0, 1, 0, 2], 3, 333]);
  expect(of(seen, 'HA', 2)).toEqual([[1, 0, 0, 0], 1, null]);
});

test('a mean is rounded half up once: 25 over eight observations is 3,13', () => {
  const eight = [2, 3].flatMap((each) => [1, 2].flatMap((number) => [rate(each, number, 1, 3, null), rate(each, number, 2, each === 2 && number === 1 ? 4 : 3, null)]));
  expect(of(profile(...eight), 'HA')).toEqual([[0, 0, 7, 1], 8, 313]);
});

test('a cancelled run is left out and comes back with it', () => {
  const cancel: Command = { type: 'cancelRun', run: run(3), reason: 'Hujan', replacedBy: null };
  const both = [...three, rate(3, 1, 1, 1, 1)];
  expect(of(profile(...both), 'KL', 1)).toEqual([[1, 0, 0, 2], 3, 300]);
  expect(profile(...both, cancel)).toEqual(profile(...three));
  expect(profile(...both, cancel, { type: 'reviveRun', run: run(3) })).toEqual(profile(...both));
});

test('what was seen of a team counts for the one it is merged into', () => {
  const merged = profile(...three, rate(2, 2, 1, 1, 2), { type: 'mergeTeams', kept: team(1), gone: team(2), name: 'Gabungan' });
  expect(merged.teams.map(({ team: id }) => id)).toEqual([team(1), team(3)]);
  expect(of(merged, 'HA', 1)).toEqual([[1, 1, 1, 1], 4, 250]);
  expect(of(merged, 'HA')).toEqual(of(merged, 'HA', 1));
});

test('BerAKHLAK comes in its own order, then those of the retreat’s own values that were asked for', () => {
  const seven = ['BP', 'AK', 'KO', 'HA', 'LO', 'AD', 'KL'];
  expect(profile().overall.map(({ value }) => value)).toEqual(seven);
  const own = profile({ type: 'addFramework', fields: ownFramework('Nilai Kota', ['TR', 'SG']) }, { type: 'addExercise', fields: ownExercise('Lempar Bola', { values: ['KO', 'SG'] }) },
    { type: 'planRun', exercise: 'own-1' as ExerciseId },
    { type: 'rateBehaviour', run: run(4), team: team(1), observer: null, basedOn: 0, ratings: { KO: 4, SG: null }, note: '' });
  expect(own.overall.map(({ value }) => value)).toEqual([...seven, 'SG']);
  expect(own.teams.every(({ values }) => values.length === 8)).toBe(true);
  expect([of(own, 'SG', 1), of(own, 'KO', 1)]).toEqual([[[0, 0, 0, 0], 0, null], [[0, 0, 0, 1], 1, null]]);
});

test('only the console may look at it', () => {
  expect([WHO_MAY_WATCH.profile, WHO_MAY_WATCH.judgeSpread]).toEqual([['console'], ['console']]);
});
