// The journal names people, sessions and judges as they were then, says old and new of a changed field, and never what a body allows.
import { expect, test } from 'vitest';
import { entryWords } from '../../../../shared/text/journal/entryWords.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { Language, MemberId, SessionId } from '../../../../shared/units.ts';
import { person, personFields, run, sessionFields } from '../../../shared/samples.ts';
import { FIRST, journalAfter } from './story.ts';

const NOTE = 'jantung-zqx';
const commands: readonly Command[] = [
  { type: 'editPerson', person: person(5), fields: { ...personFields(5), name: 'Fajar Baru', phone: '0800-0000-005' } },
  { type: 'setLimit', person: person(5), note: NOTE },
  { type: 'replacePerson', person: person(5), by: { ...personFields(40), name: 'Wening Contoh' }, reason: 'Dipanggil dinas' },
  { type: 'undo' },
  { type: 'withdrawPerson', person: person(6), reason: 'Sakit' },
  { type: 'addSession', fields: sessionFields(16, '07:00', '07:45', 'Apel pagi') },
  { type: 'recordAttendance', session: 's1' as SessionId, marks: [{ person: person(1), mark: { kind: 'sick' } }] },
  { type: 'takePaperAttendance', session: 's1' as SessionId, except: [] },
  { type: 'addMember', fields: { name: 'Rina Contoh', rank: null, nip: null, post: null, roles: ['judge'] } },
  { type: 'assignJudge', fields: { member: 'c1' as MemberId, run: run(1), station: 'P3', session: null } },
];

const words = (language: Language) => {
  const { entry, runs } = journalAfter(...commands);
  return commands.map((_, i) => entryWords(entry(FIRST + i), { language, zone: 'WIB', runs }));
};

test('in Indonesian', () => {
  const said = words('id');
  expect(said.map(({ what }) => what)).toEqual([
    'Data peserta diubah: Fajar Baru', 'Batasan fisik dicatat untuk Fajar Baru', 'Fajar Baru digantikan oleh Wening Contoh: Dipanggil dinas',
    `Mengurungkan catatan ke-${FIRST + 2}`, `${personFields(6).name} mengundurkan diri dari tim Badak: Sakit`, 'Sesi ditambah: Apel pagi',
    `Kehadiran "Apel pagi": ${personFields(1).name}`, 'Kehadiran "Apel pagi" dari kertas: 11 orang', 'Panitia ditambah: Rina Contoh',
    'Rina Contoh bertugas menilai Pipa Bocor, pos P3',
  ]);
  expect(said[0]?.changes).toEqual([{ label: 'Nama', from: personFields(5).name, to: 'Fajar Baru' }, { label: 'Telepon', from: '–', to: '0800-0000-005' }]);
  expect(said[3]?.details).toEqual(['Penggantian Fajar Baru oleh Wening Contoh ditarik kembali']);
});

test('in English, and in neither language is the note said', () => {
  expect(words('en')[4]?.what).toBe(`${personFields(6).name} withdrew from team Badak: Sakit`);
  for (const language of ['id', 'en'] as const) expect(JSON.stringify(words(language))).not.toContain(NOTE);
});
