// What the line of an exercise that stands between now and the reveal says and where it leads: of one that may never have been played, to its cancelling too.
import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ObstacleLine } from '../../../../../renderer/console/close/ceremony/ObstacleLine.tsx';
import { LanguageContext } from '../../../../../renderer/console/useLanguage.ts';
import type { Language } from '../../../../../shared/units.ts';
import { run } from '../../../../shared/samples.ts';

const line = (hasAny: boolean, language: Language = 'id'): string => renderToStaticMarkup(
  <MantineProvider><LanguageContext value={language}>
    <ObstacleLine obstacle={{ kind: 'sheetsOut', run: run(1), exercise: { id: 'Pipa bocor', en: 'Leaking pipe' }, teams: ['Badak'], hasAny }} />
  </LanguageContext></MantineProvider>,
);

test('an exercise without any sheet is told to be one that can be cancelled', () => {
  expect(line(false)).toContain('Pipa bocor: belum ada satu lembar pun. Bila tidak dijalankan, batalkan di Aturan');
  expect(line(false)).toContain('Ke pembatalan');
  expect(line(false, 'en')).toContain('To cancelling');
  expect(line(true)).toContain('lembar belum masuk dari Badak');
  expect(line(true)).not.toContain('Ke pembatalan');
});
