// The programme and the cue list on paper from real views: every item of every day, what counts added up, what comes next, and one sentence where there is nothing.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CueList } from '../../../renderer/report/programme/CueList.tsx';
import { ProgrammePaper } from '../../../renderer/report/programme/ProgrammePaper.tsx';
import type { Command } from '../../../shared/domain/commands.ts';
import { views } from '../../../shared/domain/views.ts';
import type { Language } from '../../../shared/units.ts';
import { moment, stateAfter } from '../../shared/given.ts';
import { createRetreat, sessionFields } from '../../shared/samples.ts';

const words = (Paper: typeof CueList, commands: readonly Command[], language: Language = 'id'): string => {
  const view = views.programmePaper(stateAfter(createRetreat, ...commands));
  if (view.retreat === null) throw new Error('the story founds no retreat');
  return renderToStaticMarkup(<Paper view={view} retreat={view.retreat} language={language} size="a4" madeAt={moment(0)} />).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
};
const programme: Command = { type: 'addSessions', sessions: [
  sessionFields(15, '20:00', '21:15', 'Narasumber utama', { counted: true, place: 'Aula', person: 'Bu Ratih' }),
  sessionFields(16, '07:45', '08:35', 'Panji Tim', { counted: true }), sessionFields(16, '11:15', '13:00', 'Salat Jumat', { kind: 'prayer', locked: true }),
] };

test('the programme: time, item, place, person and the minutes that count, added up for the day and for all', () => {
  const text = words(ProgrammePaper, [programme]);
  expect(text).toContain('3 acara');
  expect(text).toContain('Hari ke-1, Kamis, 15 Mei 2025 Waktu Acara Tempat Pengisi JP (menit) 20.00–21.15 Narasumber utama Aula Bu Ratih 75 Dihitung JP hari ini: 75 menit');
  expect(text).toContain('07.45–08.35 Panji Tim – – 50 11.15–13.00 tetap Salat Jumat – – – Dihitung JP hari ini: 50 menit');
  expect(text).toContain('125 menit, yaitu 2 JP');
});

test('the cue list: a number, time, length, item, who, what comes next, and room to write', () => {
  const text = words(CueList, [programme]);
  expect(text).toContain('No. Waktu Lama Acara Pengisi Apa berikutnya Mulai Selesai Catatan');
  expect(text).toContain('1 20.00–21.15 75 mnt Narasumber utama Aula Bu Ratih Acara terakhir hari ini');
  expect(text).toContain('1 07.45–08.35 50 mnt Panji Tim – 11.15 Salat Jumat 2 11.15–13.00 105 mnt Salat Jumat – Acara terakhir hari ini');
});

test('speaks English throughout', () => {
  for (const Paper of [ProgrammePaper, CueList]) {
    const text = words(Paper, [programme], 'en');
    expect(text).toContain('Day 2, Friday, 16 May 2025');
    expect(text).not.toMatch(/Hari|Waktu|Acara|menit|mnt|Pengisi|Lambang/);
  }
});

test('without a programme both say what to do', () => {
  for (const Paper of [ProgrammePaper, CueList]) expect(words(Paper, [])).toContain('Susunan acara masih kosong. Isi di Siapkan, bagian Susunan acara');
});
