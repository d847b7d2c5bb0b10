// A draw is taken only whole and even, and never after the first sheet.
import { describe, expect, test } from 'vitest';
import type { CommandOf } from '../../../shared/domain/commands.ts';
import { views } from '../../../shared/domain/views.ts';
import type { PersonId } from '../../../shared/units.ts';
import { at, given, moment, stateAfter } from '../given.ts';
import { createRetreat, drawTeams, finished, importPeople, person, personFields, planRun, ready, run, submit, team } from '../samples.ts';

const five = importPeople(...[1, 2, 3, 4, 5].map(personFields));
const draw = (...teams: CommandOf<'drawTeams'>['teams']): CommandOf<'drawTeams'> => ({ type: 'drawTeams', seed: '5', teams });
const members = (...numbers: readonly number[]): readonly PersonId[] => numbers.map(person);

test('an even deal becomes numbered teams', () => {
  given(createRetreat, five).when(draw({ name: 'Badak', members: members(1, 3, 5) }, { name: 'Anoa', members: members(2, 4) })).thenFacts({
    type: 'teamsDrawn', seed: '5',
    teams: [
      { id: team(1), number: 1, name: 'Badak', members: members(1, 3, 5) },
      { id: team(2), number: 2, name: 'Anoa', members: members(2, 4) },
    ],
  });
});

test('every draw is remembered with its seed and moment, and the last one stands', () => {
  const again = draw({ name: 'Badak', members: members(1, 2, 3) }, { name: 'Anoa', members: members(4, 5) });
  const state = stateAfter(createRetreat, five, at(10, drawTeams(['Satu', 'Dua'], 5)), at(70, again));
  expect(state.draws).toEqual([{ seed: '271828', at: moment(10) }, { seed: '5', at: moment(70) }]);
  expect(views.teams(state).teams.map(({ name, members: seated }) => [name, seated.map((one) => one.name)])).toEqual([
    ['Badak', [1, 2, 3].map((n) => personFields(n).name)], ['Anoa', [4, 5].map((n) => personFields(n).name)],
  ]);
});

describe('refused is a draw', () => {
  const refused = (teams: CommandOf<'drawTeams'>['teams']) => given(createRetreat, five).when(draw(...teams));

  test('for more teams than people', () => {
    refused(Array.from({ length: 6 }, (_, i) => ({ name: `Tim ${i}`, members: members(i) }))).thenRefused({ code: 'tooFewPeople', people: 5, teams: 6 });
  });
  test('with a name twice, whatever its capitals', () => {
    refused([{ name: 'Badak', members: members(1, 2, 3) }, { name: 'BADAK', members: members(4, 5) }]).thenRefused({ code: 'teamNameTwice', name: 'BADAK' });
  });
  test('that leaves a person out', () => {
    refused([{ name: 'A', members: members(1, 2) }, { name: 'B', members: members(3, 4) }]).thenRefused({ code: 'drawMissesPeople', missing: 1, extra: 0 });
  });
  test('that seats a person twice', () => {
    refused([{ name: 'A', members: members(1, 2, 3) }, { name: 'B', members: members(3, 4, 5) }]).thenRefused({ code: 'drawMissesPeople', missing: 0, extra: 1 });
  });
  test('that seats a stranger', () => {
    refused([{ name: 'A', members: members(1, 2, 9) }, { name: 'B', members: members(3, 4) }]).thenRefused({ code: 'drawMissesPeople', missing: 1, extra: 1 });
  });
  test('whose sizes differ by more than one', () => {
    refused([{ name: 'A', members: members(1, 2, 3, 4) }, { name: 'B', members: members(5) }]).thenRefused({ code: 'drawUneven', smallest: 1, largest: 4 });
    refused([{ name: 'A', members: members(1, 2, 3) }, { name: 'B', members: members(4) }, { name: 'C', members: members(5) }])
      .thenRefused({ code: 'drawUneven', smallest: 1, largest: 3 });
  });
  test('after the first sheet, but not after a run was only planned', () => {
    const again = drawTeams(['Satu', 'Dua'], 12);
    given(...ready(), submit(1, finished('5:30'))).when(again).thenRefused({ code: 'drawFixedByScores' });
    expect(stateAfter(...ready(), again).teams.map(({ name }) => name)).toEqual(['Satu', 'Dua']);
  });
});

test('a run may be planned before the draw, and its sheets wait for it', () => {
  const sheet = submit(1, finished('5:30'));
  given(createRetreat, five, planRun).when(sheet).thenRefused({ code: 'unknownTeam' });
  given(createRetreat, five, planRun, drawTeams(['Satu', 'Dua'], 5)).when(sheet).thenFacts(
    { type: 'sheetSubmitted', run: run(1), team: team(1), version: 1, mark: finished('5:30') },
  );
});
