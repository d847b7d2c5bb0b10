// Which made documents say something else than the data do now; it makes none anew.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RetreatDocument } from '../../../../shared/documents.ts';
import { retreatDocuments } from '../../../../shared/documents.ts';
import { useLink } from '../../../link/useLink.ts';
import type { MadeDocument, MadeDocuments } from './useDocuments.ts';

type Outdated = {
  readonly outdated: readonly RetreatDocument[];
  /** Asks the host at once, whatever has been heard by now. */
  readonly isOutdatedNow: (kind: RetreatDocument, made: MadeDocument) => Promise<boolean>;
};

/** `seq`: the log's last record; with each one it is asked again. */
export const useOutdated = (made: MadeDocuments, seq: number): Outdated => {
  const { call } = useLink();
  const [outdated, setOutdated] = useState<readonly RetreatDocument[]>([]);
  const isOutdatedNow = useCallback(async (kind: RetreatDocument, { mark }: MadeDocument): Promise<boolean> => {
    const answer = await call('markOf', { kind });
    return answer.ok && answer.value.mark !== mark;
  }, [call]);
  const latest = useRef(made);
  useLayoutEffect(() => { latest.current = made; });
  // What was made is another object with each drawing; its marks are not.
  const marks = retreatDocuments.map((kind) => made[kind]?.mark ?? '').join(' ');
  useEffect(() => {
    let isLeft = false;
    const asked = retreatDocuments.flatMap((kind) => {
      const one = latest.current[kind];
      return one === undefined ? [] : [isOutdatedNow(kind, one).then((isIt) => (isIt ? [kind] : []))];
    });
    void Promise.all(asked).then((found) => { if (!isLeft) setOutdated(found.flat()); });
    return () => { isLeft = true; };
  }, [marks, seq, isOutdatedNow]);
  return { outdated, isOutdatedNow };
};
