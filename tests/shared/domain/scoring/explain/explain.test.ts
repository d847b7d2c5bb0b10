// Every number of the standings is shown as a sum that anyone can add up again, to the last digit of the rules' own examples.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../../shared/domain/commands.ts';
import type { Exercise } from '../../../../../shared/domain/exercise.ts';
import type { Run } from '../../../../../shared/domain/things.ts';
import { emptyState } from '../../../../../shared/domain/model.ts';
import { newRun } from '../../../../../shared/domain/runs/findRun.ts';
import type { Sheet } from '../../../../../shared/domain/runs/schemas.ts';
import type { Mark } from '../../../../../shared/domain/scoring/points/mark.ts';
import type { ResultRule, SimpleRule } from '../../../../../shared/domain/scoring/points/resultRule.ts';
import type { ScoreBook } from '../../../../../shared/domain/scoring/boards/scoreBook.ts';
import { scoreBookViews } from '../../../../../shared/domain/scoring/boards/scoreBook.ts';
import type { Subject } from '../../../../../shared/domain/scoring/explain/step.ts';
import { withSaid } from '../../../../../shared/domain/scoring/sheets/byTeam.ts';
import type { AdjustmentId, Amount, BonusId, CriterionId, ExerciseId, HelpId } from '../../../../../shared/units.ts';
import { hundredths, seconds } from '../../../../../shared/units.ts';
import { explained } from '../../../explained.ts';
import { stateAfter } from '../../../given.ts';
import { absent, addJudge, clock, finished, judge, penalty, pipe, planRun, rateAlike, ready, run, secondsPenalty, submit, team, timed, unfinished } from '../../../samples.ts';

const words = (text: string) => ({ id: text, en: text });
const sheet = (mark: Mark, penalties: Sheet['penalties'] = {}, earlier?: Sheet['earlier']): Sheet => ({ version: 1, mark, penalties, ...(earlier === undefined ? {} : { earlier }) });
const bookOf = (...runs: readonly Run[]): ScoreBook => scoreBookViews.scoreBook({ ...emptyState, teams: [{ id: team(1), number: 1, name: 'Badak', members: [] }], runs });
const alone = (exercise: Exercise, own: Sheet, more: Partial<Run> = {}): ScoreBook => bookOf({ ...newRun(run(1), exercise, 1), sheets: withSaid({}, team(1), null, own), ...more });
const withRule = (result: ResultRule, penalties: Exercise['penalties'] = []): Exercise => ({ ...pipe, result, penalties });
const amount = (value: number): Mark => ({ kind: 'amount', amount: value as Amount });
const of = (kind: 'hasil' | 'perilaku' | 'score', number = 1, which = 1): Subject => ({ kind, run: run(which), team: team(number) });
const hasil = (book: ScoreBook): readonly string[] => explained(book, of('hasil'));

