// Founding a retreat, editing it, and the name at the console.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import { views } from '../../../../shared/domain/views.ts';
import type { Day, SessionId } from '../../../../shared/units.ts';
import { given, stateAfter } from '../../given.ts';
import { createRetreat, fields, importPeople, person, personFields, planRun, sessionFields } from '../../samples.ts';

const reversed = { ...fields, endsOn: '2025-05-14' as Day };
const renamed = { ...fields, name: 'Retret Pimpinan' };

test('a retreat is created with its operator', () => {
  given().when(createRetreat).thenFacts(
    { type: 'retreatCreated', fields, demo: false }, { type: 'operatorChanged', name: 'Sari Wulandari' },
  );
  const state = stateAfter(createRetreat);
  expect(state.retreat).toEqual({ ...fields, demo: false });
  expect(views.retreat(state)).toEqual({ ...fields, demo: false, operator: 'Sari Wulandari', clockDoubt: null });
});

test('a file holds one retreat', () => given(createRetreat).when(createRetreat).thenRefused({ code: 'retreatExists' }));

test('the last day is not before the first', () => {
  given().when({ type: 'createRetreat', fields: reversed, operator: 'Sari', demo: false }).thenRefused({ code: 'datesReversed' });
  given(createRetreat).when({ type: 'editRetreat', fields: reversed }).thenRefused({ code: 'datesReversed' });
});

test('nothing but creating is possible without a retreat', () => {
  const commands: readonly Command[] = [
    { type: 'editRetreat', fields }, { type: 'changeOperator', name: 'Budi' }, planRun, { type: 'pauseTimer' }, { type: 'takeScene' },
  ];
  for (const command of commands) given().when(command).thenRefused({ code: 'noRetreat' });
  expect(views.retreat(stateAfter())).toBeNull();
});

test('its particulars can be edited, and it stays a demo or none', () => {
  given(createRetreat).when({ type: 'editRetreat', fields: renamed }).thenFacts({ type: 'retreatEdited', fields: renamed });
  const demo: Command = { type: 'createRetreat', fields, operator: 'Sari', demo: true };
  expect(stateAfter(demo, { type: 'editRetreat', fields: renamed }).retreat).toEqual({ ...renamed, demo: true });
});

describe('with the first day the programme moves along', () => {
  const session = 's1' as SessionId;
  const planned: Command = { type: 'addSessions', sessions: [sessionFields(15, '15:00', '17:00', 'Registrasi', { locked: true }), sessionFields(17, '10:00', '11:00', 'Penutupan')] };
  const nextWeek: Command = { type: 'editRetreat', fields: { ...fields, startsOn: '2025-05-22' as Day, endsOn: '2025-05-24' as Day } };
  const daysAfter = (...more: readonly Command[]): readonly string[] => stateAfter(createRetreat, planned, ...more).sessions.map(({ day }) => day);

  test('by as many days, later or earlier, and one undo brings all back', () => {
    expect(daysAfter(nextWeek)).toEqual(['2025-05-22', '2025-05-24']);
    expect(daysAfter({ type: 'editRetreat', fields: { ...fields, startsOn: '2025-05-13' as Day } })).toEqual(['2025-05-13', '2025-05-15']);
    expect(stateAfter(createRetreat, planned, nextWeek, { type: 'undo' })).toMatchObject({ retreat: fields, sessions: stateAfter(createRetreat, planned).sessions });
  });

  test('not with the last day or the name, nor once anything of it was held', () => {
    expect(daysAfter({ type: 'editRetreat', fields: { ...renamed, endsOn: '2025-05-18' as Day } })).toEqual(['2025-05-15', '2025-05-17']);
    expect(daysAfter({ type: 'startSession', session }, nextWeek)).toEqual(['2025-05-15', '2025-05-17']);
    const attended: Command = { type: 'recordAttendance', session, marks: [{ person: person(1), mark: { kind: 'present', at: null } }] };
    expect(daysAfter(importPeople(personFields(1)), attended, nextWeek)).toEqual(['2025-05-15', '2025-05-17']);
  });

  test('not beyond the last day that can be written', () => {
    expect(daysAfter({ type: 'editRetreat', fields: { ...fields, startsOn: '9999-12-31' as Day, endsOn: '9999-12-31' as Day } })).toEqual(['2025-05-15', '2025-05-17']);
  });
});

test('the operator changes by name', () => {
  given(createRetreat).when({ type: 'changeOperator', name: 'Budi Santoso' }).thenFacts({ type: 'operatorChanged', name: 'Budi Santoso' });
  given(createRetreat).when({ type: 'changeOperator', name: 'Sari Wulandari' }).thenRefused({ code: 'unchanged' });
  expect(stateAfter(createRetreat, { type: 'changeOperator', name: 'Budi Santoso' }).operator).toBe('Budi Santoso');
});

test('a day is closed by a record alone', () => {
  const close: Command = { type: 'closeDay', day: '2025-05-15' as Day };
  given(createRetreat).when(close).thenFacts({ type: 'dayClosed', day: '2025-05-15' as Day });
  expect(stateAfter(createRetreat, close)).toEqual(stateAfter(createRetreat));
});
