// What the rekap says beside its figures: each reason a score is left out, changed or a mean, by a number that stands at its cell, in both languages.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { NoteSigns } from '../../../renderer/report/NoteSigns.tsx';
import type { Command } from '../../../shared/domain/commands.ts';
import type { ExerciseId, Language } from '../../../shared/units.ts';
import { hundredths } from '../../../shared/units.ts';
import type { Deed } from '../../shared/given.ts';
import { at, stateAfter } from '../../shared/given.ts';
import { absent, finished, planRun, ready, run, submit, team } from '../../shared/samples.ts';
import { printedRekap } from './printedRekap.tsx';

const second = 'Beni Contoh, M.Si.';
const rate = (of: number, more: Partial<Extract<Command, { type: 'rateBehaviour' }>> = {}): Command =>
  ({ type: 'rateBehaviour', run: run(1), team: team(of), observer: null, basedOn: 0, ratings: { KL: 4, AD: 4, BP: 4 }, note: '', ...more });
const scored = [1, 2, 3, 4].map((of) => submit(of, finished('4:00')));
const rated = [1, 2, 3, 4].map((of) => rate(of));
const verify: Command = { type: 'verifyRun', run: run(1), reader: second };

const paperAfter = (steps: readonly (Command | Deed)[], language: Language = 'id') => printedRekap(stateAfter(...steps), language);
/** The cell of a team, Rajawali unless told, with what its notes say. */
const cellAfter = (steps: readonly (Command | Deed)[], of = 'Rajawali', column = 'Pipa Bocor', language: Language = 'id') => {
  const paper = paperAfter(steps, language);
  const cell = paper.rows.find((row) => row.team === of)?.cells[column];
  return [cell?.says, cell?.mark, ...(cell?.notes ?? []).map((number) => paper.notes[number])];
};

