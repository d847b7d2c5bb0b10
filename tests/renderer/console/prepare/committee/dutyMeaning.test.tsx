// What a duty at a run comes to, as the committee's pane says before it is given.
import { expect, test } from 'vitest';
import { DutyMeaning } from '../../../../../renderer/console/prepare/committee/DutyMeaning.tsx';
import type { Run } from '../../../../../shared/domain/things.ts';
import type { Language, MemberId } from '../../../../../shared/units.ts';
import { team } from '../../../../shared/samples.ts';
import { wordsOn } from '../../onPage.ts';
import { ani, beni, chantOf, rubricSheet } from '../../run/chant.ts';
import { runOf } from '../../run/pipaBocor.ts';

const said = (more: Partial<Run>, station = '', language: Language = 'id'): string =>
  wordsOn(<DutyMeaning run={chantOf(['Arjuno', 'Semeru'], more)} judge={beni} station={station === '' ? null : station} />, language);
const oneIn: Partial<Run> = { sheets: { [team(1)]: { '': rubricSheet([20, 20, 20, 10]) } } };

test('a judge of a rubric has a sheet of their own, unless a station is named', () => {
  expect(said({})).toBe('Ia mengisi lembarnya sendiri. Hasil latihan ini adalah rata-rata lembar semua penilainya.');
  expect(said({}, 'Pos 2')).toContain('Kosongkan Pos');
  expect(said({ judges: [ani, beni] }, 'Pos 2')).toContain('lembarnya sendiri. Hasil');
});
test('once scores are in it says where judges are changed, and leads there', () => {
  expect(said(oneIn)).toBe('Nilai latihan ini sudah masuk, jadi tugas ini tidak menambah lembar. Penilainya diubah di Jalankan, Aturan, Penilai. Buka Aturan, Penilai');
  expect(said(oneIn, '', 'en')).toContain('Open Rules, Judges');
  expect(said({ stage: 'verified' })).toContain('tidak menambah lembar');
});
test('the eleventh has none, and what is measured has one sheet', () => {
  expect(said({ judges: Array.from({ length: 10 }, (_, i) => `c${i + 11}` as MemberId) })).toContain('Sudah ada 10 penilai');
  expect(wordsOn(<DutyMeaning run={runOf(['Arjuno'])} judge={beni} station={null} />)).toContain('lembarnya satu');
});
