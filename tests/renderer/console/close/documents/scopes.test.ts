// Of which session the list of attendance is asked for until somebody chooses.
import { expect, test } from 'vitest';
import { scopesOn } from '../../../../../renderer/console/close/documents/scopes.ts';
import type { Command } from '../../../../../shared/domain/commands.ts';
import type { Day, SessionId } from '../../../../../shared/units.ts';
import { stateAfter } from '../../../../shared/given.ts';
import { createRetreat, importPeople, person, personFields, sessionFields } from '../../../../shared/samples.ts';

const planned: readonly Command[] = [
  createRetreat, importPeople(personFields(1)),
  { type: 'addSessions', sessions: [sessionFields(15, '15:00', '16:00', 'Materi'), sessionFields(15, '16:00', '17:00', 'Tes'), sessionFields(16, '07:00', '08:00', 'Apel')] },
];
const recorded = (session: string): Command => ({ type: 'recordAttendance', session: session as SessionId, marks: [{ person: person(1), mark: { kind: 'present', at: null } }] });
const first = '2025-05-15' as Day;

test('of the last one with its attendance recorded, whichever was recorded first', () => {
  const { sessions, attendance } = stateAfter(...planned, recorded('s2'), recorded('s1'));
  expect(scopesOn(first, sessions, attendance)).toEqual({ attendance: { session: 's2' } });
});

test('of the next day, where nothing is recorded yet, and on the last day of all', () => {
  const { sessions, attendance } = stateAfter(...planned);
  expect(scopesOn(first, sessions, attendance)).toEqual({ attendance: { day: '2025-05-16' } });
  expect(scopesOn('2025-05-16' as Day, sessions, attendance)).toEqual({});
});
