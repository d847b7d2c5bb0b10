// The journal in words: every kind of fact in both languages, and old beside new for sheets and particulars.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryWords } from '../../../../shared/text/journal/entryWords.ts';
import type { JournalEntry } from '../../../../shared/domain/journal.ts';
import { runText } from '../../../../shared/text/run.ts';
import type { ExerciseId, MemberId } from '../../../../shared/units.ts';
import { hundredths, languages } from '../../../../shared/units.ts';
import { anyFact } from '../../../shared/anyStory.ts';
import { moment } from '../../../shared/given.ts';
import { absent, fields, finished, pipe, run, show, startPhase, submit, team, unfinished } from '../../../shared/samples.ts';
import { FIRST, journalAfter } from './story.ts';

const words = (log: ReturnType<typeof journalAfter>, seq: number, language: 'id' | 'en' = 'id') =>
  entryWords(log.entry(seq), { language, zone: 'WIB', runs: log.runs });

describe('a sheet', () => {
  const dropped = pipe.penalties[0]?.id ?? '';
  const log = journalAfter(
    submit(1, finished('5:30'), { penalties: { [dropped]: 2 } }), submit(1, unfinished(95), { basedOn: 1, penalties: { [dropped]: 2 } }), submit(2, absent), { type: 'undo' },
  );
  it('goes from blank to its first value', () => {
    expect(words(log, FIRST)).toMatchObject({
      what: 'Lembar nilai Rajawali', who: 'Sari Wulandari',
      changes: [{ from: 'kosong', to: `5:30, ${pipe.penalties[0]?.name.id ?? ''} 2` }],
    });
  });
  it('goes from old to new', () => {
    expect(words(log, FIRST + 1, 'en').changes).toEqual([{
      label: null, from: `5:30, ${pipe.penalties[0]?.name.en ?? ''} 2`, to: `not finished, 95% done, ${pipe.penalties[0]?.name.en ?? ''} 2`,
    }]);
  });
  it('of which nobody waits any more ends in one stop after a title', () => {
    const released = journalAfter({ type: 'releaseSheet', run: run(1), team: team(1), judge: null, reason: 'Lembar hilang', second: 'Ratri Windusari, S.STP.' });
    expect(words(released, FIRST).what).toBe('Lembar Rajawali pada Pipa Bocor dilepas bersama Ratri Windusari, S.STP. Alasan: Lembar hilang');
  });
  it('is taken back to what it was', () => {
    expect(words(log, FIRST + 3)).toMatchObject({
      what: `Mengurungkan catatan ke-${FIRST + 2}`, details: ['Lembar nilai Badak dikembalikan'], changes: [{ from: 'tidak hadir', to: 'kosong' }],
    });
  });
  it('of one judge goes from what that judge gave before', () => {
    const judge = 'c1' as MemberId;
    const rated = (points: number, basedOn: number) => submit(1, { kind: 'rated', points: [points, 2000, 2000, 2000] }, { run: run(2), judge, basedOn });
    const judged = journalAfter(
      { type: 'addMember', fields: { name: 'Ani Contoh', rank: null, nip: null, post: null, roles: ['judge'] } }, { type: 'planRun', exercise: 'yel' as ExerciseId },
      { type: 'setJudges', run: run(2), judges: [judge] }, rated(2000, 0), rated(3000, 1),
    );
    expect([3, 4].flatMap((after) => words(judged, FIRST + after).changes.map(({ from, to }) => [from, to]))).toEqual([
      ['kosong', '20 + 20 + 20 + 20'], ['20 + 20 + 20 + 20', '30 + 20 + 20 + 20'],
    ]);
  });
  it('still has a value when its exercise is no longer there', () => {
    expect(entryWords(log.entry(FIRST), { language: 'id', zone: 'WIB', runs: [] }).changes[0]?.to).toBe('5:30, penalti 2');
  });
});

describe('particulars', () => {
  const log = journalAfter({ type: 'editRetreat', fields: { ...fields, place: 'Aula Baru' } }, { type: 'changeOperator', name: 'Budi Santoso' });
  it('show only the fields that changed, old and new', () => {
    expect(words(log, FIRST).changes).toEqual([{ label: 'Tempat', from: 'Balai Latihan Wana', to: 'Aula Baru' }]);
  });
  it('come back with what they were and what they are again', () => {
    const undone = journalAfter({ type: 'editRetreat', fields: { ...fields, endsOn: '2025-05-18' as never } }, { type: 'undo' });
    expect(words(undone, FIRST + 1).changes).toEqual([{ label: 'Hari terakhir', from: '18 Mei 2025', to: '17 Mei 2025' }]);
  });
  it('name both operators', () => expect(words(log, FIRST + 1).changes).toEqual([{ label: null, from: 'Sari Wulandari', to: 'Budi Santoso' }]));
});

