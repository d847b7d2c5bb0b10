// The journal says who froze the hall's standings, which closing did, and who lifted that, in both languages.
import { expect, test } from 'vitest';
import { entryWords } from '../../../../shared/text/journal/entryWords.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { Language } from '../../../../shared/units.ts';
import { finished, run, submit } from '../../../shared/samples.ts';
import { FIRST, journalAfter } from './story.ts';

const commands: readonly Command[] = [
  ...[1, 2, 3, 4].map((of) => submit(of, finished('5:00'))), { type: 'verifyRun', run: run(1), reader: 'Yoga Contoh' },
  { type: 'planFreeze', run: run(1) }, { type: 'planFreeze', run: null }, { type: 'freezeBoard' }, { type: 'liftFreeze', name: 'Sari Wulandari' },
  { type: 'planFreeze', run: run(1) }, { type: 'closeRun', run: run(1) },
];
const said = (language: Language) => {
  const { entry, runs } = journalAfter(...commands);
  return commands.map((_, i) => entryWords(entry(FIRST + i), { language, zone: 'WIB', runs })).slice(5).map(({ what, details }) => [what, ...details]);
};

test('in Indonesian', () => {
  expect(said('id')).toEqual([
    ['Klasemen aula akan dibekukan saat Pipa Bocor tuntas'], ['Rencana membekukan klasemen aula dibatalkan'], ['Klasemen aula dibekukan oleh Sari Wulandari'],
    ['Pembekuan klasemen aula dibuka oleh Sari Wulandari'], ['Klasemen aula akan dibekukan saat Pipa Bocor tuntas'],
    [expect.stringContaining('Pipa Bocor'), 'Klasemen aula dibekukan saat Pipa Bocor dituntaskan oleh Sari Wulandari'],
  ]);
});

test('in English', () => {
  expect(said('en').flat()).toContain('Hall standings frozen as Sari Wulandari concluded Leaking Pipe');
  expect(said('en').flat()).toContain('Freeze of the hall standings lifted by Sari Wulandari');
});
