// The retreat's particulars and the way out of its file; a change is sent whole as its field is left, and stays typed on a refusal.
import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { RetreatView } from '../../../shared/domain/retreat/retreat.ts';
import { prepareText } from '../../../shared/text/prepare.ts';
import { useView } from '../../link/useView.ts';
import { Editable } from '../Editable.tsx';
import { toFirstWrong } from '../fields/toFirstWrong.ts';
import { keepFocus } from '../keepFocus.ts';
import { draftOf, draftProblems, fieldsOf, withLastDayAlong } from '../retreatDraft.ts';
import { RetreatForm } from '../RetreatForm.tsx';
import { showNotice } from '../toasts.ts';
import { useCall } from '../useCall.ts';
import { useKeys } from '../keys/useKeys.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import { useSavesOnLeaving } from '../useSavesOnLeaving.ts';
import { useSend } from '../useSend.ts';
import { useViewOnly } from '../useViewOnly.ts';
import { ReadinessCard } from '../venue/ReadinessCard.tsx';
import { programmeMovedWords } from './programmeMovedWords.ts';
import { Pane } from './Pane.tsx';

export const RetreatPane = ({ retreat }: { readonly retreat: NonNullable<RetreatView> }) => {
  const text = useText(prepareText).retreat;
  const send = useSend();
  const call = useCall();
  const isViewOnly = useViewOnly();
  const language = useLanguage();
  const sessions = useView('sessions') ?? [];
  const attendance = useView('attendance') ?? {};
  const form = useRef<HTMLFormElement>(null);
  const stored = draftOf(retreat);
  // null: nothing typed, so the form shows what is stored.
  const [typed, setTyped] = useState<typeof stored | null>(null);
  const [isAsked, setAsked] = useState(false);
  const draft = typed ?? stored;
  const isChanged = JSON.stringify(draft) !== JSON.stringify(stored);
  const onLeave = useSavesOnLeaving({ typed, isChanged, keep: setTyped, store: async (wanted) => {
    const fields = fieldsOf(wanted);
    setAsked(fields === null);
    if (fields === null) return false;
    const { ok } = await send({ type: 'editRetreat', fields });
    const along = ok ? programmeMovedWords({ sessions, attendance }, retreat.startsOn, fields.startsOn, language) : null;
    if (along !== null) showNotice(along, language);
    return ok;
  } });
  const onSave = async (): Promise<void> => {
    if (isChanged && fieldsOf(draft) === null) toFirstWrong(form.current);
    await onLeave();
  };
  useKeys({ 'ctrl+Enter': () => void onSave() });
  return (
    <Pane
      title={text.title} lead={text.lead} keys={[{ keys: 'Ctrl ⏎', does: text.footSave }]}
      actions={isChanged ? (
        <>
          <span className="saved-mark">{text.onLeaving}</span>
          <Button variant="default" onMouseDown={keepFocus} onClick={() => { setTyped(null); setAsked(false); }}>{text.undoTyping}</Button>
        </>
      ) : isViewOnly ? undefined : <span className="saved-mark"><IconCheck size={17} stroke={1.75} aria-hidden="true" />{text.saved}</span>}
    >
      <div className="pane-body">
        <form ref={form} noValidate data-unsent={isChanged ? 'yes' : 'no'} onBlur={() => void onLeave()} onSubmit={(event) => { event.preventDefault(); void onSave(); }}>
          <Editable><RetreatForm draft={draft} problems={isAsked ? draftProblems(draft) : {}} onChange={(next) => setTyped(withLastDayAlong(stored, draft, next))} /></Editable>
          <button type="submit" hidden />
        </form>
        <ReadinessCard retreat={retreat} />
        <div className="close-file">
          <Button variant="default" onClick={() => void call('closeRetreat', {})}>{text.closeFile}</Button>
          {isViewOnly ? null : <span>{text.closeFileWhy}</span>}
        </div>
      </div>
    </Pane>
  );
};
