// Which made documents say something else than the data do now; it makes none anew.
import { useCallback, useEffect, useState } from 'react';
import type { RetreatDocument } from '../../../../shared/documents.ts';
import { retreatDocuments } from '../../../../shared/documents.ts';
import { useLink } from '../../../link/useLink.ts';
import type { MadeDocument, MadeDocuments } from './useDocuments.ts';

type Outdated = {
  readonly outdated: ReadonlySet<RetreatDocument>;
  /** Asks the host at once, whatever has been heard by now. */
  readonly isOutdatedNow: (kind: RetreatDocument, made: MadeDocument) => Promise<boolean>;
};

/** `seq`: the log's last record; with each one it is asked again. */
export const useOutdated = (made: MadeDocuments, seq: number): Outdated => {
  const { call } = useLink();
  const [outdated, setOutdated] = useState<ReadonlySet<RetreatDocument>>(new Set());
  const isOutdatedNow = useCallback(async (kind: RetreatDocument, { mark }: MadeDocument): Promise<boolean> => {
    const answer = await call('markOf', { kind });
    return answer.ok && answer.value.mark !== mark;
  }, [call]);
  useEffect(() => {
    let isLeft = false;
    const asked = retreatDocuments.flatMap((kind) => (made[kind] === undefined ? [] : [isOutdatedNow(kind, made[kind]).then((isIt) => (isIt ? [kind] : []))]));
    void Promise.all(asked).then((found) => { if (!isLeft) setOutdated(new Set(found.flat())); });
    return () => { isLeft = true; };
  }, [made, seq, isOutdatedNow]);
  return { outdated, isOutdatedNow };
};
