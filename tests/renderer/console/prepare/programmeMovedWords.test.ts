// What is said of the programme when the retreat's first day moved.
import { expect, test } from 'vitest';
import { programmeMovedWords } from '../../../../renderer/console/prepare/programmeMovedWords.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { Day, SessionId } from '../../../../shared/units.ts';
import { stateAfter } from '../../../shared/given.ts';
import { createRetreat, fields, sessionFields } from '../../../shared/samples.ts';

const planned: Command = { type: 'addSessions', sessions: [sessionFields(15, '15:00', '17:00', 'Registrasi'), sessionFields(17, '10:00', '11:00', 'Penutupan')] };
const day = '2025-05-22' as Day;

test('how many sessions went along, how far and which way', () => {
  const programme = stateAfter(createRetreat, planned);
  expect(programmeMovedWords(programme, fields.startsOn, day, 'id')).toBe('Susunan acara ikut pindah: 2 sesi 7 hari lebih lambat.');
  expect(programmeMovedWords(programme, day, fields.startsOn, 'id')).toBe('Susunan acara ikut pindah: 2 sesi 7 hari lebih awal.');
  expect(programmeMovedWords(programme, fields.startsOn, fields.startsOn, 'id')).toBeNull();
  expect(programmeMovedWords(stateAfter(createRetreat), fields.startsOn, day, 'id')).toBeNull();
});

test('that it stays once a session has begun', () => {
  const begun = stateAfter(createRetreat, planned, { type: 'startSession', session: 's1' as SessionId });
  expect(programmeMovedWords(begun, fields.startsOn, day, 'id')).toMatch(/^Susunan acara tetap pada hari semula/);
});
