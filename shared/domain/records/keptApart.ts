// Which papers never lie with others in one file; what is not ready is another matter.
import type { DocumentKind } from '../../documents.ts';
import { isOfResults } from './secret.ts';

/** What only the medical team, a facilitator, a witness or the speaker may see, and what is handed over singly. */
const ALWAYS: readonly DocumentKind[] = ['medical', 'packKey', 'drawText', 'winnerCertificates', 'mcCard'];
/** What is made when it is chosen by itself alone, however many others are saved at once. */
export const isMadeAlone = (kind: DocumentKind): boolean => kind === 'medical';

/** `secret`: papers of results are marked confidential now. */
export const isKeptApart = (kind: DocumentKind, secret: boolean): boolean => ALWAYS.includes(kind) || (secret && isOfResults(kind));
