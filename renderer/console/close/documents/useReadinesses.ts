// How ready each document of the retreat is, from the console's views; undefined until they have come.
import type { RetreatDocument } from '../../../../shared/documents.ts';
import { useView } from '../../../link/useView.ts';
import { useLanguage } from '../../useLanguage.ts';
import { officialReadinesses } from './officialReadiness.ts';
import type { Readiness } from './readiness.ts';
import { certificateReadiness, commitmentReadiness, drawReadiness, learningReadiness, letterReadiness, medicalReadiness, programmeReadiness, rehearsed, rekapReadiness, reportReadiness, rotationReadiness, sheetReadiness, teamReadiness } from './readiness.ts';

export type Readinesses = Readonly<Record<RetreatDocument, Readiness>>;

export const useReadinesses = (): Readinesses | undefined => {
  const teams = useView('teams');
  const runs = useView('runs');
  const people = useView('roster');
  const limits = useView('limits');
  const sessions = useView('sessions');
  const rotation = useView('rotation');
  const desk = useView('certificateDesk');
  const followUp = useView('followUp');
  const retreat = useView('retreat');
  const instruments = useView('instruments');
  const report = useView('implementationReport');
  const commitments = useView('commitments');
  const language = useLanguage();
  if (teams === undefined || runs === undefined || people === undefined || limits === undefined || sessions === undefined || rotation === undefined
    || desk === undefined || followUp === undefined || retreat === undefined || instruments === undefined || report === undefined || commitments === undefined) return undefined;
  const [inTeams, ofDraw, ofProgramme, ofRotation] = [teamReadiness(teams, people), drawReadiness(teams), programmeReadiness(sessions), rotationReadiness(rotation)];
  const real: Readinesses = {
    programme: ofProgramme,
    cueList: ofProgramme,
    medical: medicalReadiness(people, limits),
    drawRecord: ofDraw,
    drawText: ofDraw,
    teamsByName: inTeams,
    teamsByTeam: inTeams,
    teamsByAgency: inTeams,
    nameTags: inTeams,
    deskSigns: inTeams,
    rotationByTeam: ofRotation,
    rotationByStation: ofRotation,
    rotationByRound: ofRotation,
    scoreSheets: sheetReadiness(teams, runs),
    rekap: rekapReadiness(teams, runs),
    commitments: commitmentReadiness(inTeams, commitments),
    followUpLetters: letterReadiness(followUp.plans),
    learningResults: learningReadiness(people.length, instruments),
    ...officialReadinesses(teams, runs, people, sessions),
    certificates: certificateReadiness('participants', desk),
    committeeCertificates: certificateReadiness('committee', desk),
    implementation: reportReadiness(people.length, report, language),
    implementationDocx: reportReadiness(people.length, report, language),
  };
  return retreat?.rehearsal === undefined ? real : rehearsed(real);
};
