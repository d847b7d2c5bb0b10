// The mark of a document moves with what it says, and with nothing else.
import { expect, test } from 'vitest';
import { paperMark } from '../../../../electron/host/documents/paperMark.ts';
import { retreatDocuments } from '../../../../shared/documents.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import { stateAfter } from '../../../shared/given.ts';
import { planFields } from '../../../shared/anyFollowUp.ts';
import { letterhead } from '../../../shared/officeSamples.ts';
import type { Day } from '../../../../shared/units.ts';
import { finished, ready, sessionFields, submit } from '../../../shared/samples.ts';

const before = [...ready(), submit(1, finished('5:00'))];
const movedBy = (...commands: readonly Command[]) => retreatDocuments.filter((kind) => paperMark(stateAfter(...before), kind) !== paperMark(stateAfter(...before, ...commands), kind));

test('a plan, and the end of a day, leave programme, summary and certificates as they are', () => {
  const moved = movedBy({ type: 'planAction', fields: planFields }, { type: 'closeDay', day: '2025-05-15' as Day });
  expect(moved).toContain('followUpLetters');
  for (const kind of ['programme', 'cueList', 'rekap', 'certificates', 'attendance'] as const) expect(moved).not.toContain(kind);
});

test('numbers of certificates move the certificates of their side alone', () => {
  expect(movedBy({ type: 'numberCertificates', side: 'participants' })).toEqual(['certificates']);
  expect(movedBy({ type: 'addMember', fields: { name: 'Ani Contoh', rank: null, nip: null, post: null, roles: ['judge'] } }, { type: 'numberCertificates', side: 'committee' })).not.toContain('certificates');
});

test('the number of a paper moves that paper alone, the report in both its forms', () => {
  expect(movedBy({ type: 'numberDocument', kind: 'rekap', sequence: '117' })).toEqual(['rekap']);
  expect(movedBy({ type: 'numberDocument', kind: 'implementation', sequence: '118' })).toEqual(['implementation', 'implementationDocx']);
});

test('a score moves what is made of scores; a session the programme; a letterhead everything', () => {
  expect(movedBy(submit(2, finished('6:00')))).toEqual(expect.arrayContaining(['rekap', 'ranking', 'resultRecord', 'implementation']));
  expect(movedBy(submit(2, finished('6:00')))).not.toContain('programme');
  expect(movedBy({ type: 'addSession', fields: sessionFields(15, '08:00', '09:00', 'Materi', { counted: true }) })).toEqual(expect.arrayContaining(['programme', 'cueList', 'attendance', 'certificates']));
  expect(movedBy({ type: 'setLetterhead', letterhead })).toEqual([...retreatDocuments]);
});
