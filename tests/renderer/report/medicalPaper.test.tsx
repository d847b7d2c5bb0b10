// The medical team's list from real views: who stands on it, that it says it is confidential, and what it says without a draw, a phone or a word.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MedicalPaper } from '../../../renderer/report/MedicalPaper.tsx';
import type { Command } from '../../../shared/domain/commands.ts';
import { views } from '../../../shared/domain/views.ts';
import type { Language } from '../../../shared/units.ts';
import { moment, stateAfter } from '../../shared/given.ts';
import { person, personFields, ready } from '../../shared/samples.ts';

const words = (commands: readonly Command[], language: Language = 'id'): string => {
  const view = views.medical(stateAfter(...commands));
  if (view.retreat === null) throw new Error('the story founds no retreat');
  const markup = renderToStaticMarkup(<MedicalPaper view={view} retreat={view.retreat} language={language} madeAt={moment(0)} />);
  return markup.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
};
const limit = (of: number, note: string): Command => ({ type: 'setLimit', person: person(of), note });

test('team, name, agency, phone and note, marked confidential', () => {
  const text = words([...ready(), limit(6, 'Lutut kanan'), { type: 'editPerson', person: person(6), fields: { ...personFields(6), phone: '0800-0000-006' } }]);
  expect(text).toContain('RAHASIA');
  expect(text).toContain('1 peserta dengan batasan fisik');
  expect(text).toContain(`Badak ${personFields(6).name} ${personFields(6).agency} 0800-0000-006 Lutut kanan`);
  expect(text).not.toContain(personFields(5).name);
});

test('what is not there is said, not left blank', () => {
  const text = words([...ready().slice(0, 2), limit(6, '')]);
  expect(text).not.toContain('Tim ');
  expect(text).toContain('tidak ada tanyakan kepada yang bersangkutan');
  expect(words([...ready(), { type: 'addPerson', fields: personFields(40) }, limit(13, 'Asma')])).toContain('belum ada');
  expect(words(ready())).toContain('Tidak ada peserta yang dicatat dengan batasan fisik.');
});

test('speaks English throughout', () => {
  const text = words([...ready(), limit(6, 'Right knee')], 'en');
  expect(text).toContain('CONFIDENTIAL');
  expect(text).toContain('1 participant with physical limits');
  expect(text).not.toMatch(/RAHASIA|Tim |Telepon|Batasan/);
});
