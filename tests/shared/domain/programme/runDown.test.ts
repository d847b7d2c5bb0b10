// How the audience is told of a day: what is over, on, next and later, with and without anybody starting anything; and no more of a session than it may know.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { Scene } from '../../../../shared/domain/hall/schemas.ts';
import { dayShown, hallSessions, nextOf, runDownOf } from '../../../../shared/domain/programme/runDown.ts';
import { momentOf } from '../../../../shared/domain/programme/times.ts';
import { views } from '../../../../shared/domain/views.ts';
import type { Day, SessionId } from '../../../../shared/units.ts';
import { anyStory, play } from '../../anyStory.ts';
import type { Deed } from '../../given.ts';
import { facilitator, given, stateAfter } from '../../given.ts';
import { createRetreat, sessionFields, show } from '../../samples.ts';

const FRIDAY = '2025-05-16' as Day;
const at = (time: string) => momentOf(FRIDAY, time, 'WIB');
const deed = (time: string, command: Command): Deed => ({ command, at: at(time), by: facilitator });
const id = (number: number) => `s${number}` as SessionId;

const programme: Command = { type: 'addSessions', sessions: [
  sessionFields(16, '07:00', '07:45', 'Apel'), sessionFields(16, '07:45', '08:35', 'Panji Tim'),
  sessionFields(16, '11:15', '13:00', 'Salat Jumat', { kind: 'prayer', locked: true }), sessionFields(16, '13:00', '14:00', 'Meja Aduan'),
  sessionFields(17, '05:00', '06:00', 'Senam'),
] };
const after = (...deeds: readonly Deed[]) => hallSessions(stateAfter(createRetreat, programme, ...deeds));
const told = (time: string, ...deeds: readonly Deed[]) => runDownOf(after(...deeds), FRIDAY, 'WIB', at(time)).rows.map(({ stands }) => stands);

describe('a day of the programme', () => {
  test.each([
    ['06:00', ['next', 'later', 'later', 'later']],
    ['07:10', ['now', 'next', 'later', 'later']],
    ['07:45', ['past', 'now', 'next', 'later']],
    ['09:00', ['past', 'past', 'next', 'later']],
    ['12:00', ['past', 'past', 'now', 'next']],
    ['15:00', ['past', 'past', 'past', 'past']],
  ])('at %s by the plan alone, where nobody starts anything', (time, stands) => expect(told(time)).toEqual(stands));

  test('what somebody started goes on until somebody ends it, whatever the plan says', () => {
    const begun = deed('07:10', { type: 'startSession', session: id(1) });
    expect(told('08:40', begun)).toEqual(['now', 'next', 'later', 'later']);
    expect(told('08:40', begun, deed('07:20', { type: 'endSession', session: id(1) }))).toEqual(['past', 'past', 'next', 'later']);
    expect(told('07:30', begun, deed('07:20', { type: 'endSession', session: id(1) }))).toEqual(['past', 'next', 'later', 'later']);
  });
  test('what was passed over is past', () => {
    expect(told('07:30', deed('07:20', { type: 'startSession', session: id(2) }))).toEqual(['past', 'now', 'next', 'later']);
  });
  test('by the plan, times are the plan’s; begun late, they are what is expected', () => {
    const [, second] = runDownOf(after(), FRIDAY, 'WIB', at('07:30')).rows;
    expect(second?.expected).toEqual({ from: at('07:45'), to: at('08:35') });
    const late = runDownOf(after(deed('07:20', { type: 'startSession', session: id(1) })), FRIDAY, 'WIB', at('07:30'));
    expect([late.now?.expected.to, late.next?.expected.from]).toEqual([at('08:05'), at('08:05')]);
  });
  test('what comes next may be the next day’s, and in the end nothing', () => {
    expect(nextOf(after(), FRIDAY, 'WIB', at('15:00'))?.session).toMatchObject({ day: '2025-05-17', title: 'Senam' });
    expect(nextOf(after(), '2025-05-17' as Day, 'WIB', momentOf('2025-05-17' as Day, '09:00', 'WIB'))).toBeNull();
  });
  test('the day shown is today, or the next that has anything, or the last that had', () => {
    const shown = (day: string) => dayShown(after(), day as Day);
    expect(['2025-05-14', '2025-05-16', '2025-05-17', '2025-05-20'].map(shown)).toEqual([FRIDAY, FRIDAY, '2025-05-17', '2025-05-17']);
    expect(dayShown([], FRIDAY)).toBeNull();
  });
});

describe('the scenes of the programme', () => {
  const scenes = ['rundown', 'nextUp', 'welcome'] as const satisfies readonly Scene[];
  const known = ['day', 'from', 'to', 'title', 'kind', 'place', 'person', 'locked', 'startedAt', 'endedAt'];

  test('hold of a session what the audience may know and nothing else, whatever happened before', () => {
    fc.assert(fc.property(anyStory, fc.constantFrom(...scenes), (story, scene) => {
      const { state } = play([...story, { command: show(scene), by: facilitator, wait: 1 }]);
      const view = views.hall(state).scene;
      if (view.kind !== 'rundown' && view.kind !== 'nextUp' && view.kind !== 'welcome') return;
      const { sessions, ...rest } = view;
      for (const session of sessions) expect(Object.keys(session)).toEqual(known);
      expect(Object.keys(rest).toSorted()).toEqual(view.kind === 'welcome' ? ['endsOn', 'kind', 'name', 'organiser', 'place', 'startsOn'] : ['endsOn', 'kind', 'startsOn']);
    }), { numRuns: 300 });
  });

  test.each(['rundown', 'nextUp'] as const)('%s is refused while there is no programme, and falls back to the welcome when it is emptied', (scene) => {
    given(createRetreat).when(show(scene)).thenRefused({ code: 'noSessions' });
    const one: Command = { type: 'addSession', fields: sessionFields(16, '07:00', '07:45', 'Apel') };
    const emptied = stateAfter(createRetreat, one, show(scene), { type: 'removeSession', session: id(1) });
    expect(views.hall(emptied).scene.kind).toBe('welcome');
  });
});