describe('a cell', () => {
  test('that counts like any other has no note', () => {
    expect(cellAfter([...ready(), ...scored, ...rated])).toEqual(['100,00', '']);
  });

  test('of an excused team says why and who agreed', () => {
    const excused: Command = { type: 'excuseTeam', run: run(1), team: team(1), reason: 'Dipanggil dinas.', second };
    expect(cellAfter([...ready(), ...scored, ...rated, excused])).toEqual(['–', '', 'Rajawali, Pipa Bocor: dibebaskan, jadi tidak dihitung. Alasan: Dipanggil dinas. Disetujui juga oleh Beni Contoh, M.Si.']);
  });

  test('in dispute is left out until it is decided, and says both', () => {
    const dispute: Command = { type: 'disputeCell', run: run(1), team: team(1), words: 'Ember salah dihitung' };
    expect(cellAfter([...ready(), ...scored, ...rated, dispute])).toEqual(['–', '', 'Rajawali, Pipa Bocor: sanggahan belum diputus, jadi belum dihitung: Ember salah dihitung.']);
    expect(cellAfter([...ready(), ...scored, ...rated, dispute, { type: 'decideDispute', run: run(1), team: team(1), decision: 'Nilai tetap' }]))
      .toEqual(['100,00', '', 'Rajawali, Pipa Bocor: sanggahan (Ember salah dihitung) diputus. Nilai tetap.']);
  });

  test('whose sheet was released names both people and the reason, and is no blank one', () => {
    const released: Command = { type: 'releaseSheet', run: run(1), team: team(1), judge: null, reason: 'Lembar hilang', second };
    const steps = [...ready(), ...scored.slice(1), ...rated, released] as const;
    expect(cellAfter([...steps])).toEqual(['–', '', 'Rajawali, Pipa Bocor: lembar resmi tidak ditunggu lagi; dilepas oleh Sari Wulandari dan Beni Contoh, M.Si. Alasan: Lembar hilang.']);
    expect(paperAfter([...steps]).text).toContain('3 dari 3 lembar nilai masuk');
    expect(cellAfter([...ready(), ...scored.slice(1), ...rated])).toEqual(['•', '']);
  });

  test.each(['id', 'en'] as const)('of an exercise that was released without being read back has its note at the exercise (%s)', (language) => {
    const released: Command = { type: 'releaseRun', run: run(1), reason: 'Kertas basah.', second };
    expect(paperAfter([...ready(), ...scored, ...rated, released], language).text).toContain(language === 'id'
      ? 'Pipa Bocor tidak dibacakan ulang; dilepas oleh Sari Wulandari dan Beni Contoh, M.Si. Alasan: Kertas basah.'
      : 'Leaking Pipe was not read back; released by Sari Wulandari and Beni Contoh, M.Si. Reason: Kertas basah.');
  });

  test('corrected after it was read back says from what to what, by whom, when and why', () => {
    const corrected = at(60, submit(1, finished('8:00'), { basedOn: 1, reason: 'Salah baca' }));
    expect(cellAfter([...ready(), ...scored, ...rated, verify, corrected]).slice(2))
      .toEqual(['Rajawali, Pipa Bocor: Hasil lembar resmi dikoreksi sesudah dibacakan ulang, dari 100,00 menjadi 70,00, oleh Sari Wulandari, 15 Mei 2025 pukul 12.01. Alasan: Salah baca.']);
  });

  test('whose ratings were corrected after that says it of them', () => {
    const corrected = at(60, rate(1, { basedOn: 1, ratings: { KL: 1, AD: 1, BP: 1 }, reason: 'Salah baca formulir.' }));
    const says = (language: Language): unknown => cellAfter([...ready(), ...scored, ...rated, verify, corrected], 'Rajawali', language === 'id' ? 'Pipa Bocor' : 'Leaking Pipe', language)[2];
    expect(says('id')).toBe('Rajawali, Pipa Bocor: nilai Perilaku dikoreksi sesudah dibacakan ulang (Kolaboratif dari 4 menjadi 1; Adaptif dari 4 menjadi 1; Berorientasi Pelayanan dari 4 menjadi 1), oleh Sari Wulandari, 15 Mei 2025 pukul 12.01. Alasan: Salah baca formulir.');
    expect(says('en')).toBe('Rajawali, Leaking Pipe: behaviour ratings corrected after they were read back (Collaborative from 4 to 1; Adaptive from 4 to 1; Service-Oriented from 4 to 1), by Sari Wulandari, 15 May 2025 at 12:01. Reason: Salah baca formulir.');
  });

  test('with two notes has their signs one under the other: beside each other they would run into the next column', () => {
    const signs = (...numbers: readonly number[]): string => renderToStaticMarkup(<NoteSigns numbers={numbers} language="id" />);
    expect(signs(15, 14)).toBe('<sup class="note-sign" data-many="true"><span>15,</span><span>14)</span></sup>');
    expect([signs(), signs(14)]).toEqual(['', '<sup class="note-sign">14)</sup>']);
  });

  test('nobody rated has Hasil alone and says so once for all of them; a no-show keeps its own sign', () => {
    const steps = [...ready(), submit(1, finished('4:00')), submit(2, finished('5:30')), submit(3, absent), rate(4)] as const;
    const says = 'Tidak ada nilai Perilaku untuk tim ini, jadi nilainya sama dengan Hasil.';
    expect(cellAfter([...steps])).toEqual(['100,00', '', says]);
    expect(cellAfter([...steps], 'Badak')).toEqual(['88,75', '', says]);
    expect(cellAfter([...steps], 'Penyu')).toEqual(['0,00', 'TH']);
    expect(Object.values(paperAfter([...steps]).notes)).toEqual([says]);
  });

  test('of merged teams is the mean of both, which are given, and so are their points', () => {
    const merge: Command = { type: 'mergeTeams', kept: team(1), gone: team(2), name: 'Gabungan' };
    const help: Command = { type: 'giveHelp', giver: team(2), receiver: team(3), points: hundredths(75), reason: 'Meminjamkan tali' };
    const steps = [...ready(), submit(1, finished('4:00')), submit(2, finished('5:30')), ...rated, help, merge] as const;
    expect(cellAfter([...steps], 'Gabungan')).toEqual(['96,63', '', 'Rata-rata Gabungan dan Badak, yang kemudian digabung (–: tidak dihitung): Pipa Bocor 100,00 dan 93,25.']);
    expect(cellAfter([...steps], 'Gabungan', 'Gotong Royong')).toEqual(['0,38', '', 'Poin Gotong Royong Gabungan: 0,75 untuk bantuan kepada Penyu (Meminjamkan tali). Yang tercetak adalah rata-rata dengan poin Badak.']);
    const later: Command = { ...help, giver: team(1), points: hundredths(50), reason: 'Mengantar minum' };
    expect(cellAfter([...steps, later], 'Gabungan', 'Gotong Royong')).toEqual(['0,88', '',
      'Poin Gotong Royong Gabungan: 0,75 untuk bantuan kepada Penyu (Meminjamkan tali); 0,50 untuk bantuan kepada Penyu (Mengantar minum) sesudah bergabung. Poin sebelum bergabung dihitung rata-rata dengan poin Badak, poin sesudahnya penuh.']);
  });
});

