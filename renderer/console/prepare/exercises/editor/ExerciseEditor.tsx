// The pane in which an exercise of one's own is made or changed; what is typed stays until it is saved or thrown away on purpose.
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { Exercise } from '../../../../../shared/domain/exercise.ts';
import { namesake } from '../../../../../shared/domain/ownExercises/ownExercises.ts';
import { cleanText } from '../../../../../shared/cleanText.ts';
import type { ValueFramework } from '../../../../../shared/domain/values/schemas.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import type { ExerciseId } from '../../../../../shared/units.ts';
import { useKeys } from '../../../keys/useKeys.ts';
import { useLanguage } from '../../../useLanguage.ts';
import { useSendOnce } from '../../../useSendOnce.ts';
import { Pane } from '../../Pane.tsx';
import { CoreFields } from './CoreFields.tsx';
import type { ExerciseDraft } from './exerciseDraft.ts';
import { FieldsContext, useEditorText } from '../../../fields/fieldsContext.ts';
import { GuideFields } from './GuideFields.tsx';
import { LeaveUnsaved } from '../../../fields/LeaveUnsaved.tsx';
import { PenaltyRows } from './PenaltyRows.tsx';
import { PhaseRows } from './PhaseRows.tsx';
import { readExerciseDraft } from './readExerciseDraft.ts';
import { ResultFields } from './ResultFields.tsx';
import { useDraft } from './useDraft.ts';

type Props = {
  /** null: it becomes a new one. */
  readonly id: ExerciseId | null;
  readonly start: ExerciseDraft;
  readonly own: readonly Exercise[];
  readonly frameworks: readonly ValueFramework[];
  /** Told the name of what was saved, or null: nothing was. */
  readonly onClose: (saved: string | null) => void;
};

export const ExerciseEditor = ({ id, start, own, frameworks, onClose }: Props) => {
  const text = useEditorText();
  const language = useLanguage();
  const [isSending, send] = useSendOnce(`exercise ${id ?? ''}`);
  const [isLeaving, setLeaving] = useState(false);
  const isTaken = (name: string): boolean => (namesake({ exercises: own }, name)?.id ?? id) !== id;
  const { form, draft, setDraft, showsEnglish, setShowsEnglish, ask, isChanged, problems } = useDraft(start, (typed) => readExerciseDraft(typed, isTaken));
  const onChange = (change: Partial<ExerciseDraft>): void => setDraft((before) => ({ ...before, ...change }));
  const onSave = async (): Promise<void> => {
    const fields = ask();
    if (fields === null) return;
    const answer = await send(id === null ? { type: 'addExercise', fields } : { type: 'editExercise', exercise: id, fields });
    if (answer?.ok === true) onClose(fields.name.id);
  };
  const onLeave = (): void => (isChanged ? setLeaving(true) : onClose(null));
  useKeys({ 'ctrl+Enter': () => void onSave(), Escape: onLeave });
  const wrong = Object.keys(problems).length;
  return (
    <Pane
      title={id === null ? text.titleNew : text.titleEdit(cleanText(start.name[language]) || start.name.id)} lead={id === null ? text.leadNew : text.lead}
      keys={[{ keys: 'Ctrl ⏎', does: text.footSave }, { keys: 'Esc', does: text.footCancel }]}
      actions={
        <>
          <Button variant="default" onClick={onLeave}>{text.cancel}</Button>
          <Button disabled={isSending} rightSection={<kbd>Ctrl ⏎</kbd>} onClick={() => void onSave()}>{text.save}</Button>
        </>
      }
    >
      {isLeaving ? <LeaveUnsaved onDiscard={() => onClose(null)} onStay={() => setLeaving(false)} /> : null}
      {wrong === 0 ? null : <p className="editor-problems" role="status">{text.problemCount(formatCount(wrong, language))}</p>}
      <div className="pane-body">
        <FieldsContext value={{ problems, showsEnglish }}>
          <form
            ref={form} noValidate className="exercise-editor" data-unsent={isChanged ? 'yes' : 'no'} onSubmit={(event) => event.preventDefault()}
            onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onLeave(); } }}
          >
            <Checkbox size="sm" label={text.english} checked={showsEnglish} onChange={(event) => setShowsEnglish(event.currentTarget.checked)} />
            <h2>{text.core}</h2>
            <CoreFields draft={draft} frameworks={frameworks} onChange={onChange} />
            <h2>{text.phases}</h2>
            <PhaseRows phases={draft.phases} onChange={(phases) => onChange({ phases })} />
            <h2>{text.result}</h2>
            <ResultFields result={draft} onChange={onChange} />
            <h2>{text.penalties}</h2>
            <PenaltyRows penalties={draft.penalties} onChange={(penalties) => onChange({ penalties })} />
            <GuideFields draft={draft} onChange={onChange} />
          </form>
        </FieldsContext>
      </div>
    </Pane>
  );
};
