// What a person's body allows goes to the console that asks and to the medical team's paper, and nowhere else; tested on bytes.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Topic } from '../../../../shared/contract.ts';
import { WHO_MAY_WATCH } from '../../../../shared/contract.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import { scenes } from '../../../../shared/domain/hall/schemas.ts';
import { views } from '../../../../shared/domain/views.ts';
import { anyStory, play } from '../../anyStory.ts';
import { facilitator, given, stateAfter } from '../../given.ts';
import { person, ready } from '../../samples.ts';

const NOTE = 'jantung-zqx-rahasia';
const limit = (note: string | null, of = 5): Command => ({ type: 'setLimit', person: person(of), note });
const undo: Command = { type: 'undo' };

test('a note is set, changed and removed, each with the way back', () => {
  expect(stateAfter(...ready(), limit(NOTE)).limits).toEqual({ [person(5)]: NOTE });
  expect(stateAfter(...ready(), limit(NOTE), limit('Asma'), undo).limits).toEqual({ [person(5)]: NOTE });
  expect(stateAfter(...ready(), limit(NOTE), limit(null)).limits).toEqual({});
  expect(stateAfter(...ready(), limit(NOTE), undo).limits).toEqual({});
  given(...ready()).when(limit(null)).thenRefused({ code: 'unchanged' });
  given(...ready()).when(limit(NOTE, 99)).thenRefused({ code: 'unknownPerson' });
});

test('it stands apart from the person', () => {
  expect(JSON.stringify(stateAfter(...ready(), limit(NOTE)).people)).not.toContain(NOTE);
});

test('only the two topics that are for it hold the note or change with it, whatever happened before and whatever the hall shows', () => {
  fc.assert(fc.property(anyStory, fc.constantFrom(...scenes), (story, scene) => {
    const step = (command: Command) => ({ command, by: facilitator, wait: 1 });
    const { state: before } = play([...story, step({ type: 'showScene', scene })]);
    const flagged = { ...before, limits: { ...before.limits, ...Object.fromEntries(before.people.map(({ id }) => [id, NOTE])) } };
    for (const topic of Object.keys(views) as (keyof typeof views)[]) {
      if (topic === 'limits' || topic === 'medical') continue;
      expect(JSON.stringify(views[topic](flagged)), topic).toBe(JSON.stringify(views[topic](before)));
    }
  }), { numRuns: 200 });
});

test('the two topics are for the console and the paper alone', () => {
  const roles = (topic: Topic): readonly string[] => WHO_MAY_WATCH[topic];
  expect(roles('limits')).toEqual(['console']);
  expect(roles('medical')).toEqual(['report']);
  for (const topic of ['formerPeople', 'sessions', 'attendance', 'committee'] as const) expect(roles(topic)).toEqual(['console']);
});

test('the medical list goes by team, names who takes part now, and stays whole without a draw', () => {
  const state = stateAfter(...ready(), limit('Lutut', 6), limit(NOTE, 5), limit('', 1), limit('Asma', 2), { type: 'withdrawPerson', person: person(2), reason: 'Sakit' });
  expect(views.medical(state).rows.map(({ person: id, team, note }) => [id, team?.number ?? null, note]))
    .toEqual([[person(1), 1, ''], [person(5), 1, NOTE], [person(6), 2, 'Lutut']]);
  const undrawn = stateAfter(...ready().slice(0, 2), limit(NOTE));
  expect(views.medical(undrawn)).toMatchObject({ isDrawn: false, rows: [{ team: null, note: NOTE }] });
});
