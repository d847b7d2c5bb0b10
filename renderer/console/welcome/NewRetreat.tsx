// The form behind the first door; what was typed stays on a refusal and on a way back.
import { Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { RetreatFields } from '../../../shared/domain/retreat/schemas.ts';
import { consoleText } from '../../../shared/text/console.ts';
import { newRetreatText } from '../../../shared/text/newRetreat.ts';
import { Ridge } from '../../parts/Ridge.tsx';
import { toFirstWrong } from '../fields/toFirstWrong.ts';
import { Foot } from '../Foot.tsx';
import type { RetreatDraft } from '../retreatDraft.ts';
import { draftProblems, fieldsOf, titleProblem } from '../retreatDraft.ts';
import { RetreatForm } from '../RetreatForm.tsx';
import { useKeys } from '../keys/useKeys.ts';
import { useText } from '../useLanguage.ts';
import { TemplateChoice } from './TemplateChoice.tsx';
import type { Beginning } from './template.ts';

type Props = {
  readonly draft: RetreatDraft;
  readonly operator: string;
  readonly beginning: Beginning;
  readonly isBusy: boolean;
  readonly onDraft: (draft: RetreatDraft) => void;
  readonly onOperator: (name: string) => void;
  readonly onBeginning: (beginning: Beginning) => void;
  readonly onBack: () => void;
  readonly onCreate: (fields: RetreatFields, operator: string) => void;
};

export const NewRetreat = ({ draft, operator, beginning, isBusy, onDraft, onOperator, onBeginning, onBack, onCreate }: Props) => {
  const { welcome, form } = useText(consoleText);
  const { help } = useText(newRetreatText);
  const page = useRef<HTMLFormElement>(null);
  // Problems are told once the person has asked to go on, and then as they type.
  const [isAsked, setAsked] = useState(false);
  const operatorProblem = titleProblem(operator);
  const onSubmit = (): void => {
    setAsked(true);
    const fields = fieldsOf(draft);
    if (fields !== null && operatorProblem === undefined) return onCreate(fields, operator.trim());
    // The first wrong field, once it has been marked.
    toFirstWrong(page.current);
  };
  useKeys({ 'ctrl+Enter': onSubmit });
  return (
    <>
      <main className="entrance new-retreat">
        <form className="new-form" ref={page} noValidate onSubmit={(event) => { event.preventDefault(); onSubmit(); }} onKeyDown={(event) => { if (event.key === 'Escape') onBack(); }}>
          <header><h1>{welcome.newTitle}</h1><p className="welcome-lead">{welcome.newLead}</p></header>
          <RetreatForm draft={draft} problems={isAsked ? draftProblems(draft) : {}} onChange={onDraft} focusFirst>
            <TextInput
              label={form.operator} description={form.operatorHint} name="operator" value={operator}
              inputWrapperOrder={['label', 'input', 'error', 'description']} error={isAsked && operatorProblem !== undefined ? form.problems[operatorProblem] : null}
              onChange={(event) => onOperator(event.currentTarget.value)}
            />
          </RetreatForm>
          <TemplateChoice draft={draft} chosen={beginning} onChoose={onBeginning} />
          <div className="form-actions">
            <Button type="submit" size="md" disabled={isBusy} rightSection={<kbd>Ctrl ⏎</kbd>}>{welcome.create}</Button>
            <Button variant="default" size="md" onClick={onBack}>{welcome.back}</Button>
          </div>
          <div className="new-view" aria-hidden="true"><Ridge progress={null} /></div>
        </form>
      </main>
      <Foot keys={[{ keys: 'Tab', does: welcome.footNext }, { keys: 'Ctrl ⏎', does: welcome.footSubmit }, { keys: 'F1', does: help }, { keys: 'Esc', does: welcome.footBack }]} />
    </>
  );
};
