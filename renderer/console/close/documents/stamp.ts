// Whether a paper bears the mark of secrecy, as it was made or as it would be made now, and whether it says what the data say; it makes none.
import type { RetreatDocument } from '../../../../shared/documents.ts';
import { isOfResults } from '../../../../shared/domain/records/secret.ts';
import type { MadeDocument } from './useDocuments.ts';

/** `now`: it bears it, and may; `stale`: it was made with it and needs it no longer; `outdated`: the data have changed since it was made; null: none of these. */
export type Stamp = 'now' | 'stale' | 'outdated' | null;

/** `secret`: papers of results are marked now. */
export const stampOf = (kind: RetreatDocument, secret: boolean, made: Pick<MadeDocument, 'secret'> | undefined, isOutdated: boolean): Stamp =>
  (made?.secret === true && !(secret && isOfResults(kind)) ? 'stale' : isOutdated ? 'outdated' : secret && isOfResults(kind) ? 'now' : null);
