// Changes one session again and again as keys are pressed, each time from what it will be by then; it knows no key.
import { useCallback, useRef } from 'react';
import type { Session } from '../../../../shared/domain/things.ts';
import type { SessionFields } from '../../../../shared/domain/programme/schemas.ts';
import { same } from '../../../../shared/domain/same.ts';
import { sessionFieldsOf } from '../../../../shared/domain/programme/session.ts';
import type { SessionId } from '../../../../shared/units.ts';
import { showRefusal } from '../../toasts.ts';
import { useLanguage } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';

/** `change` gives null where the session would leave its day; that is said instead. */
export type Changing = (session: Session, change: (fields: SessionFields) => SessionFields | null) => Promise<void>;

export const useChanging = (): Changing => {
  const send = useSend();
  const language = useLanguage();
  const waiting = useRef(new Map<SessionId, SessionFields>());
  return useCallback(async (session, change) => {
    const base = waiting.current.get(session.id) ?? sessionFieldsOf(session);
    const next = change(base);
    if (next === null) return showRefusal({ code: 'shiftLeavesDay', title: session.title }, language);
    if (same(next, base)) return;
    waiting.current.set(session.id, next);
    await send({ type: 'editSession', session: session.id, fields: next });
    if (waiting.current.get(session.id) === next) waiting.current.delete(session.id);
  }, [send, language]);
};
