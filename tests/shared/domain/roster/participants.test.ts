// Participants one by one: who is added, changed, replaced or withdrawn, where they sat, and the way back.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { State } from '../../../../shared/domain/model.ts';
import type { PersonFields } from '../../../../shared/domain/values.ts';
import { given, stateAfter } from '../../given.ts';
import { closeDrawList, createRetreat, drawTeams, importPeople, person, personFields, ready, team, teamNames } from '../../samples.ts';

const undo: Command = { type: 'undo' };
const redo: Command = { type: 'redo' };
const newcomer: PersonFields = { ...personFields(40), name: 'Wening Contoh' };
const add: Command = { type: 'addPerson', fields: newcomer };
const withdraw: Command = { type: 'withdrawPerson', person: person(5), reason: 'Sakit' };
const replace: Command = { type: 'replacePerson', person: person(5), by: newcomer, reason: 'Dipanggil dinas' };
const back: Command = { type: 'bringBackPerson', person: person(5) };

const ids = (state: State) => state.people.map(({ id }) => id);
const teamOf = (state: State, number: number) => state.teams.find(({ members }) => members.includes(person(number)))?.id;
const membersOf = (state: State, number: number) => state.teams.find(({ id }) => id === team(number))?.members;

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

describe('withdrawing', () => {
  test('leaves list and team, and the record says which', () => {
    given(...ready()).when(withdraw)
      .thenFacts({ type: 'personWithdrawn', person: person(5), left: { reason: 'Sakit', team: team(1), replacedBy: null } });
    const state = stateAfter(...ready(), withdraw);
    expect(ids(state)).not.toContain(person(5));
    expect(membersOf(state, 1)).toEqual([person(1), person(9)]);
    expect(state.formerPeople).toEqual([{ ...personFields(5), id: person(5), left: { reason: 'Sakit', team: team(1), replacedBy: null } }]);
  });
  test('taken back, the seat is the same; brought back by hand, there is none', () => {
    const before = stateAfter(...ready());
    expect(stateAfter(...ready(), withdraw, undo)).toMatchObject({ people: before.people, teams: before.teams, formerPeople: [] });
    expect(membersOf(stateAfter(...ready(), withdraw, undo, redo), 1)).toEqual([person(1), person(9)]);
    const returned = stateAfter(...ready(), withdraw, back);
    expect(ids(returned)).toEqual(ids(before));
    expect(teamOf(returned, 5)).toBeUndefined();
    expect(stateAfter(...ready(), withdraw, back, undo).formerPeople[0]?.left.reason).toBe('Sakit');
  });
  test('is left out of the next draw', () => {
    given(...ready(), withdraw).when(drawTeams(teamNames.slice(0, 4), 12)).thenRefused({ code: 'drawListStale' });
    expect(stateAfter(...ready(), withdraw, closeDrawList()).drawList?.people).toBe(11);
  });
  test('nobody comes back beside themselves', () => {
    given(...ready(), withdraw, { type: 'addPerson', fields: personFields(5) }).when(back).thenRefused({ code: 'peopleAlreadyIn', names: [personFields(5).name] });
    given(...ready()).when(back).thenRefused({ code: 'unknownPerson' });
  });
});

describe('replacing', () => {
  test('puts the replacement where the person stood, in list and team, and keeps both', () => {
    const state = stateAfter(...ready(), replace);
    expect(state.people[4]).toEqual({ ...newcomer, id: person(13) });
    expect(membersOf(state, 1)).toEqual([person(1), person(13), person(9)]);
    expect(state.formerPeople.map(({ id, left }) => [id, left.replacedBy, left.reason])).toEqual([[person(5), person(13), 'Dipanggil dinas']]);
  });
  test('keeps that place when others come, and so does a replacement of the replacement', () => {
    const again: Command = { type: 'replacePerson', person: person(13), by: { ...newcomer, name: 'Yoga Contoh' }, reason: 'Sakit' };
    expect(ids(stateAfter(...ready(), replace, { type: 'addPerson', fields: personFields(41) })).indexOf(person(13))).toBe(4);
    expect(ids(stateAfter(...ready(), replace, again, { type: 'addPerson', fields: personFields(41) })).indexOf(person(14))).toBe(4);
  });
  test('goes back and comes again', () => {
    const before = stateAfter(...ready());
    expect(stateAfter(...ready(), replace, undo)).toMatchObject({ people: before.people, teams: before.teams, formerPeople: [] });
    const after = stateAfter(...ready(), replace);
    expect(stateAfter(...ready(), replace, undo, redo)).toMatchObject({ people: after.people, teams: after.teams, formerPeople: after.formerPeople });
  });
  test('refuses someone who takes part already', () => {
    given(...ready()).when({ type: 'replacePerson', person: person(5), by: personFields(3), reason: 'Dinas' })
      .thenRefused({ code: 'peopleAlreadyIn', names: [personFields(3).name] });
  });
});
