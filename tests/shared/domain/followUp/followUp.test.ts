// Action plans are made, changed, removed and followed, each with the way back; nobody but the console is told of them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WHO_MAY_WATCH } from '../../../../shared/contract.ts';
import { anonymised } from '../../../../shared/domain/anonymise/anonymise.ts';
import type { Command, CommandOf } from '../../../../shared/domain/commands.ts';
import type { Fact } from '../../../../shared/domain/facts.ts';
import { publicState } from '../../../../shared/domain/freeze/publicState.ts';
import { MOST_NOTED } from '../../../../shared/domain/followUp/followUp.ts';
import type { PlanFields, Progress } from '../../../../shared/domain/followUp/schemas.ts';
import { scenes } from '../../../../shared/domain/hall/schemas.ts';
import { views } from '../../../../shared/domain/views.ts';
import { parseEnvelope } from '../../../../shared/parse.ts';
import type { Day } from '../../../../shared/units.ts';
import { plan, planFields } from '../../anyFollowUp.ts';
import { anyStory, play } from '../../anyStory.ts';
import { facilitator, given, moment, stateAfter } from '../../given.ts';
import { fields, person, personFields, ready, team } from '../../samples.ts';

const make = (more: Partial<PlanFields> = {}): CommandOf<'planAction'> => ({ type: 'planAction', fields: { ...planFields, ...more } });
const edit = (more: Partial<PlanFields>): Command => ({ type: 'editAction', plan: plan(1), fields: { ...planFields, ...more } });
const remove: Command = { type: 'removeAction', plan: plan(1) };
const said = (on: string, state: Progress['state'] = 'going', note = ''): Progress => ({ state, note, on: on as Day });
const note = (...updates: readonly (readonly [number, Progress])[]): Command => ({ type: 'noteProgress', updates: updates.map(([number, progress]) => ({ plan: plan(number), progress })) });
const [undo, redo]: readonly [Command, Command] = [{ type: 'undo' }, { type: 'redo' }];
const kept = (...steps: readonly Command[]) => stateAfter(...ready(), ...steps).actionPlans;
const one = { ...planFields, id: plan(1), progress: [] };

