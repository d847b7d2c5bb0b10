// Takes the last change back or brings it again, one press after the other, and says in words what that was.
import { useCallback, useEffect, useRef } from 'react';
import type { UndoView } from '../../../shared/domain/undo.ts';
import { useLink } from '../../link/useLink.ts';
import { useLanguage } from '../useLanguage.ts';
import { useSend } from '../useSend.ts';
import { showUndo } from './showUndo.ts';
import type { GoBackOrAgain } from './undoContext.ts';

export const useUndo = (): GoBackOrAgain => {
  const link = useLink();
  const language = useLanguage();
  const send = useSend();
  const view = useRef<UndoView | null>(null);
  const queue = useRef(Promise.resolve());
  useEffect(() => link.watch('undo', (next) => { view.current = next; }), [link]);
  return useCallback((way) => {
    // A press waits for the one before, or the words would be about the wrong change.
    queue.current = queue.current.then(async () => {
      const what = view.current?.[way] ?? null;
      if ((await send({ type: way })).ok) showUndo({ way, what }, language);
    });
  }, [send, language]);
};