describe('a column', () => {
  const two = [...ready(), { type: 'planRun', exercise: 'menara' as ExerciseId }] as const;
  test('of a cancelled run says why and what is held instead, and its weight is not summed', () => {
    const paper = paperAfter([...two, ...scored, { type: 'cancelRun', run: run(2), reason: 'Hujan', replacedBy: run(1) }]);
    expect(paper.weights).toEqual({ 'Pipa Bocor': '1', 'Menara Spageti': 'batal', 'Nilai akhir': '' });
    expect(paper.titles['Menara Spageti']?.notes.map((number) => paper.notes[number])).toEqual(['Menara Spageti dibatalkan dan tidak dihitung untuk semua tim. Alasan: Hujan. Gantinya: Pipa Bocor.']);
    expect(paper.rows.map(({ cells }) => cells['Menara Spageti']?.says)).toEqual(['–', '–', '–', '–']);
    expect(paper.text).toContain('Jumlah bobot semua latihan: 1.');
    expect(paper.text).toContain('4 dari 4 lembar nilai masuk, 1 latihan belum dibacakan ulang');
  });

  test('without Perilaku says so where others have it; where none has it, the paper says it once', () => {
    const off: Command = { type: 'switchBehaviour', run: run(2), on: false };
    const paper = paperAfter([...two, off, ...scored, ...rated]);
    expect(paper.titles['Menara Spageti']?.notes.map((number) => paper.notes[number])).toEqual(['Perilaku tidak dinilai pada latihan ini, jadi nilainya sama dengan Hasil.']);
    const never = paperAfter([...two, off, ...scored]);
    expect(never.notes).toEqual({});
    expect(never.text).toContain('Perilaku tidak dinilai, jadi nilai setiap latihan sama dengan Hasil.');
  });
});

describe('a total', () => {
  const adjusted = (of: number, points: number): Command => ({ type: 'adjustTotal', team: team(of), points: hundredths(points), reason: points < 0 ? 'Terlambat apel' : 'Kerapian barak' });
  test('stands beside all it is made of, a deduction with its sign', () => {
    const paper = paperAfter([...ready(2), submit(1, finished('5:30')), submit(2, finished('5:30')), adjusted(1, -100), adjusted(2, 55)]);
    expect(paper.rows.map(({ cells }) => Object.values(cells).map(({ says }) => says))).toEqual([['88,75', '88,75', '+0,55', '89,30'], ['88,75', '88,75', '−1,00', '87,75']]);
    expect(paper.text).toContain('Nilai akhir = rata-rata + Poin Gotong Royong + penyesuaian, paling rendah 0.');
    expect(Object.values(paper.notes)).toEqual(['Penyesuaian Badak di luar latihan: +0,55 (Kerapian barak).', 'Penyesuaian Rajawali di luar latihan: −1,00 (Terlambat apel).']);
  });

  // Two win a run each and lose the other; the third is in the middle of both.
  const tied = [...ready(3), planRun, submit(1, finished('4:00')), submit(2, finished('8:00')), submit(3, finished('6:00')),
    submit(1, finished('8:00'), { run: run(2) }), submit(2, finished('4:00'), { run: run(2) }), submit(3, finished('6:00'), { run: run(2) })] as const;
  test('equal to another’s says what parted them; teams that share a place need no word', () => {
    const paper = paperAfter([...tied]);
    expect(paper.rows.map(({ place, team: name }) => `${place} ${name}`)).toEqual(['1= Badak', '1= Rajawali', '3 Penyu']);
    const notes = paper.rows.map(({ cells }) => cells['Nilai akhir']?.notes.map((number) => paper.notes[number]));
    expect(notes).toEqual([[], ['Nilai akhir Rajawali dan Penyu sama; Rajawali di atas karena lebih banyak peringkat 1 (1 banding 0).'], []]);
  });

  test('is parted by Kolaboratif where the chain says so, and every rekap prints its chain', () => {
    const collaboration: Command = { type: 'chooseTieChain', chain: ['collaboration'] };
    const [begun, played] = [tied.slice(0, ready(3).length + 1), tied.slice(ready(3).length + 1)];
    // Perilaku stays the same for all, only the share of Kolaboratif differs.
    const seen = [rate(1, { ratings: { KL: 4, AD: 2, BP: 3 } }), rate(2, { ratings: { KL: 2, AD: 4, BP: 3 } }), rate(3, { ratings: { KL: 3, AD: 3, BP: 3 } })];
    const paper = paperAfter([...begun, collaboration, ...played, ...seen, ...[1, 2, 3].map((of) => rate(of, { run: run(2), ratings: { KL: null, AD: 3, BP: 3 } }))]);
    expect(paper.rows.map(({ place, team: name }) => `${place} ${name}`)).toEqual(['1 Rajawali', '2 Penyu', '3 Badak']);
    expect(paper.rows.map(({ cells }) => cells['Nilai akhir']?.notes.map((number) => paper.notes[number]))).toEqual([
      ['Nilai akhir Rajawali dan Penyu sama; Rajawali di atas karena rata-rata Kolaboratif lebih tinggi (100,00 banding 75,00).'],
      ['Nilai akhir Penyu dan Badak sama; Penyu di atas karena rata-rata Kolaboratif lebih tinggi (75,00 banding 50,00).'], [],
    ]);
    expect(paper.text).toContain('Nilai akhir yang sama dipisahkan menurut rata-rata nilai Kolaboratif');
    expect(paperAfter([...ready()]).text).toContain('Nilai akhir yang sama dipisahkan menurut banyaknya peringkat 1 di latihan');
    expect(paperAfter([...ready()], 'en').text).toContain('Equal totals are parted by the number of first places in exercises');
  });
});