describe('a plan', () => {
  test('is made, changed and removed, each with the way back', () => {
    given(...ready()).when(make()).thenFacts({ type: 'actionPlanned', plan: plan(1), fields: planFields });
    expect(kept(make())).toEqual([one]);
    expect(kept(make(), undo)).toEqual([]);
    expect(kept(make(), edit({ measure: 'Lain' }))).toEqual([{ ...one, measure: 'Lain' }]);
    expect(kept(make(), edit({ measure: 'Lain' }), undo)).toEqual([one]);
    expect(kept(make(), remove)).toEqual([]);
    expect(kept(make(), remove, undo)).toEqual([one]);
    given(...ready(), make()).when(edit({})).thenRefused({ code: 'unchanged' });
    given(...ready()).when(edit({})).thenRefused({ code: 'unknownPlan' });
    given(...ready()).when(remove).thenRefused({ code: 'unknownPlan' });
  });
  test('keeps its notes when it is changed, and has them again when it comes back', () => {
    const noted = [make(), note([1, said('2025-06-01')]), note([1, said('2025-06-02', 'done')])];
    const notes = [said('2025-06-01'), said('2025-06-02', 'done')];
    expect(kept(...noted, edit({ measure: 'Lain' }))[0]?.progress).toEqual(notes);
    for (const steps of [[remove, undo], [remove, undo, redo, undo], [remove, undo, redo, undo, redo, undo]]) expect(kept(...noted, ...steps)).toEqual([{ ...one, progress: notes }]);
    expect(kept(...noted, remove, undo, redo)).toEqual([]);
  });
  test('never has the number of one that was there before', () => {
    expect(kept(make(), remove, make()).map(({ id }) => id)).toEqual([plan(2)]);
    expect(kept(make(), undo, make()).map(({ id }) => id)).toEqual([plan(2)]);
  });
  test('names a team and a person that are there, or nobody; what it named already may have left', () => {
    given(...ready()).when(make({ team: team(9) })).thenRefused({ code: 'unknownTeam' });
    given(...ready()).when(make({ person: person(99) })).thenRefused({ code: 'unknownPerson' });
    expect(kept(make({ team: null, person: null }))).toHaveLength(1);
    const left = [make(), { type: 'withdrawPerson', person: person(1), reason: 'Sakit' } as const];
    given(...ready(), ...left).when(make()).thenRefused({ code: 'unknownPerson' });
    expect(kept(...left, edit({ measure: 'Lain' }))[0]?.measure).toBe('Lain');
    const merged = stateAfter(...ready(), make({ team: team(2) }), { type: 'mergeTeams', kept: team(1), gone: team(2), name: 'Satu' });
    expect(views.followUp(merged).plans[0]?.teamName).toBe('Satu');
  });
  test('has each partner once, and not its own agency, in whatever letters', () => {
    given(...ready()).when(make({ partners: ['Dinas Kesehatan', 'dinas sosial '] })).thenRefused({ code: 'partnerIsOwn', name: 'dinas sosial ' });
    given(...ready()).when(make({ partners: ['Dinkes', 'Bappeda', 'DINKES'] })).thenRefused({ code: 'partnerTwice', name: 'DINKES' });
  });
  test('is due on the first day of the retreat at the earliest', () => {
    given(...ready()).when(make({ due: '2025-05-14' as Day })).thenRefused({ code: 'dueBeforeRetreat', day: fields.startsOn });
    expect(kept(make({ due: '2025-05-15' as Day }))).toHaveLength(1);
  });
  test('says something in every field but the measure, on one line', () => {
    const door = (more: Partial<PlanFields>) => parseEnvelope({ id: 'abcdefgh', command: make(more) }).ok;
    expect([door({}), door({ measure: '' }), door({ problem: ' ' }), door({ action: '' }), door({ agency: '' }), door({ inCharge: '' }), door({ due: '2025-02-30' as Day })])
      .toEqual([true, true, false, false, false, false, false]);
    expect(door({ partners: Array.from({ length: 11 }, (_, i) => `Dinas ${i}`) })).toBe(false);
    expect(door({ action: 'x'.repeat(401) })).toBe(false);
  });
});

describe('progress', () => {
  test('is noted of several at once, in order, and taken back as it was noted', () => {
    const both = [make(), make()];
    const noted = note([1, said('2025-06-01')], [2, said('2025-06-01', 'done', 'Selesai lebih awal')]);
    expect(kept(...both, noted).map(({ progress }) => progress)).toEqual([[said('2025-06-01')], [said('2025-06-01', 'done', 'Selesai lebih awal')]]);
    expect(kept(...both, noted, undo).map(({ progress }) => progress)).toEqual([[], []]);
    expect(kept(...both, noted, undo, redo).map(({ progress }) => progress.length)).toEqual([1, 1]);
  });
  test('may go any way, also back, and a note on an earlier day changes nothing of today', () => {
    const view = (...steps: readonly Command[]) => views.followUp(stateAfter(...ready(), make(), ...steps)).plans[0]?.state;
    expect(view()).toBe('open');
    expect(view(note([1, said('2025-06-10', 'done')]))).toBe('done');
    expect(view(note([1, said('2025-06-10', 'done')]), note([1, said('2025-06-12', 'open')]))).toBe('open');
    expect(view(note([1, said('2025-06-10', 'done')]), note([1, said('2025-06-10', 'cancelled')]))).toBe('cancelled');
    expect(view(note([1, said('2025-06-10', 'done')]), note([1, said('2025-06-01', 'going')]))).toBe('done');
  });
  test('is refused for a plan that is not there, or twice, or before the retreat', () => {
    given(...ready()).when(note([1, said('2025-06-01')])).thenRefused({ code: 'unknownPlan' });
    given(...ready(), make()).when(note([1, said('2025-06-01')], [1, said('2025-06-02')])).thenRefused({ code: 'planTwice', action: planFields.action });
    given(...ready(), make()).when(note([1, said('2025-05-14')])).thenRefused({ code: 'progressBeforeRetreat', action: planFields.action, day: fields.startsOn });
    const many = Array.from({ length: MOST_NOTED }, () => note([1, said('2025-06-01')]));
    given(...ready(), make(), ...many).when(note([1, said('2025-06-02')])).thenRefused({ code: 'progressFull', action: planFields.action, most: MOST_NOTED });
  });
});

