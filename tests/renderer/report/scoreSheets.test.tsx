// Blank score sheets from real views: every code once, what is asked of each kind of exercise, whose name stands on it, and nothing of any score.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ScoreSheets } from '../../../renderer/report/sheets/ScoreSheets.tsx';
import type { Command } from '../../../shared/domain/commands.ts';
import { views } from '../../../shared/domain/views.ts';
import { exercises } from '../../../shared/library/exercises.ts';
import type { ExerciseId, Language, MemberId } from '../../../shared/units.ts';
import { moment, stateAfter } from '../../shared/given.ts';
import { addJudge, finished, ready, run, submit, team } from '../../shared/samples.ts';
import { words } from '../words.ts';

const markup = (commands: readonly Command[], language: Language = 'id'): string => {
  const view = views.scoreSheets(stateAfter(...commands));
  if (view.retreat === null) throw new Error('the story founds no retreat');
  return renderToStaticMarkup(<ScoreSheets view={view} retreat={view.retreat} language={language} size="a4" madeAt={moment(0)} />);
};
const count = (text: string, part: string): number => text.split(part).length - 1;
const chant: Command = { type: 'planRun', exercise: 'yel' as ExerciseId };

test('a time, its penalties and the values of the exercise, for every team once', () => {
  const text = words(markup(ready()));
  expect(text).toContain('Pipa Bocor 4 lembar Isi dengan pena.');
  expect(text).toContain('L1-01 Pipa Bocor Retret Kerja Sama Tim 1 Rajawali Hasil Selesai dalam target 4:00 = 100, batas 12:00 = 40 menit detik Belum selesai sudah jadi % Penalti Ember jatuh +10 detik turus jumlah');
  expect(text).toContain('KL Kolaboratif 1 2 3 4 tidak teramati');
  expect(text).toContain('Tim tidak hadir (TH) Catatan Penilai Tanda tangan Pukul');
  for (const code of ['L1-01', 'L1-02', 'L1-03', 'L1-04']) expect(count(text, code)).toBe(1);
});

test('each criterion with its most points, a stack a judge with the name on it', () => {
  const text = words(markup([...ready(), addJudge('Ayu Contoh'), addJudge('Bagus Contoh'), chant, { type: 'setJudges', run: run(2), judges: ['c1', 'c2'] as MemberId[] }]));
  expect(text).toContain('Yel-Yel dan Panji Tim Penilai 2 · Bagus Contoh 4 lembar');
  expect(text).toContain('Gerak dan suara kompak 0–30');
  expect(text.indexOf('L2-04-J1')).toBeLessThan(text.indexOf('L2-01-J2'));
  expect(count(text, 'Penilai 2 Bagus Contoh Tanda tangan')).toBe(4);
});

test('a station says where and when, and of which version it is; a team without a visit says so', () => {
  const plan: Command = { type: 'planRotation', fields: {
    form: { kind: 'groups', size: 1 }, teams: [1, 2, 3].map(team), work: 60, walk: 5, from: '08:30', stations: [{ name: 'Lapangan', exercise: 'pipa-bocor' as ExerciseId }, { name: 'Pendopo', exercise: null }],
  } };
  const text = words(markup([...ready(), plan]));
  expect(text).toContain('Pipa Bocor Pos 1 · Lapangan 4 lembar');
  expect(text).toContain('P1-R1-01 Pipa Bocor Pos 1 · Lapangan · Rotasi 1 · 08.30–09.30 · rencana versi 1 Retret');
  expect(text).toContain('P1-04 Pipa Bocor Pos 1 · Lapangan · tanpa giliran di rencana ini · rencana versi 1');
});

test('no values where Perilaku is off, and no sheets of a cancelled run', () => {
  const text = words(markup([...ready(), chant, { type: 'switchBehaviour', run: run(1), on: false }, { type: 'cancelRun', run: run(2), reason: 'Hujan', replacedBy: null }]));
  expect(text).not.toContain('Perilaku');
  expect(text).not.toContain('L2-');
});

test('whatever is in already, a blank sheet is blank', () => {
  expect(markup([...ready(), submit(1, finished('5:17'))])).toBe(markup(ready()));
});

test('asks for something of every exercise of the library, in both languages', () => {
  for (const { id } of exercises) {
    const [indonesian, english] = (['id', 'en'] as const).map((language) => markup([...ready(1).slice(0, -1), { type: 'planRun', exercise: id }], language));
    expect(count(indonesian ?? '', 'score-box')).toBeGreaterThan(0);
    expect(words(english ?? '')).not.toMatch(/\b(Hasil|Penalti|Perilaku|menit|jumlah)\b/);
  }
});

test('says so where there is nothing to print', () => {
  expect(words(markup(ready().slice(0, -1)))).toBe('Belum ada latihan yang disiapkan untuk dijalankan, jadi belum ada lembar nilai yang dapat dicetak.');
});
