// A new retreat with the programme, agencies, value frameworks and exercises of the one that is open; its people, teams and scores stay behind.
import './files.css';
import { Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { RetreatView } from '../../../shared/domain/retreat/retreat.ts';
import { same } from '../../../shared/domain/same.ts';
import { consoleText } from '../../../shared/text/console.ts';
import { filesText } from '../../../shared/text/files.ts';
import { BusyLine } from '../BusyLine.tsx';
import { LeaveUnsaved } from '../fields/LeaveUnsaved.tsx';
import { toFirstWrong } from '../fields/toFirstWrong.ts';
import { Foot } from '../Foot.tsx';
import type { RetreatDraft } from '../retreatDraft.ts';
import { draftOf, draftProblems, fieldsOf, titleProblem } from '../retreatDraft.ts';
import { RetreatForm } from '../RetreatForm.tsx';
import { useCall } from '../useCall.ts';
import { useKeys } from '../keys/useKeys.ts';
import { letGo, useKept } from '../useKept.ts';
import { useText } from '../useLanguage.ts';
import { useOpened } from './opened.ts';

type Typed = { readonly draft: RetreatDraft; readonly operator: string };

export const TemplatePage = ({ retreat, onBack }: { readonly retreat: NonNullable<RetreatView>; readonly onBack: () => void }) => {
  const text = useText(filesText);
  const { form } = useText(consoleText);
  const call = useCall();
  const { tell } = useOpened();
  const page = useRef<HTMLFormElement>(null);
  // The days are the one thing that is never the same again.
  const offered: Typed = { draft: { ...draftOf(retreat), startsOn: '', endsOn: '' }, operator: retreat.operator };
  // Whoever reads the help in between, or looks at another page, finds it as it was.
  const [kept, keep] = useKept<Typed>('new retreat from this one');
  const typed = kept ?? offered;
  const { draft, operator } = typed;
  const [isLeaving, setLeaving] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const operatorProblem = titleProblem(operator);
  const onSubmit = async (): Promise<void> => {
    setAsked(true);
    const fields = fieldsOf(draft);
    if (fields === null || operatorProblem !== undefined) {
      toFirstWrong(page.current);
      return;
    }
    if (isBusy) return;
    setBusy(true);
    const answer = await call('duplicateAsTemplate', { fields, operator: operator.trim() });
    setBusy(false);
    if (!answer.ok) return;
    keep(letGo(typed));
    tell(null, true);
  };
  const onDiscard = (): void => {
    keep(null);
    onBack();
  };
  const onLeave = (): void => (same(typed, offered) ? onDiscard() : setLeaving(true));
  useKeys({ 'ctrl+Enter': () => void onSubmit(), Escape: onLeave });
  return (
    <>
      <BusyLine isBusy={isBusy} label={text.template.creating} />
      <div className="files-page">
        <header className="files-head"><div><h1>{text.template.title}</h1><p>{text.template.lead}</p></div></header>
        {isLeaving ? <LeaveUnsaved onDiscard={onDiscard} onStay={() => setLeaving(false)} /> : null}
        <form
          ref={page} noValidate onSubmit={(event) => { event.preventDefault(); void onSubmit(); }}
          onKeyDown={(event) => { if (event.key === 'Escape') onLeave(); }}
        >
          <RetreatForm draft={draft} problems={isAsked ? draftProblems(draft) : {}} onChange={(next) => keep({ ...typed, draft: next })} focusFirst>
            <TextInput
              label={form.operator} description={form.operatorHint} value={operator} inputWrapperOrder={['label', 'input', 'error', 'description']}
              error={isAsked && operatorProblem !== undefined ? form.problems[operatorProblem] : null} onChange={(event) => keep({ ...typed, operator: event.currentTarget.value })}
            />
          </RetreatForm>
          <div className="form-actions">
            <Button type="submit" size="md" disabled={isBusy} rightSection={<kbd>Ctrl ⏎</kbd>}>{text.template.create}</Button>
            <Button variant="default" size="md" rightSection={<kbd>Esc</kbd>} onClick={onLeave}>{text.open.back}</Button>
          </div>
        </form>
      </div>
      <Foot keys={[{ keys: 'Ctrl ⏎', does: text.foot.create }, { keys: 'Esc', does: text.foot.back }]} />
    </>
  );
};