test('whatever was done before, undo brings the plans back and redo brings the change again', () => {
  fc.assert(fc.property(anyStory, fc.constantFrom<Command>(make(), edit({ measure: 'Lain' }), remove, note([1, said('2025-06-01')], [2, said('2025-06-02', 'done')]), note([1, said('2025-06-03')])), (story, command) => {
    const step = (each: Command) => ({ command: each, by: facilitator, wait: 1 });
    const before = play([...story, ...[...ready(), make(), make({ team: null }), note([1, said('2025-06-01')])].map(step)]);
    const done = play([step(command)], before.state).state;
    if (done.undoable.at(-1) === before.state.undoable.at(-1)) return;
    expect(play([step(undo)], done).state.actionPlans).toEqual(before.state.actionPlans);
    expect(play([step(undo), step(redo)], done).state.actionPlans).toEqual(done.actionPlans);
    expect(play([step(undo), step(redo), step(undo)], done).state.actionPlans).toEqual(before.state.actionPlans);
  }), { numRuns: 200 });
});

describe('who is told', () => {
  test('only the console, with the map of who worked together, the letters to agencies and the report on the retreat, whatever happened before and whatever the hall shows; a frozen hall holds none', () => {
    expect([WHO_MAY_WATCH.followUp, WHO_MAY_WATCH.collaboration, WHO_MAY_WATCH.followUpLetters]).toEqual([['console'], ['console'], ['report']]);
    fc.assert(fc.property(anyStory, fc.constantFrom(...scenes), (story, scene) => {
      const { state: before } = play([...story, { command: { type: 'showScene', scene }, by: facilitator, wait: 1 }]);
      const state = { ...before, actionPlans: [{ ...one, action: 'zqx-rencana', progress: [said('2025-06-01', 'going', 'zqx-catatan')] }] };
      for (const topic of Object.keys(views) as (keyof typeof views)[]) {
        const bytes = JSON.stringify(views[topic](state));
        if (!['followUp', 'collaboration', 'followUpLetters', 'implementationReport'].includes(topic)) expect(bytes, topic).not.toContain('zqx-');
        if (topic === 'implementationReport' || topic === 'collaboration') expect(bytes).not.toContain('zqx-catatan');
      }
      if (state.frozen !== null) expect(publicState(state).actionPlans).toEqual([]);
    }), { numRuns: 100 });
  });
  test('without personal data what is to be done stays, by agencies that have codes; who is in charge has one, and notes are gone', () => {
    const ayu = { ...personFields(1), name: 'Ayu Contohwati', agency: 'Dinas Sosial' };
    const facts: readonly Fact[] = [
      { type: 'peopleImported', source: { name: 'a.csv', sha256: 'a'.repeat(64) }, people: [{ id: person(1), fields: ayu }] },
      { type: 'actionPlanned', plan: plan(1), fields: { ...planFields, action: 'Papan aduan, oleh Ayu Contohwati', inCharge: 'Ayu Contohwati' } },
      { type: 'actionPlanned', plan: plan(2), fields: { ...planFields, inCharge: 'Bu Lurah', person: null } },
      { type: 'progressNoted', updates: [{ plan: plan(1), progress: said('2025-06-01', 'going', 'Bu Ayu sakit') }] },
    ];
    const [told] = anonymised([{ seq: 1, at: moment(0), actor: facilitator, facts }], (count) => Array.from({ length: count }, (_, i) => i + 1)).records;
    expect(told?.facts[1]).toMatchObject({ fields: { problem: planFields.problem, action: 'Papan aduan, oleh P001', agency: 'U02', partners: ['U01'], inCharge: 'P001', person: 'p1', due: planFields.due } });
    expect(told?.facts[2]).toMatchObject({ fields: { inCharge: '–', person: null } });
    expect(told?.facts[3]).toEqual({ type: 'progressNoted', updates: [{ plan: plan(1), progress: said('2025-06-01', 'going', '–') }] });
  });
});
