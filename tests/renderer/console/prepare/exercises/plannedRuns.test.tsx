// How far the planned exercises have come: by the teams that owe a sheet, and a cancelled one says that it is.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PlannedRuns } from '../../../../../renderer/console/prepare/exercises/PlannedRuns.tsx';
import { LanguageContext } from '../../../../../renderer/console/useLanguage.ts';
import type { State } from '../../../../../shared/domain/model.ts';
import { allSaid, withSaid } from '../../../../../shared/domain/scoring/sheets/byTeam.ts';
import { views } from '../../../../../shared/domain/views.ts';
import { exercisesText } from '../../../../../shared/text/prepare/exercises.ts';
import { languages } from '../../../../../shared/units.ts';
import { playedStory } from '../../../../shared/playedStory.ts';

const { state } = playedStory(1);
const progress = (of: State, language: 'id' | 'en'): readonly string[] =>
  [...renderToStaticMarkup(<LanguageContext value={language}><PlannedRuns runs={views.runs(of)} /></LanguageContext>).matchAll(/class="faint">[^,]*, ([^<]*)</g)].map(([, says = '']) => says);

test.each(languages)('counts no excused team, and says of the cancelled one that it is cancelled (%s)', (language) => {
  const { sheetsIn, cancelled } = exercisesText[language];
  const nine = sheetsIn('9', '9');
  expect(progress(state, language)).toEqual([nine, nine, nine, nine, sheetsIn('8', '8'), cancelled, ...Array.from({ length: 8 }, () => nine)]);
});

test('a team is scored once all its judges are', () => {
  const [first, ...others] = allSaid(state.runs[7]?.sheets ?? {});
  if (first === undefined || first.who === null) throw new Error('no judge has said anything');
  expect(others).toHaveLength(39);
  const runs = state.runs.map((run, at) => (at === 7 ? { ...run, sheets: withSaid(run.sheets, first.team, first.who, null) } : run));
  expect(progress({ ...state, runs }, 'id')[7]).toBe('8 dari 9 tim sudah dinilai');
});
