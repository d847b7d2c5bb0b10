// The mark of what a document says: it is another one as soon as the document would say something else; it prints nothing.
import { createHash } from 'node:crypto';
import type { RetreatDocument } from '../../../shared/documents.ts';
import type { State } from '../../../shared/domain/model.ts';
import type { Topics } from '../../../shared/domain/views.ts';
import { views } from '../../../shared/domain/views.ts';

type CertificateKind = 'certificates' | 'committeeCertificates';

/** Of its own side alone: making the others gives them numbers, which are not on these. */
const certificatesOf = (state: State, kind: CertificateKind) => {
  const { participants, committee, ...both } = views.certificates(state);
  return [kind === 'certificates' ? participants : committee, both];
};

/** What each is drawn from, beside what every paper bears. */
const DRAWN_FROM: Readonly<Record<Exclude<RetreatDocument, CertificateKind>, readonly (keyof Topics)[]>> = {
  programme: ['programmePaper'], cueList: ['programmePaper'], medical: ['medical'], drawRecord: ['drawRecord'], drawText: ['drawRecord'],
  teamsByName: ['teamPapers'], teamsByTeam: ['teamPapers'], teamsByAgency: ['teamPapers'], nameTags: ['teamPapers'], deskSigns: ['teamPapers'],
  rotationByTeam: ['rotationPapers'], rotationByStation: ['rotationPapers'], rotationByRound: ['rotationPapers'], scoreSheets: ['scoreSheets'],
  rekap: ['rekap'], commitments: ['commitmentPaper'], followUpLetters: ['followUpLetters'], learningResults: ['learningPaper'],
  implementation: ['implementationReport', 'reportPhotos', 'attendancePaper'], implementationDocx: ['implementationReport', 'reportPhotos'],
  attendance: ['attendancePaper'], dayRecap: ['dayRecap'], resultRecord: ['resultRecord'], ranking: ['rankingPaper'], valueProfiles: ['valueProfiles'], winnerCertificates: ['honours'], mcCard: ['honours'],
};

const drawnFrom = (state: State, kind: RetreatDocument): readonly unknown[] =>
  (kind === 'certificates' || kind === 'committeeCertificates' ? certificatesOf(state, kind) : DRAWN_FROM[kind].map((topic) => views[topic](state)));

/** Of the numbers the office gave out, its own alone: what another paper is numbered is not on this one. */
const officeOn = (state: State, kind: RetreatDocument) => {
  const { sequences, ...office } = views.office(state);
  return { ...office, sequence: sequences[kind === 'implementationDocx' ? 'implementation' : kind] ?? null };
};

export const paperMark = (state: State, kind: RetreatDocument): string =>
  createHash('sha256').update(JSON.stringify([state.retreat, officeOn(state, kind), ...drawnFrom(state, kind)])).digest('hex');
