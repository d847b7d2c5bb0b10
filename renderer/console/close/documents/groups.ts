// When each document is needed, and which are printed together the evening before; it makes none.
import type { RetreatDocument } from '../../../../shared/documents.ts';
import type { SignerRole } from '../../../../shared/domain/office/schemas.ts';
import { retreatDocuments } from '../../../../shared/documents.ts';

export const documentGroups = ['before', 'tonight', 'closing'] as const;
export type DocumentGroup = (typeof documentGroups)[number];

const GROUP_OF: Readonly<Record<RetreatDocument, DocumentGroup>> = {
  programme: 'before',
  cueList: 'before',
  medical: 'before',
  drawRecord: 'tonight',
  drawText: 'tonight',
  teamsByName: 'tonight',
  teamsByTeam: 'tonight',
  teamsByAgency: 'tonight',
  nameTags: 'tonight',
  deskSigns: 'tonight',
  rotationByTeam: 'tonight',
  rotationByStation: 'tonight',
  rotationByRound: 'tonight',
  scoreSheets: 'tonight',
  attendance: 'tonight',
  rekap: 'closing',
  commitments: 'closing',
  followUpLetters: 'closing',
  learningResults: 'closing',
  dayRecap: 'closing',
  resultRecord: 'closing',
  ranking: 'closing',
  valueProfiles: 'closing',
  winnerCertificates: 'closing',
  mcCard: 'closing',
  certificates: 'closing',
  committeeCertificates: 'closing',
  implementation: 'closing',
  implementationDocx: 'closing',
};

export const documentsOf = (group: DocumentGroup): readonly RetreatDocument[] => retreatDocuments.filter((kind) => GROUP_OF[kind] === group);

/** In the order they stand on the screen. */
export const documentsInOrder: readonly RetreatDocument[] = documentGroups.flatMap(documentsOf);

/** What the stations and the door need the next morning: blank forms, rotation and team lists. */
export const tonightsPapers: readonly RetreatDocument[] = ['teamsByName', 'teamsByTeam', 'rotationByTeam', 'rotationByStation', 'rotationByRound', 'scoreSheets', 'attendance'];

/** Whose name stands in the room for the signature, of the papers that bear one of the office's two signers. */
export const SIGNERS: Readonly<Partial<Record<RetreatDocument, SignerRole>>> = {
  drawRecord: 'chair', rekap: 'chair', dayRecap: 'chair', resultRecord: 'chair', ranking: 'chair', winnerCertificates: 'chair', implementation: 'chair', implementationDocx: 'chair',
  followUpLetters: 'head', certificates: 'head', committeeCertificates: 'head',
};
