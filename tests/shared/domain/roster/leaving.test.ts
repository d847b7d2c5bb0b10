// Who leaves or is replaced: where they sat, what the next draw makes of it, and the way back.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { State } from '../../../../shared/domain/model.ts';
import type { PersonFields } from '../../../../shared/domain/roster/schemas.ts';
import { given, stateAfter } from '../../given.ts';
import { closeDrawList, drawTeams, person, personFields, ready, team, teamNames } from '../../samples.ts';

const undo: Command = { type: 'undo' };
const redo: Command = { type: 'redo' };
const newcomer: PersonFields = { ...personFields(40), name: 'Wening Contoh' };
const withdraw: Command = { type: 'withdrawPerson', person: person(5), reason: 'Sakit' };
const replace: Command = { type: 'replacePerson', person: person(5), by: newcomer, reason: 'Dipanggil dinas' };
const back: Command = { type: 'bringBackPerson', person: person(5) };

const ids = (state: State) => state.people.map(({ id }) => id);
const teamOf = (state: State, number: number) => state.teams.find(({ members }) => members.includes(person(number)))?.id;
const membersOf = (state: State, number: number) => state.teams.find(({ id }) => id === team(number))?.members;

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
