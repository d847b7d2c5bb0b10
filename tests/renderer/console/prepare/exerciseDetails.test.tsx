// An exercise in full: a simulation offers its cards and its key to print, and no other exercise does.
import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ExerciseDetails } from '../../../../renderer/console/prepare/exercises/ExerciseDetails.tsx';
import { LanguageContext } from '../../../../renderer/console/useLanguage.ts';
import { LinkContext } from '../../../../renderer/link/useLink.ts';
import { berakhlak } from '../../../../shared/library/berakhlak.ts';
import { exercises } from '../../../../shared/library/exercises.ts';
import { paperText } from '../../../../shared/text/paper.ts';
import { languages } from '../../../../shared/units.ts';
import { silentLink } from '../../silentLink.ts';

/** Nothing is pressed, so nothing may be asked of the host. */

it.each(languages)('cards and key beside the four simulations alone (%s)', (language) => {
  const { packCards, packKey } = paperText[language].fileName;
  const offering = exercises.filter((exercise) => {
    const markup = renderToStaticMarkup(
      <MantineProvider><LinkContext value={silentLink}><LanguageContext value={language}><ExerciseDetails exercise={exercise} frameworks={[berakhlak]} onEdit={() => undefined} onCopy={() => undefined} /></LanguageContext></LinkContext></MantineProvider>,
    );
    const offered = [packCards, packKey].filter((name) => markup.includes(`>${name}<`));
    expect([0, 2]).toContain(offered.length);
    return offered.length === 2;
  });
  expect(offering.map(({ id }) => id)).toEqual(['sim-aduan', 'sim-berkas', 'sim-banjir', 'sim-ruas']);
});
