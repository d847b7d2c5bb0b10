// Whether a paper bears the mark of secrecy, as it was made or as it would be made now; it makes none.
import type { RetreatDocument } from '../../../../shared/documents.ts';
import { isOfResults } from '../../../../shared/domain/records/secret.ts';
import type { MadeDocument } from './useDocuments.ts';

/** `now`: it bears it, and may; `stale`: it was made with it and needs it no longer; null: none. */
export type Stamp = 'now' | 'stale' | null;

/** `secret`: papers of results are marked now. */
export const stampOf = (kind: RetreatDocument, secret: boolean, made: Pick<MadeDocument, 'secret'> | undefined): Stamp =>
  (secret && isOfResults(kind) ? 'now' : made?.secret === true ? 'stale' : null);
