// People come in once, and may still come in after the draw.
import { expect, test } from 'vitest';
import { samePerson } from '../../../../shared/domain/roster/roster.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import { views } from '../../../../shared/domain/views.ts';
import { given, stateAfter } from '../../given.ts';
import { closeDrawList, createRetreat, importPeople, person, personFields, ready, team } from '../../samples.ts';

const [ayu, bagus, citra] = [personFields(1), personFields(2), personFields(3)];

test('imported people are numbered on from those already in', () => {
  given(createRetreat, importPeople(ayu)).when(importPeople(bagus, citra)).thenFacts({
    type: 'peopleImported', source: { name: 'peserta.xlsx', sha256: '0'.repeat(64) },
    people: [{ id: person(2), fields: bagus }, { id: person(3), fields: citra }],
  });
  expect(stateAfter(createRetreat, importPeople(ayu), importPeople(bagus)).people).toEqual([
    { ...ayu, id: person(1) }, { ...bagus, id: person(2) },
  ]);
});

test('nobody comes in twice, and then nobody of that file comes in', () => {
  const upper = { ...ayu, name: ayu.name.toUpperCase() };
  given(createRetreat, importPeople(ayu)).when(importPeople(bagus, upper)).thenRefused({ code: 'peopleAlreadyIn', names: [upper.name] });
});

test('after the draw people still come in, and have no team until they are seated', () => {
  const state = stateAfter(...ready(), importPeople(personFields(40)));
  expect(state.people).toHaveLength(13);
  expect(views.draw(state).unseated.map(({ person: id }) => id)).toEqual([person(13)]);
  expect(state.teams.flatMap(({ members }) => members)).toHaveLength(12);
});

test('whoever sits in a team is not taken off the list by undo', () => {
  const seated: Command = { type: 'seatPerson', person: person(13), team: team(1), acceptBroken: [] };
  const arrived = [...ready(), importPeople(personFields(40))];
  expect(stateAfter(...arrived, { type: 'undo' }).people).toHaveLength(12);
  expect(stateAfter(...arrived, seated, { type: 'undo' }, { type: 'undo' }).people).toHaveLength(12);
});

test('a person is known by the NIP, or else by name and agency', () => {
  const [first, second] = ['198609262015051001', '198609262015051002'];
  expect(samePerson({ ...ayu, nip: first }, { ...bagus, nip: first })).toBe(true);
  expect(samePerson({ ...ayu, nip: first }, { ...ayu, nip: second })).toBe(false);
  expect(samePerson({ ...ayu, nip: first }, ayu)).toBe(true);
  expect(samePerson(ayu, { ...ayu, agency: 'Dinas Lain' })).toBe(false);
});

test('the story of a draw needs people', () => {
  given(createRetreat).when(closeDrawList()).thenRefused({ code: 'noPeople' });
});
