// What teams and people commit themselves to: one each for a run, changed, removed and taken back; never for the hall, and a person's for the console alone.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WHO_MAY_WATCH } from '../../../../shared/contract.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import { withoutPersonalText } from '../../../../shared/domain/commitments/commitments.ts';
import type { CommitmentFields } from '../../../../shared/domain/commitments/schemas.ts';
import { scenes } from '../../../../shared/domain/hall/schemas.ts';
import { views } from '../../../../shared/domain/views.ts';
import { parseEnvelope } from '../../../../shared/parse.ts';
import type { CommitmentId } from '../../../../shared/units.ts';
import { anyStory, play } from '../../anyStory.ts';
import { facilitator, given, stateAfter } from '../../given.ts';
import { person, personFields, ready, run, team } from '../../samples.ts';

const TEXT = 'Membalas aduan dalam tiga hari';
const k = (number: number) => `k${number}` as CommitmentId;
const ofTeam: CommitmentFields = { run: run(1), team: team(1), person: null, text: TEXT };
/** Person 1 is in team 1. */
const ofPerson: CommitmentFields = { ...ofTeam, person: person(1), text: 'Menyapa lebih dahulu' };
const record = (fields: CommitmentFields): Command => ({ type: 'recordCommitment', fields });
const undo: Command = { type: 'undo' };
const kept = (...steps: readonly Command[]) => stateAfter(...ready(), ...steps).commitments;

describe('a commitment', () => {
  test('is recorded once for a team and a run, and once for a person', () => {
    given(...ready()).when(record(ofTeam)).thenFacts({ type: 'commitmentRecorded', commitment: k(1), fields: ofTeam });
    given(...ready(), record(ofTeam)).when(record({ ...ofTeam, text: 'Lain' })).thenRefused({ code: 'hasCommitment', name: 'Rajawali' });
    given(...ready(), record(ofPerson)).when(record(ofPerson)).thenRefused({ code: 'hasCommitment', name: personFields(1).name });
    expect(kept(record(ofTeam), record({ ...ofTeam, run: null }), record(ofPerson), record({ ...ofTeam, team: team(2) }))).toHaveLength(4);
  });
  test('needs a team, a run and a person that are there, the person in that team', () => {
    given(...ready()).when(record({ ...ofTeam, team: team(9) })).thenRefused({ code: 'unknownTeam' });
    given(...ready()).when(record({ ...ofTeam, run: run(9) })).thenRefused({ code: 'unknownRun' });
    given(...ready()).when(record({ ...ofPerson, person: person(99) })).thenRefused({ code: 'unknownPerson' });
    given(...ready()).when(record({ ...ofPerson, team: team(2) })).thenRefused({ code: 'notInTeam', name: personFields(1).name, team: 'Badak' });
  });
  test('is changed and removed, each with the way back', () => {
    const edit: Command = { type: 'editCommitment', commitment: k(1), text: 'Dalam dua hari' };
    expect(kept(record(ofTeam), edit)).toEqual([{ ...ofTeam, id: k(1), text: 'Dalam dua hari' }]);
    expect(kept(record(ofTeam), edit, undo)).toEqual([{ ...ofTeam, id: k(1) }]);
    expect(kept(record(ofTeam), undo)).toEqual([]);
    const remove: Command = { type: 'removeCommitment', commitment: k(1) };
    expect(kept(record(ofTeam), remove)).toEqual([]);
    expect(kept(record(ofTeam), remove, undo)).toEqual([{ ...ofTeam, id: k(1) }]);
    given(...ready(), record(ofTeam)).when({ ...edit, text: TEXT }).thenRefused({ code: 'unchanged' });
    given(...ready()).when(edit).thenRefused({ code: 'unknownCommitment' });
    given(...ready()).when(remove).thenRefused({ code: 'unknownCommitment' });
  });
  test('holds 1 to 240 letters', () => {
    const door = (text: string) => parseEnvelope({ id: 'abcdefgh', command: record({ ...ofTeam, text }) }).ok;
    expect([door(''), door('   '), door('x'), door('x'.repeat(240)), door('x'.repeat(241))]).toEqual([false, false, true, true, false]);
  });
});

describe('the list', () => {
  test('goes by team with its members, and follows a team into the one it is merged into', () => {
    const state = stateAfter(...ready(), record(ofTeam), record({ ...ofTeam, team: team(2) }), { type: 'mergeTeams', kept: team(1), gone: team(2), name: 'Satu' });
    const view = views.commitments(state);
    expect(view.teams.map(({ name, commitments }) => [name, commitments.length])).toEqual([['Satu', 2], ['Penyu', 0], ['Cendrawasih', 0]]);
    expect(view.others).toEqual([]);
    expect(views.commitmentPaper(state).commitments.map(({ team: of }) => of)).toEqual([1, 1]);
  });
  test('keeps what a team that is no longer there committed itself to', () => {
    const state = stateAfter(...ready(), record(ofTeam));
    expect(views.commitments({ ...state, teams: [] }).others.map(({ text }) => text)).toEqual([TEXT]);
  });
  test('names a person who has left', () => {
    const state = stateAfter(...ready(), record(ofPerson), { type: 'withdrawPerson', person: person(1), reason: 'Sakit' });
    expect(views.commitments(state).teams[0]?.commitments[0]?.name).toBe(personFields(1).name);
  });
});

describe('who is told', () => {
  const [SECRET, SHARED] = ['zqx-pribadi', 'zqx-tim'];
  test('only the console of a person’s, the console and two papers of a team’s, whatever happened before and whatever the hall shows', () => {
    expect([WHO_MAY_WATCH.commitments, WHO_MAY_WATCH.commitmentPaper, WHO_MAY_WATCH.implementationReport]).toEqual([['console'], ['report'], ['console', 'report']]);
    fc.assert(fc.property(anyStory, fc.constantFrom(...scenes), (story, scene) => {
      const { state: before } = play([...story, { command: { type: 'showScene', scene }, by: facilitator, wait: 1 }]);
      const state = { ...before, commitments: [{ ...ofTeam, id: k(1), text: SHARED }, { ...ofPerson, id: k(2), text: SECRET }] };
      for (const topic of Object.keys(views) as (keyof typeof views)[]) {
        const bytes = JSON.stringify(views[topic](state));
        if (topic !== 'commitments') expect(bytes, topic).not.toContain(SECRET);
        if (topic !== 'commitments' && topic !== 'commitmentPaper' && topic !== 'implementationReport') expect(bytes, topic).not.toContain(SHARED);
      }
    }), { numRuns: 200 });
  });
  test('a printed log says for whom, not what', () => {
    expect(withoutPersonalText({ type: 'commitmentRecorded', commitment: k(1), fields: ofPerson })).toMatchObject({ fields: { person: person(1), text: '' } });
    expect(withoutPersonalText({ type: 'commitmentRecorded', commitment: k(1), fields: ofTeam })).toMatchObject({ fields: { text: TEXT } });
  });
});