describe('Hasil', () => {
  test('a time: 61,43, 86,25 with two dropped buckets, and the silent rows', () => {
    expect(hasil(alone(timed({ target: clock('8:00'), limit: clock('15:00') }), sheet(finished('12:30'))))).toEqual(['61,43 = 40 + 60 × (15:00 − 12:30) ÷ (15:00 − 8:00)']);
    expect(hasil(alone(pipe, sheet(finished('5:30'), { 'ember-jatuh': 2 })))).toEqual([
      '5:50 = 5:30 + 2 × 10 dtk', 'Ember jatuh: 2 kali', '86,25 = 40 + 60 × (12:00 − 5:50) ÷ (12:00 − 4:00)',
    ]);
    const rows = timed({ target: clock('3:00'), limit: clock('8:00') }, [secondsPenalty('ucapan', 15)]);
    expect(hasil(alone(rows, sheet(finished('7:00'), { ucapan: 40 })))).toEqual([
      '17:00 = 7:00 + 40 × 15 dtk', 'ucapan: 40 kali', '−68,00 = 40 + 60 × (8:00 − 17:00) ÷ (8:00 − 3:00)', 'Kurang dari 0, jadi dihitung 0,00.',
    ]);
    expect(hasil(alone(rows, sheet(unfinished(95))))).toEqual(['38,00 = 40 × 95%']);
    expect(hasil(alone(rows, sheet(unfinished(95), { ucapan: 2 })))).toEqual(['0:30 = 2 × 15 dtk', 'ucapan: 2 kali', '32,00 = 40 × 95% − 60 × 0:30 ÷ (8:00 − 3:00)']);
    expect(hasil(alone(timed({ target: clock('8:00'), limit: clock('15:00') }), sheet(finished('5:00'))))).toEqual([
      '125,7142… = 40 + 60 × (15:00 − 5:00) ÷ (15:00 − 8:00)', 'Lebih dari 100, jadi dihitung 100,00.',
    ]);
    expect(explained(alone(pipe, sheet(finished('5:30'), { 'ember-jatuh': 2 })), of('hasil'), 'en').at(-1)).toBe('86.25 = 40 + 60 × (12:00 − 5:50) ÷ (12:00 − 4:00)');
  });

  test('a count, a measure, an error, a shared result, a rubric', () => {
    const spill = [{ id: penalty('jatuh'), name: words('jatuh'), effect: { kind: 'units' as const, each: 50 as Amount } }];
    expect(hasil(alone(withRule({ kind: 'count', target: 1200 as Amount, unit: words('bola') }), sheet(amount(1000))))).toEqual(['83,33 = 100 × 10 ÷ 12']);
    expect(hasil(alone(withRule({ kind: 'measure', target: 1000 as Amount, unit: words('m') }, spill), sheet(amount(750), { jatuh: 3 })))).toEqual([
      '6 = 7,5 − 3 × 0,5', 'jatuh: 3 kali', '60,00 = 100 × 6 ÷ 10',
    ]);
    expect(hasil(alone(withRule({ kind: 'error', most: 3000 as Amount, unit: words('cm') }, spill), sheet(amount(700), { jatuh: 1 })))).toEqual([
      '7,5 = 7 + 1 × 0,5', 'jatuh: 1 kali', '75,00 = 100 × (1 − 7,5 ÷ 30)',
    ]);
    expect(hasil(alone(withRule({ kind: 'shared', of: 900 as Amount, unit: words('ruas') }), sheet(amount(700))))).toEqual(['77,78 = 100 × 7 ÷ 9', 'Satu nilai untuk semua tim.']);
    const rubric: SimpleRule = { kind: 'rubric', criteria: [{ id: 'a' as CriterionId, name: words('Kompak'), most: hundredths(6000) }, { id: 'b' as CriterionId, name: words('Pesan'), most: hundredths(4000) }] };
    expect(hasil(alone(withRule(rubric), sheet({ kind: 'rated', points: [5250, 3000] })))).toEqual(['82,50 = 52,5 + 30', 'Kompak: 52,5 dari 60', 'Pesan: 30 dari 40']);
  });

  test('parts stay exact on the way', () => {
    const rule: ResultRule = { kind: 'combined', parts: [
      { name: words('Cepat'), weight: 60, rule: { kind: 'time', target: clock('8:00'), limit: clock('15:00') } },
      { name: words('Tepat'), weight: 40, rule: { kind: 'count', target: 900 as Amount, unit: words('kata') } },
    ] };
    const mark: Mark = { kind: 'parts', parts: [{ kind: 'finished', time: clock('12:30') }, { kind: 'amount', amount: 700 as Amount }] };
    expect(hasil(alone(withRule(rule), sheet(mark)))).toEqual([
      'Bagian Cepat, bobot 60%', '61,4285… = 40 + 60 × (15:00 − 12:30) ÷ (15:00 − 8:00)', 'Bagian Tepat, bobot 40%', '77,7777… = 100 × 7 ÷ 9', '67,97 = 60% × (430 ÷ 7) + 40% × (700 ÷ 9)',
    ]);
  });

  test('points, a ceiling, tries and a bonus in the order of the rules', () => {
    const penalties: Exercise['penalties'] = [
      { id: penalty('curang'), name: words('Curang'), effect: { kind: 'points', each: hundredths(500) } }, { id: penalty('langgar'), name: words('Melanggar'), effect: { kind: 'ceiling', at: hundredths(6000) } },
    ];
    const exercise = { ...timed({ target: clock('8:00'), limit: clock('15:00') }), penalties };
    const book = alone(exercise, sheet(finished('9:00'), { langgar: 1 }, [{ mark: finished('12:30'), penalties: { curang: 2 } }]), {
      bonuses: [{ id: 'b1' as BonusId, team: team(1), points: hundredths(500), reason: 'Menolong wasit' }],
    });
    expect(hasil(book)).toEqual([
      'Percobaan 1', '61,4285… = 40 + 60 × (15:00 − 12:30) ÷ (15:00 − 8:00)', '51,4285… = (430 ÷ 7) − 2 × 5,00', 'Curang: 2 kali',
      'Percobaan 2', '91,4285… = 40 + 60 × (15:00 − 9:00) ÷ (15:00 − 8:00)', 'Melanggar: hasil paling tinggi 60,00, jadi dihitung 60,00.',
      'Yang terbaik berlaku: percobaan 2, 60,00.', '65,00 = 60,00 + 5,00', 'Bonus 5,00: Menolong wasit',
    ]);
    expect(hasil(alone(exercise, sheet(finished('12:00'), {}, [{ mark: finished('12:30'), penalties: {} }]))).slice(-2)).toEqual(['Yang terbaik berlaku: percobaan 2, 65,7142….', '65,71 = 460 ÷ 7']);
  });
});