it('a shared target and quiet hours go from old to new', () => {
  const goal = (points: number) => ({ type: 'setTarget', target: { words: 'Nusantara', goal: points * 100 as never } } as const);
  const quiet = (...spans: readonly { readonly from: string; readonly to: string }[]) => ({ type: 'setQuietHours', spans } as const);
  const log = journalAfter(goal(1_000), goal(1_200), { type: 'setTarget', target: null }, quiet({ from: '11:30', to: '13:00' }), quiet());
  expect([0, 1, 2, 3, 4].map((after) => words(log, FIRST + after).changes.map(({ from, to }) => [from, to]))).toEqual([
    [['kosong', 'Nusantara, 1.000']], [['Nusantara, 1.000', 'Nusantara, 1.200']], [['Nusantara, 1.200', 'kosong']],
    [['kosong', '11.30–13.00']], [['11.30–13.00', 'kosong']],
  ]);
});

describe('everything else', () => {
  const log = journalAfter(startPhase(2), { type: 'adjustTimer', by: -30_000 as never }, show('board'), { type: 'closeDay', day: '2025-05-16' as never });
  it('is one sentence with its names, times and days', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((seq) => words(log, seq).what)).toEqual([
      'Retret "Retret Kerja Sama" dibuat', '12 peserta masuk dari "peserta.xlsx"', 'Rencana undian diubah', expect.stringMatching(/^Daftar undian ditutup: 12 orang, 4 tim, sidik ([0-9A-F]{4} ){7}[0-9A-F]{4}$/),
      'Angka undian dipanggil: 271828', '4 tim diundi, benih 271828', 'Latihan Pipa Bocor disiapkan',
    ]);
    expect(words(log, 1).details).toEqual([]);
    expect([0, 1, 2, 3].map((after) => words(log, FIRST + after, 'en').what)).toEqual([
      'Phase started: Execution, 12:00', '0:30 taken off the time', `Shown in the hall: ${runText.en.hall.scenes.board}`, 'Day ended: Friday, 16 May 2025',
    ]);
  });
  it('has words for every fact there can be, in both languages', () => {
    fc.assert(fc.property(fc.array(anyFact, { minLength: 1, maxLength: 3 }), (facts) => {
      const entry: JournalEntry = { seq: 9, at: moment(0), operator: 'Sari Wulandari', facts, run: null, team: null, names: {}, sheet: null, person: null, member: null, session: null, form: null, before: null };
      for (const language of languages) {
        const { what, details, changes, who } = entryWords(entry, { language, zone: 'WIB', runs: log.runs });
        for (const said of [what, who, ...details, ...changes.map(({ to }) => to)]) {
          expect(said).not.toBe('');
          expect(said).not.toMatch(/undefined|NaN|\[object/);
        }
      }
    }));
  });
  it('says points outside any exercise as a change with its sign, never as if they were the Total', () => {
    const given = journalAfter({ type: 'adjustTotal', team: team(1), points: hundredths(55), reason: 'kerapian barak' }, { type: 'adjustTotal', team: team(2), points: hundredths(-100), reason: 'terlambat apel' }, { type: 'takeBackAdjustment', adjustment: 'a1' as never });
    expect([0, 1, 2].map((after) => words(given, FIRST + after).what)).toEqual(['+0,55 untuk Rajawali di luar latihan: kerapian barak', '−1,00 untuk Badak di luar latihan: terlambat apel', '+0,55 untuk Rajawali di luar latihan dicabut']);
    expect(words(given, FIRST + 1, 'en').what).toBe('−1.00 for Badak outside any exercise: terlambat apel');
  });
  it('credits nobody with what the laptop notes by itself', () => {
    const entry: JournalEntry = { seq: 9, at: moment(0), operator: 'Sari Wulandari', facts: [{ type: 'timerRang' }], run: null, team: null, names: {}, sheet: null, person: null, member: null, session: null, form: null, before: null };
    expect(entryWords(entry, { language: 'id', zone: 'WIB', runs: [] }).who).toBe('Kompak');
  });
});
