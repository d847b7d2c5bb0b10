// Whether the hall may not know yet what a paper of results says: the board is frozen, and these results were not announced (rules: Freeze, Reveal).
import type { DocumentKind } from '../../documents.ts';
import type { State } from '../model.ts';
import { revealDigest } from '../reveal/digest.ts';

/** Every paper with places or totals, or with what awards are made of. */
const OF_RESULTS: readonly DocumentKind[] = ['rekap', 'dayRecap', 'resultRecord', 'ranking', 'valueProfiles', 'winnerCertificates', 'implementation', 'implementationDocx'];
export const isOfResults = (kind: DocumentKind): boolean => OF_RESULTS.includes(kind);

/** The show went to its end, and nothing it was made from has changed since; the board chosen for the wall meanwhile is no result. */
export const isAnnounced = (state: State): boolean => {
  const { revealed, hall } = state;
  return revealed !== null && revealed.digest === revealDigest({ ...state, hall: { ...hall, boardMode: revealed.board } });
};

export const areSecret = (state: State): boolean => state.frozen !== null && !isAnnounced(state);
