// Takes the last act back or brings it again, one press after the other, and says in words what that was.
import { useCallback, useContext, useEffect, useRef } from 'react';
import type { UndoView } from '../../../shared/domain/undo.ts';
import { useLink } from '../../link/useLink.ts';
import { BranchContext } from '../branch.ts';
import { useLanguage } from '../useLanguage.ts';
import { useSend } from '../useSend.ts';
import { goOneAct } from './oneAct.ts';
import { showUndo } from './showUndo.ts';
import type { GoBackOrAgain } from './undoContext.ts';

export const useUndo = (): GoBackOrAgain => {
  const link = useLink();
  const language = useLanguage();
  const send = useSend();
  const branch = useContext(BranchContext);
  const view = useRef<UndoView | null>(null);
  const queue = useRef(Promise.resolve());
  useEffect(() => link.watch('undo', (next) => { view.current = next; }), [link]);
  return useCallback((way) => {
    // A press waits for the one before, or the words would be about the wrong change.
    queue.current = queue.current.then(async () => {
      const what = view.current?.[way] ?? null;
      if (await goOneAct(branch, () => view.current?.records[way] ?? null, async () => (await send({ type: way })).ok)) showUndo({ way, what }, language);
    });
  }, [send, branch, language]);
};