const judges = [1, 2, 3, 4].map(judge);
const chant = [...ready(3), ...['Ani', 'Beni', 'Cici', 'Doni'].map((name) => addJudge(`${name} Contoh`)), { type: 'planRun', exercise: 'yel' as ExerciseId } as const];
const rated = (by: number, points: readonly number[]): Command =>
  ({ type: 'submitSheet', run: run(2), team: team(1), judge: judge(by), basedOn: 0, mark: { kind: 'rated', points: points.map((each) => each * 100) }, penalties: {} });
const book = (...commands: readonly Command[]): ScoreBook => scoreBookViews.scoreBook(stateAfter(...commands));

describe('several judges', () => {
  const kept = 'Nilai tertinggi dan terendah tetap dihitung, karena ada lembar yang dilepas, penilainya kurang dari empat, atau tidak sama untuk semua tim.';
  const given = [rated(1, [10, 10, 10, 10]), rated(2, [20, 20, 20, 20]), rated(3, [20, 20, 20, 10]), rated(4, [30, 25, 25, 20])];
  test('the mean, and the ends that are dropped by name', () => {
    const lines = explained(book(...chant, { type: 'setJudges', run: run(2), judges }, { type: 'dropEnds', run: run(2), on: true }, ...given), of('hasil', 1, 2));
    expect(lines.filter((line) => line.startsWith('Penilai'))).toEqual(['Penilai c1: terendah, tidak ikut dirata-rata', 'Penilai c2', 'Penilai c3', 'Penilai c4: tertinggi, tidak ikut dirata-rata']);
    expect(lines.at(-1)).toBe('75,00 = (80,00 + 70,00) ÷ 2');
  });
  test('a released sheet keeps the ends in, and says why', () => {
    const release: Command = { type: 'releaseSheet', run: run(2), team: team(2), judge: judge(4), reason: 'Sakit', second: 'Beni Contoh' };
    const lines = explained(book(...chant, { type: 'setJudges', run: run(2), judges }, { type: 'dropEnds', run: run(2), on: true }, ...given, release), of('hasil', 1, 2));
    expect(lines.slice(-2)).toEqual(['72,50 = (40,00 + 80,00 + 70,00 + 100,00) ÷ 4', kept]);
  });
  test('so do other judges halfway', () => {
    const others: Command = { type: 'setJudges', run: run(2), judges: [2, 3, 4, 5].map(judge) };
    const lines = explained(book(...chant, addJudge('Eka Contoh'), { type: 'setJudges', run: run(2), judges }, { type: 'dropEnds', run: run(2), on: true }, ...given, others), of('hasil', 1, 2));
    expect(lines.slice(-2)).toEqual(['72,50 = (40,00 + 80,00 + 70,00 + 100,00) ÷ 4', kept]);
  });
});

