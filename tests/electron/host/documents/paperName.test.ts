// Papers of two people, or of two sessions, never share a file's name: the later one would take the place of the first.
import { expect, test } from 'vitest';
import { paperName } from '../../../../electron/host/documents/paperName.ts';
import type { DocumentRequest } from '../../../../shared/documents.ts';
import type { SessionId } from '../../../../shared/units.ts';
import { stateAfter } from '../../../shared/given.ts';
import { createRetreat, importPeople, person, personFields, sessionFields } from '../../../shared/samples.ts';

const state = stateAfter(
  createRetreat,
  importPeople({ ...personFields(1), name: 'Budi Santoso' }, { ...personFields(2), name: 'budi santoso' }, { ...personFields(3), name: 'Rina Contoh' }),
  { type: 'addSession', fields: sessionFields(15, '08:00', '09:00', 'Materi A') },
  { type: 'addSession', fields: sessionFields(15, '08:00', '09:00', 'Materi B') },
);
const nameOf = (request: Omit<DocumentRequest, 'language'>): string => {
  if (state.retreat === null) throw new Error('there is no retreat');
  return paperName(state, state.retreat, { language: 'id', ...request }, []);
};

test('namesakes are told apart, on a disk that minds no capitals too; whoever has a name alone keeps it', () => {
  const [first, second, third] = [1, 2, 3].map((number) => nameOf({ kind: 'certificates', person: person(number) }));
  expect(first).toContain('Budi Santoso p1 - ');
  expect(second).toContain('budi santoso p2 - ');
  expect(third).toContain(' - Rina Contoh - ');
});

test('so are two sessions that begin together', () => {
  const [first, second] = ['s1', 's2'].map((session) => nameOf({ kind: 'attendance', session: session as SessionId }));
  expect(first).not.toBe(second);
});
