// People come in once, and only before the draw.
import { expect, test } from 'vitest';
import { samePerson } from '../../../shared/domain/roster/roster.ts';
import { given, stateAfter } from '../given.ts';
import { createRetreat, drawTeams, importPeople, person, personFields, ready } from '../samples.ts';

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

test('after the draw the roster is closed', () => {
  given(...ready()).when(importPeople(personFields(40))).thenRefused({ code: 'peopleFixedByDraw' });
});

test('a person is known by the NIP, or else by name and agency', () => {
  const [first, second] = ['198609262015051001', '198609262015051002'];
  expect(samePerson({ ...ayu, nip: first }, { ...bagus, nip: first })).toBe(true);
  expect(samePerson({ ...ayu, nip: first }, { ...ayu, nip: second })).toBe(false);
  expect(samePerson({ ...ayu, nip: first }, ayu)).toBe(true);
  expect(samePerson(ayu, { ...ayu, agency: 'Dinas Lain' })).toBe(false);
});

test('the story of a draw needs people', () => {
  given(createRetreat).when(drawTeams(['Rajawali', 'Badak'], 0)).thenRefused({ code: 'noPeople' });
});