describe('Perilaku', () => {
  const rating = (ratings: Readonly<Record<string, number | null>>) => ({ version: 1, ratings, note: '' });
  test('3-4-3 is 83,33; what was not observed is left out and named', () => {
    const one = alone(pipe, sheet(finished('5:30')), { ratings: withSaid({}, team(1), null, rating({ HA: 3, KL: 4, AD: 3, BP: null })) });
    expect(explained(one, of('perilaku'))).toEqual(['Pengamat: HA 3, KL 4, AD 3, BP tidak teramati', '83,33 = (3 + 4 + 3) ÷ 3 ÷ 4 × 100']);
  });
  test('several observers: the mean of each one’s own mean', () => {
    const two = alone(pipe, sheet(finished('5:30')), { ratings: withSaid(withSaid({}, team(1), judge(1), rating({ HA: 3, KL: 4, AD: 3 })), team(1), judge(2), rating({ HA: 2, KL: null, AD: null })) });
    expect(explained(two, of('perilaku'))).toEqual(['3,3333… = (3 + 4 + 3) ÷ 3', 'c1: HA 3, KL 4, AD 3', '2', 'c2: HA 2, KL tidak teramati, AD tidak teramati', '66,67 = ((10 ÷ 3) + 2) ÷ 2 ÷ 4 × 100']);
  });
});

test('a value: its ratings where the team counts, and that others were left out', () => {
  const second = { run: run(2) };
  const story = [...ready(2), submit(1, finished('6:00')), rateAlike(1, 4), planRun, submit(1, finished('6:00'), second), rateAlike(1, 2, second)];
  const value: Subject = { kind: 'value', team: team(1), code: 'KL' };
  expect(explained(book(...story), value)).toEqual(['75,00 = (4 + 2) ÷ 2 ÷ 4 × 100', 'r1, Pengamat: KL 4', 'r2, Pengamat: KL 2']);
  expect(explained(book(...story, { type: 'disputeCell', ...second, team: team(1), words: 'Kami 5:10' }), value)).toEqual([
    '100,00 = 4 ÷ 4 × 100', 'r1, Pengamat: KL 4', 'Penilaian dari latihan yang tidak dihitung untuk tim ini tidak ikut dirata-rata.',
  ]);
});

