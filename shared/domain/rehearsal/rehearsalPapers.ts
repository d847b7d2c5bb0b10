// Which documents a rehearsal makes, and why not the others: one table, asked at every door to paper; it makes none.
import type { DocumentKind } from '../../documents.ts';
import type { Refusal } from '../../refusal.ts';
import type { State } from '../model.ts';
import { isRehearsal } from './rehearsal.ts';

/**
 * `work`: it is needed to rehearse with, and bears the mark across every page. Refused are what bears a number of the agency's book (`number`),
 * what somebody signs as true (`signature`), what is proof of a draw (`proof`), what is kept in an envelope until it is read out (`envelope`),
 * what can be written on in another program, where the mark is easily taken off (`open`), and what goes to offices outside (`letter`).
 */
export type PaperInRehearsal = 'work' | 'number' | 'signature' | 'proof' | 'envelope' | 'open' | 'letter';

export const PAPERS_IN_REHEARSAL: Readonly<Record<DocumentKind, PaperInRehearsal>> = {
  programme: 'work', cueList: 'work', medical: 'work',
  teamsByName: 'work', teamsByTeam: 'work', teamsByAgency: 'work', nameTags: 'work', deskSigns: 'work',
  rotationByTeam: 'work', rotationByStation: 'work', rotationByRound: 'work',
  // Judges must have them in hand; what they sign on them is crossed by the mark.
  scoreSheets: 'work', commitments: 'work', valueProfiles: 'work', learningResults: 'work',
  zeroReport: 'signature', packCards: 'work', packKey: 'work', instrumentForms: 'work',
  rekap: 'number', resultRecord: 'number', ranking: 'number', implementation: 'number',
  certificates: 'number', committeeCertificates: 'number', winnerCertificates: 'number',
  dayRecap: 'signature', attendance: 'signature',
  drawRecord: 'proof', drawText: 'proof',
  mcCard: 'envelope',
  implementationDocx: 'open',
  followUpLetters: 'letter',
};

export const rehearsalPaperProblem = (state: State, kind: DocumentKind): Refusal | null =>
  (isRehearsal(state) && PAPERS_IN_REHEARSAL[kind] !== 'work' ? { code: 'rehearsalPaper' } : null);
