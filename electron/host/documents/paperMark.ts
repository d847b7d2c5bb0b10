// The mark of what a document says: it is another one as soon as the document would say something else; it prints nothing.
import { createHash } from 'node:crypto';
import type { RetreatDocument } from '../../../shared/documents.ts';
import type { State } from '../../../shared/domain/model.ts';
import type { Topics } from '../../../shared/domain/views.ts';
import { views } from '../../../shared/domain/views.ts';

/** What each is drawn from, beside what every paper bears. */
const DRAWN_FROM: Readonly<Record<RetreatDocument, readonly (keyof Topics)[]>> = {
  programme: ['programmePaper'], cueList: ['programmePaper'], medical: ['medical'], drawRecord: ['drawRecord'], drawText: ['drawRecord'],
  teamsByName: ['teamPapers'], teamsByTeam: ['teamPapers'], teamsByAgency: ['teamPapers'], nameTags: ['teamPapers'], deskSigns: ['teamPapers'],
  rotationByTeam: ['rotationPapers'], rotationByStation: ['rotationPapers'], rotationByRound: ['rotationPapers'], scoreSheets: ['scoreSheets'],
  rekap: ['rekap'], commitments: ['commitmentPaper'], followUpLetters: ['followUpLetters'], learningResults: ['learningPaper'],
  certificates: ['certificates'], committeeCertificates: ['certificates'],
  implementation: ['implementationReport', 'reportPhotos', 'attendancePaper'], implementationDocx: ['implementationReport', 'reportPhotos'],
  attendance: ['attendancePaper'], dayRecap: ['dayRecap'], resultRecord: ['resultRecord'], ranking: ['rankingPaper'], valueProfiles: ['valueProfiles'], winnerCertificates: ['honours'], mcCard: ['honours'],
};

export const paperMark = (state: State, kind: RetreatDocument): string =>
  createHash('sha256').update(JSON.stringify([state.retreat, views.office(state), ...DRAWN_FROM[kind].map((topic) => views[topic](state))])).digest('hex');