describe('Score and Total', () => {
  test('81,75 and 85,88 from printed parts, 79,40 with help', () => {
    const ratings = withSaid({}, team(1), null, { version: 1, ratings: { HA: 1, KL: 4, AD: 4 }, note: '' });
    expect(explained(alone(pipe, sheet(finished('5:30'), { 'ember-jatuh': 2 }), { ratings }), of('score'))).toEqual(['81,75 = 60% × 86,25 + 40% × 75,00']);
    expect(explained(alone(timed({ target: clock('8:00'), limit: clock('15:00') }), sheet(finished('8:48')), { ratings }), of('score'))).toEqual(['85,88 = 60% × 93,14 + 40% × 75,00']);
    const fine = timed({ target: seconds(1000), limit: seconds(7000) });
    const scored = (number: number, weight: number, score: number): Run => ({ ...newRun(run(number), fine, weight), observed: false, sheets: withSaid({}, team(1), null, sheet({ kind: 'finished', time: seconds(11_000 - score) })) });
    const all: ScoreBook = { ...bookOf(scored(1, 1, 7019), scored(2, 2, 8175)), help: [{ id: 'h1' as HelpId, giver: team(1), receiver: team(2), points: hundredths(150), reason: 'Meminjamkan tali' }] };
    expect(explained(all, { kind: 'total', team: team(1) })).toEqual(['79,40 = (1 × 70,19 + 2 × 81,75) ÷ 3 + 1,50']);
    expect(explained(all, { kind: 'mean', team: team(1), of: { kind: 'all' } })).toEqual(['77,90 = (1 × 70,19 + 2 × 81,75) ÷ 3']);
    expect(explained(all, { kind: 'help', team: team(1) })).toEqual(['1,50', '1,50 karena menolong t2: Meminjamkan tali']);
    const late: ScoreBook = { ...all, adjustments: [{ id: 'a1' as AdjustmentId, team: team(1), points: hundredths(-200), reason: 'Terlambat apel' }] };
    expect(explained(late, { kind: 'total', team: team(1) })).toEqual(['77,40 = (1 × 70,19 + 2 × 81,75) ÷ 3 + 1,50 − 2,00']);
    expect(explained(late, { kind: 'adjust', team: team(1) })).toEqual(['−2,00', '−2,00: Terlambat apel']);
  });

  test('nobody rated, or nobody was to rate: Score is Hasil', () => {
    expect(explained(book(...ready(3), submit(1, finished('5:30'))), of('score'))).toEqual(['Tidak ada yang menilai Perilaku tim ini.', 'Jadi skornya sama dengan Hasil.']);
    expect(explained(book(...ready(3), { type: 'switchBehaviour', run: run(1), on: false }, submit(1, finished('5:30'))), of('score'))[0]).toBe('Perilaku tidak dinilai pada latihan ini.');
  });

  test('a merged team: the mean, with whom, and who has nothing', () => {
    const merge: Command = { type: 'mergeTeams', kept: team(1), gone: team(2), name: 'Gabungan' };
    const both = [...ready(3), submit(1, finished('6:00')), submit(2, finished('8:00')), planRun, submit(1, finished('8:00'), { run: run(2) }), merge];
    expect(explained(book(...both), of('score')).filter((line) => !line.startsWith('Tidak') && !line.startsWith('Jadi'))).toEqual(['Nilai Gabungan', 'Nilai Badak', '77,50 = (85,00 + 70,00) ÷ 2']);
    expect(explained(book(...both), of('score', 1, 2))).toEqual(['Tidak ada yang menilai Perilaku tim ini.', 'Jadi skornya sama dengan Hasil.']);
    expect(explained(book(...both), of('hasil', 2)).at(-1)).toBe('70,00 = 40 + 60 × (12:00 − 8:00) ÷ (12:00 − 4:00)');
    const help = (giver: number, points: number): Command => ({ type: 'giveHelp', giver: team(giver), receiver: team(3), points: hundredths(points), reason: 'Meminjamkan tali' });
    expect(explained(book(...both.slice(0, -1), help(2, 75), merge, help(1, 50)), { kind: 'help', team: team(1) }).filter((line) => !line.includes('karena'))).toEqual(
      ['Nilai Gabungan', 'Belum ada.', 'Nilai Badak', '0,75', '0,38 = (0,00 + 0,75) ÷ 2', 'Nilai Gabungan', '0,88 = 0,38 + 0,50']);
  });
});

