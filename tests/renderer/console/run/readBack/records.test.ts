// What is told of a team afterwards: each note with its words, who said so, with whom and when, and corrections with old and new.
import { expect, it } from 'vitest';
import type { TeamRecord } from '../../../../../renderer/console/run/readBack/records.ts';
import { correctionsOf, recordsOf } from '../../../../../renderer/console/run/readBack/records.ts';
import type { Command } from '../../../../../shared/domain/commands.ts';
import { views } from '../../../../../shared/domain/views.ts';
import { readBackText } from '../../../../../shared/text/run/readBack.ts';
import type { Hundredths, Language } from '../../../../../shared/units.ts';
import type { Deed } from '../../../../shared/given.ts';
import { at, moment, stateAfter } from '../../../../shared/given.ts';
import { finished, ready, run, submit, team } from '../../../../shared/samples.ts';

const told = (language: Language, ...steps: readonly (Command | Deed)[]) => {
  const [view] = views.runs(stateAfter(...ready(2), submit(1, finished('6:00')), submit(2, finished('6:00')), ...steps));
  const [row] = view?.rows ?? [];
  if (view === undefined || row === undefined) throw new Error('no team');
  const text = readBackText[language].records;
  const short = ({ what, by, second, at: when, change }: TeamRecord) => [what, by, second, when, change];
  return [recordsOf(row, text, language, String).map(short), correctionsOf(row, view.exercise, text, language, String).map(short)];
};
const of = { run: run(1), team: team(1) };
const operator = 'Sari Wulandari';

it('keeps every dispute with its decision, and every bonus', () => {
  const [notes] = told('id', at(1, { type: 'disputeCell', ...of, words: 'Waktu' }), at(2, { type: 'decideDispute', ...of, decision: 'Tetap' }),
    at(3, { type: 'disputeCell', ...of, words: 'Penalti' }), at(4, { type: 'decideDispute', ...of, decision: 'Satu penalti' }), at(5, { type: 'giveBonus', ...of, points: 250 as Hundredths, reason: 'Membantu' }));
  expect(notes).toEqual([
    ['Sanggahan: Waktu', operator, null, moment(1), null], ['Putusan: Tetap', operator, null, moment(2), null],
    ['Sanggahan: Penalti', operator, null, moment(3), null], ['Putusan: Satu penalti', operator, null, moment(4), null], ['Bonus 2,50: Membantu', operator, null, moment(5), null],
  ]);
});

it('names the second person, and a correction from old to new', () => {
  const [notes, corrections] = told('en', at(1, { type: 'excuseTeam', ...of, reason: 'Duty', second: 'Beni Contoh' }), { type: 'verifyRun', run: run(1), reader: 'Beni Contoh' },
    at(9, submit(1, finished('5:30'), { basedOn: 1, reason: 'Misread', penalties: { 'ember-jatuh': 2 } })));
  expect(notes).toEqual([['Excused: Duty', operator, 'Beni Contoh', moment(1), null]]);
  expect(corrections).toEqual([['Correction: Misread', operator, null, moment(9), expect.stringMatching(/^6:00 → 5:30, .*2/)]]);
  expect(readBackText.en.records.who(operator, 'Beni Contoh', 'Friday 08:35')).toBe('Sari Wulandari with Beni Contoh, Friday 08:35');
  expect(readBackText.id.records.who(null, null, 'Jumat 08.35')).toBe('Jumat 08.35');
});

it('tells a corrected rating from old to new beside the sheets, in the order they were made', () => {
  const rate = (value: number, basedOn: number, reason?: string): Command =>
    ({ type: 'rateBehaviour', run: run(1), team: team(1), observer: null, basedOn, ratings: { KL: value, AD: null, BP: null }, note: basedOn === 2 ? 'Saling menunggu' : '', ...(reason === undefined ? {} : { reason }) });
  const [, corrections] = told('id', rate(2, 0), { type: 'verifyRun', run: run(1), reader: 'Beni Contoh' }, at(7, rate(3, 1, 'Salah baca')),
    at(8, submit(1, finished('5:30'), { basedOn: 1, reason: 'Keliru' })), at(9, rate(3, 2, 'Catatan terlewat')));
  expect(corrections?.map(([what, , , , change]) => [what, change])).toEqual([
    ['Koreksi Perilaku: Salah baca', 'KL 2, AD –, BP – → KL 3, AD –, BP –'], ['Koreksi: Keliru', '6:00 → 5:30'], ['Koreksi Perilaku: Catatan terlewat', 'KL 3, AD –, BP – → KL 3, AD –, BP –, Saling menunggu'],
  ]);
});
