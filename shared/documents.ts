// Every kind of document that can be made, on which paper, and what is asked when one is made; it knows no page.
import type { Holder } from './domain/certificates/holder.ts';
import type { CertificateSide } from './domain/certificates/schemas.ts';
import type { Occasion } from './domain/learning/schemas.ts';
import type { Day, ExerciseId, InstrumentId, Language, SessionId } from './units.ts';

/** In the order people need them; a line each. */
const retreatPapers = [
  'programme',
  'cueList',
  'medical',
  'drawRecord',
  'teamsByName',
  'teamsByTeam',
  'teamsByAgency',
  'nameTags',
  'deskSigns',
  'rotationByTeam',
  'rotationByStation',
  'rotationByRound',
  'scoreSheets',
  'rekap',
  'commitments',
  'followUpLetters',
  'learningResults',
  'certificates',
  'committeeCertificates',
  'implementation',
] as const;
/** What the committee signs, files or hands over. */
export const officialPapers = ['attendance', 'dayRecap', 'resultRecord', 'ranking', 'valueProfiles', 'winnerCertificates', 'mcCard'] as const;
/** Files that lie about before the results are announced must not say what they are: until then their names are a number. */
export const NEUTRAL_NAMES: Readonly<Partial<Record<DocumentKind, string>>> = { winnerCertificates: 'dokumen-6', mcCard: 'dokumen-7' };
/** What is made of the retreat, in the order the console offers it: papers, the report to go on writing, and the text that a witness repeats the draw from. */
export const retreatDocuments = [...retreatPapers, ...officialPapers, 'implementationDocx', 'drawText'] as const;
export type RetreatDocument = (typeof retreatDocuments)[number];
export const isRetreatDocument = (kind: DocumentKind): kind is RetreatDocument => retreatDocuments.some((each) => each === kind);
/** Printed of one exercise that has a pack (shared/library/packs): cards to cut, and the facilitator's key. */
export const packKinds = ['packCards', 'packKey'] as const;
export type PackKind = (typeof packKinds)[number];
/** Printed of one instrument, to be filled in with a pen. */
export const formKinds = ['instrumentForms'] as const;
export type FormKind = (typeof formKinds)[number];
/** Made on the page of the venue test alone, and only while nothing is scored. */
export const venueKinds = ['zeroReport'] as const;
export type VenueKind = (typeof venueKinds)[number];
/** What the command line can make as well: it knows no instruments. */
export const commandKinds = [...retreatPapers, ...officialPapers, ...packKinds] as const;
export const reportKinds = [...commandKinds, ...formKinds, ...venueKinds] as const;
export type ReportKind = (typeof reportKinds)[number];
export type DocumentKind = RetreatDocument | PackKind | FormKind | VenueKind;
/** F4, "folio", is 215 × 330 mm. */
export const paperSizes = ['a4', 'f4'] as const;
export type PaperSize = (typeof paperSizes)[number];
/** What can be printed on F4 as well; the others are A4 whatever is asked. */
export const F4_KINDS: readonly DocumentKind[] = [
  'programme',
  'cueList',
  'drawRecord',
  'teamsByName',
  'teamsByTeam',
  'teamsByAgency',
  'rotationByTeam',
  'rotationByStation',
  'rotationByRound',
  'scoreSheets',
  'rekap',
  'commitments',
  'followUpLetters',
  'learningResults',
  'attendance',
  'dayRecap',
  'resultRecord',
  'ranking',
  'valueProfiles',
  'implementation', 'implementationDocx',
  'instrumentForms',
];
export const orientations = ['portrait', 'landscape'] as const;
export type Orientation = (typeof orientations)[number];
/** What holds together whichever way its sheet lies, with the way it lies unless somebody asks; the others lie one way only. */
export const TURNABLE: Readonly<Partial<Record<DocumentKind, Orientation>>> = {
  programme: 'portrait',
  cueList: 'landscape',
  teamsByName: 'portrait',
  teamsByTeam: 'portrait',
  teamsByAgency: 'portrait',
  rotationByTeam: 'portrait',
  rotationByStation: 'portrait',
  rotationByRound: 'portrait',
  attendance: 'portrait',
  ranking: 'portrait',
};
/** Forms that can be printed in one go. */
export const MOST_COPIES = 400;
/** What is numbered when it is first made, and whose certificates it holds. */
export const CERTIFICATE_SIDES: Readonly<Partial<Record<DocumentKind, CertificateSide>>> = { certificates: 'participants', committeeCertificates: 'committee' };
/** What can be bound behind the report on the retreat, in one file with it. */
export const attachedKinds = ['attendance'] as const;
export type AttachedKind = (typeof attachedKinds)[number];
/** What is absent is as it usually is, and of a kind it does not concern it changes nothing. */
export type DocumentRequest = {
  readonly kind: DocumentKind;
  readonly language: Language;
  /** Absent: A4. */
  readonly paper?: PaperSize;
  readonly orientation?: Orientation;
  /** Whose pack; only for its kinds, and then it must be there. */
  readonly exercise?: ExerciseId;
  /** Of which one alone, for lists of attendance and recaps; absent: every session, and the last day on record. */
  readonly session?: SessionId;
  readonly day?: Day;
  /** Certificates of this one alone. */
  readonly person?: Holder;
  /** Whose forms; only for them, and then both must be there. */
  readonly instrument?: InstrumentId;
  readonly occasion?: Occasion;
  /** How many forms; absent: a few more than people. */
  readonly copies?: number;
  /** The letter to this one alone. */
  readonly agency?: string;
  readonly attached?: AttachedKind;
};
export type ReportRequest = Omit<DocumentRequest, 'kind'> & { readonly kind: ReportKind };

/** How a finished paper comes to be printed: in the system's dialog, or with the viewer's own key once it is open there. */
export type PrintWay = 'dialog' | 'viewer';
/** How a person gets a finished file elsewhere: asked where a copy goes, or shown the folder it lies in. */
export type TakeWay = 'dialog' | 'folder';

/** What a page's address asks with. */
export const addressOf = (request: ReportRequest): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(request).map(([name, value]) => [name, String(value)]));

/** Papers in one file: what the evening before needs, or all that are ready. */
export const bundles = ['tonight', 'all'] as const;
export type Bundle = (typeof bundles)[number];