describe('what does not count, and why', () => {
  const sheets = [...ready(3), submit(1, finished('5:30'))];
  const said = (...more: readonly Command[]): readonly string[] => explained(book(...sheets, ...more), of('score'));
  test('in words, with reason and names', () => {
    expect(said({ type: 'excuseTeam', run: run(1), team: team(1), reason: 'Dipanggil dinas', second: 'Yoga Contoh' })).toEqual(['Dikecualikan, jadi tidak dihitung. Alasan: Dipanggil dinas. Disetujui Yoga Contoh.']);
    expect(said({ type: 'disputeCell', run: run(1), team: team(1), words: 'Kami 5:10' })).toEqual(['Disanggah, jadi tidak dihitung sampai diputus. Sanggahan: Kami 5:10']);
    expect(said({ type: 'disputeCell', run: run(1), team: team(1), words: 'Kami 5:10' }, { type: 'decideDispute', run: run(1), team: team(1), decision: 'Tetap' }).at(-1)).toBe('Sanggahan "Kami 5:10" diputus: Tetap');
    expect(said({ type: 'cancelRun', run: run(1), reason: 'Hujan', replacedBy: null })).toEqual(['Latihan dibatalkan untuk semua tim. Alasan: Hujan.']);
    expect(explained(book(...sheets), of('score', 2))).toEqual(['Lembar nilainya belum masuk.']);
    expect(explained(book(...sheets, submit(2, absent)), of('score', 2))).toEqual(['Tim tidak hadir: 0,00.']);
    expect(explained(book(...sheets, { type: 'releaseSheet', run: run(1), team: team(2), judge: null, reason: 'Hilang', second: 'Yoga Contoh' }), of('score', 2))).toEqual(['Lembar dilepas oleh Sari Wulandari bersama Yoga Contoh. Alasan: Hilang']);
  });
  test('a correction: before, why, who', () => {
    const others = [submit(2, absent), submit(3, absent)];
    expect(said(...others, { type: 'verifyRun', run: run(1), reader: 'Yoga Contoh' }, submit(1, finished('5:50'), { basedOn: 1, reason: 'Salah baca' })).at(-1))
      .toBe('Lembar dikoreksi Sari Wulandari, 1747285200000; sebelumnya 88,75. Alasan: Salah baca');
  });
  test('corrected ratings: before, why, who; at Perilaku, the score and the values that changed, not at Hasil', () => {
    const others = [submit(2, absent), submit(3, absent)];
    const read = [...sheets, ...others, rateAlike(1, 4), { type: 'verifyRun', run: run(1), reader: 'Yoga Contoh' }] as const;
    const corrected = rateAlike(1, 4, { basedOn: 1, ratings: { KL: 1, AD: 2, BP: null }, reason: 'Salah baca formulir' });
    const now = book(...read, corrected);
    const line = 'Nilai Perilaku dikoreksi Sari Wulandari, 1747285200000; sebelumnya KL 4, AD 2, BP 3. Alasan: Salah baca formulir';
    expect([explained(now, of('perilaku')).at(-1), explained(now, of('score')).at(-1)]).toEqual([line, line]);
    expect(explained(now, of('perilaku'), 'en').at(-1)).toBe('Behaviour ratings corrected by Sari Wulandari, 1747285200000; before that KL 4, AD 2, BP 3. Reason: Salah baca formulir');
    expect(explained(now, of('hasil'))).toEqual(explained(book(...read), of('hasil')));
    const value = (code: string): readonly string[] => explained(now, { kind: 'value', team: team(1), code });
    expect(value('KL')).toEqual(['25,00 = 1 ÷ 4 × 100', 'r1, Pengamat: KL 1', 'r1: Nilai Perilaku dikoreksi Sari Wulandari, 1747285200000; sebelumnya KL 4. Alasan: Salah baca formulir']);
    expect(value('AD').some((each) => each.includes('dikoreksi'))).toBe(false);
    const first = book(...sheets, ...others, { type: 'verifyRun', run: run(1), reader: 'Yoga Contoh' }, { ...corrected, basedOn: 0 });
    expect(explained(first, of('perilaku')).at(-1)).toBe('Nilai Perilaku dikoreksi Sari Wulandari, 1747285200000; sebelumnya belum ada. Alasan: Salah baca formulir');
  });
});
