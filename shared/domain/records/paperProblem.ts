// Why a paper may not be made now; what only says "sementara" is made all the same.
import type { DocumentKind } from '../../documents.ts';
import type { Refusal } from '../../refusal.ts';
import type { State } from '../model.ts';
import { entriesScored } from '../scoring/run/entriesScored.ts';
import { undecidedTies } from './honours.ts';
import { isKeptApart } from './keptApart.ts';
import { rehearsalPaperProblem } from '../rehearsal/rehearsalPapers.ts';
import { areSecret } from './secret.ts';
import { areFinal, openResults } from './paperBasis.ts';

const AWARDING: readonly DocumentKind[] = ['winnerCertificates', 'mcCard'];

export const paperProblem = (state: State, kind: DocumentKind): Refusal | null => {
  const inRehearsal = rehearsalPaperProblem(state, kind);
  if (inRehearsal !== null) return inRehearsal;
  const entries = kind === 'zeroReport' ? entriesScored(state) : 0;
  if (entries > 0) return { code: 'notZero', entries };
  if (!AWARDING.includes(kind)) return null;
  const { unread, disputed } = openResults(state);
  const undecided = undecidedTies(state);
  return areFinal(state) && undecided === 0 ? null : { code: 'resultsNotFinal', unread, disputed, undecided };
};

/** Why it may not be one of several in a file. */
export const togetherProblem = (state: State, kind: DocumentKind): Refusal | null =>
  (isKeptApart(kind, areSecret(state)) ? { code: 'paperKeptApart' } : paperProblem(state, kind));
