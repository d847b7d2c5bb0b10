// The strip of papers beside the teams: each one press away, named as its file will be; and which draw makes them ready.
import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { drawReadiness, teamReadiness } from '../../../../renderer/console/close/documents/readiness.ts';
import { TeamPapers } from '../../../../renderer/console/close/TeamPapers.tsx';
import { LanguageContext } from '../../../../renderer/console/useLanguage.ts';
import { LinkContext } from '../../../../renderer/link/useLink.ts';
import { views } from '../../../../shared/domain/views.ts';
import { paperText } from '../../../../shared/text/paper.ts';
import { stateAfter } from '../../../shared/given.ts';
import { ready } from '../../../shared/samples.ts';
import { silentLink } from '../../silentLink.ts';

/** Nothing is pressed, so nothing may be asked of the host. */

it('offers lists, tags, signs, record and text, and neither scores nor health nor programme', () => {
  const markup = renderToStaticMarkup(
    <MantineProvider><LinkContext value={silentLink}><LanguageContext value="id"><TeamPapers /></LanguageContext></LinkContext></MantineProvider>,
  );
  const { rekap, attendance, dayRecap, resultRecord, ranking, valueProfiles, winnerCertificates, mcCard, medical, programme, cueList, commitments, learningResults, packCards, packKey, instrumentForms, zeroReport, rotationByTeam, rotationByStation, rotationByRound, scoreSheets, certificates, committeeCertificates, implementation, implementationDocx, followUpLetters, ...others } = paperText.id.fileName;
  for (const name of Object.values(others)) expect(markup).toContain(`>${name}<`);
  for (const name of [rekap, attendance, dayRecap, resultRecord, ranking, valueProfiles, winnerCertificates, mcCard, medical, programme, cueList, commitments, learningResults, packCards, packKey, instrumentForms, zeroReport, rotationByTeam, rotationByStation, rotationByRound, scoreSheets, certificates, committeeCertificates, implementation, implementationDocx, followUpLetters]) expect(markup).not.toContain(name);
});

it('they are ready once there are teams, and the record while a draw stands', () => {
  const drawn = stateAfter(...ready());
  const undrawn = stateAfter(...ready().slice(0, -1), { type: 'undo' });
  expect(teamReadiness(views.teams(drawn), drawn.people)).toEqual({ kind: 'teams', people: 12, teams: 4 });
  expect(drawReadiness(views.teams(drawn))).toEqual({ kind: 'draw', number: 1 });
  expect(teamReadiness(views.teams(undrawn), undrawn.people)).toEqual({ kind: 'noTeams' });
  expect(drawReadiness(views.teams(undrawn))).toEqual({ kind: 'noDraw' });
});
