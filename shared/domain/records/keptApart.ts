// Which papers never lie with others in one file; what is not ready is another matter.
import type { DocumentKind } from '../../documents.ts';

/** What only the medical team, a facilitator, a witness or the speaker may see, and what is handed over singly. */
const ALWAYS: readonly DocumentKind[] = ['medical', 'packKey', 'drawText', 'winnerCertificates', 'mcCard'];
/** What is marked confidential as long as the board is frozen. */
const WHILE_FROZEN: readonly DocumentKind[] = ['dayRecap', 'resultRecord', 'ranking', 'valueProfiles'];

export const isKeptApart = (kind: DocumentKind, isFrozen: boolean): boolean => ALWAYS.includes(kind) || (isFrozen && WHILE_FROZEN.includes(kind));
