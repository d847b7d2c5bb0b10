// Participants one by one: who is added or changed, and the way back.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { State } from '../../../../shared/domain/model.ts';
import type { PersonFields } from '../../../../shared/domain/roster/schemas.ts';
import { given, stateAfter } from '../../given.ts';
import { createRetreat, importPeople, person, personFields, ready } from '../../samples.ts';

const undo: Command = { type: 'undo' };
const newcomer: PersonFields = { ...personFields(40), name: 'Wening Contoh' };
const add: Command = { type: 'addPerson', fields: newcomer };
const withdraw: Command = { type: 'withdrawPerson', person: person(5), reason: 'Sakit' };

const teamOf = (state: State, number: number) => state.teams.find(({ members }) => members.includes(person(number)))?.id;

describe('adding', () => {
  test('gives the next number, and after the draw no seat', () => {
    given(...ready()).when(add).thenFacts({ type: 'personAdded', person: person(13), fields: newcomer });
    const state = stateAfter(...ready(), add);
    expect(state.people.at(-1)).toEqual({ ...newcomer, id: person(13) });
    expect(teamOf(state, 13)).toBeUndefined();
  });
  test('never gives the number of someone who left', () => {
    given(...ready(), add, { type: 'withdrawPerson', person: person(13), reason: 'Sakit' })
      .when({ type: 'addPerson', fields: personFields(41) }).thenFacts({ type: 'personAdded', person: person(14), fields: personFields(41) });
    given(createRetreat, importPeople(personFields(1)), { type: 'withdrawPerson', person: person(1), reason: 'Sakit' }).when(importPeople(personFields(2)))
      .thenFacts({ type: 'peopleImported', source: { name: 'peserta.xlsx', sha256: '0'.repeat(64) }, people: [{ id: person(2), fields: personFields(2) }] });
  });
  test('refuses whom the list holds', () => {
    given(...ready()).when({ type: 'addPerson', fields: personFields(3) }).thenRefused({ code: 'peopleAlreadyIn', names: [personFields(3).name] });
  });
});

describe('editing', () => {
  test('changes every field at once, and says what was before when taken back', () => {
    const edit: Command = { type: 'editPerson', person: person(5), fields: newcomer };
    expect(stateAfter(...ready(), edit).people[4]).toEqual({ ...newcomer, id: person(5) });
    expect(stateAfter(...ready(), edit, undo).people[4]).toEqual({ ...personFields(5), id: person(5) });
  });
  test('refuses another person’s name and agency, nothing new, and someone who left', () => {
    given(...ready()).when({ type: 'editPerson', person: person(5), fields: personFields(3) }).thenRefused({ code: 'peopleAlreadyIn', names: [personFields(3).name] });
    given(...ready()).when({ type: 'editPerson', person: person(5), fields: personFields(5) }).thenRefused({ code: 'unchanged' });
    given(...ready(), withdraw).when({ type: 'editPerson', person: person(5), fields: newcomer }).thenRefused({ code: 'unknownPerson' });
  });
});
