// Whether a made document says something else than the data do now; it makes none anew.
import { useEffect, useState } from 'react';
import type { RetreatDocument } from '../../../../shared/documents.ts';
import { useLink } from '../../../link/useLink.ts';
import type { MadeDocument } from './useDocuments.ts';

/** `seq`: the log's last record; with each one it is asked again. */
export const useOutdated = (kind: RetreatDocument, made: MadeDocument | undefined, seq: number): boolean => {
  const { call } = useLink();
  const [outdated, setOutdated] = useState<string | null>(null);
  const mark = made?.mark;
  useEffect(() => {
    if (mark === undefined) return undefined;
    let isLeft = false;
    void call('markOf', { kind }).then((answer) => {
      if (!isLeft) setOutdated(answer.ok && answer.value.mark !== mark ? mark : null);
    });
    return () => { isLeft = true; };
  }, [call, kind, mark, seq]);
  return mark !== undefined && outdated === mark;
};
