// Criteria as they are typed, what a change would move and why it is made; what is wrong is said at its field and nothing typed is lost.
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { rubricVersion } from '../../../../shared/domain/scoring/rubric.ts';
import type { Criterion } from '../../../../shared/domain/scoring/resultRule.ts';
import type { RunView } from '../../../../shared/domain/scoring/runView.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { runSettingsText } from '../../../../shared/text/run/settings.ts';
import { CriterionRows } from '../../prepare/exercises/editor/CriterionRows.tsx';
import { criteriaDraft } from '../../prepare/exercises/editor/exerciseDraft.ts';
import { FieldsContext, useEditorText } from '../../prepare/exercises/editor/fieldsContext.ts';
import { readRubricDraft } from '../../prepare/exercises/editor/readExerciseDraft.ts';
import { useDraft } from '../../prepare/exercises/editor/useDraft.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { ReasonField } from './ReasonField.tsx';
import { ShiftList } from './ShiftList.tsx';
import { toFirstWrong } from './toFirstWrong.ts';
import { FORESEEN_REASON, useForesee } from './useForesee.ts';

const AT = 'rubric';

type Props = { readonly runs: readonly RunView[]; readonly run: RunView; readonly criteria: readonly Criterion[]; readonly onClose: () => void };

export const RubricForm = ({ runs, run, criteria, onClose }: Props) => {
  const text = useText(runSettingsText);
  const editor = useEditorText();
  const language = useLanguage();
  const send = useSend();
  const [reason, setReason] = useState('');
  const [isReasonAsked, setReasonAsked] = useState(false);
  const { form, draft, setDraft, showsEnglish, setShowsEnglish, ask, isChanged, problems } = useDraft(criteriaDraft(criteria, language), (rows) => readRubricDraft(AT, rows));
  const { hasScores } = run;
  const command = (fields: readonly Criterion[], why: string | null) => ({ type: 'changeRubric' as const, run: run.run, criteria: fields.map(({ name, most }) => ({ name, most })), reason: why });
  const read = readRubricDraft(AT, draft);
  const isForeseen = hasScores && isChanged && 'fields' in read;
  const shifts = useForesee(isForeseen ? command(read.fields, FORESEEN_REASON) : null, runs);
  const onSave = async (): Promise<void> => {
    const fields = ask();
    setReasonAsked(true);
    const why = reason.trim();
    if (fields === null) return;
    if (hasScores && why === '') {
      toFirstWrong(form.current);
      return;
    }
    if ((await send(command(fields, hasScores ? why : null))).ok) onClose();
  };
  return (
    <FieldsContext value={{ problems, showsEnglish }}>
      <form ref={form} noValidate data-unsent={isChanged ? 'yes' : 'no'} onSubmit={(event) => { event.preventDefault(); void onSave(); }}>
        <Checkbox size="sm" label={editor.english} checked={showsEnglish} onChange={(event) => setShowsEnglish(event.currentTarget.checked)} />
        <CriterionRows criteria={draft} at={AT} isCountFixed={hasScores} onChange={setDraft} />
        {isForeseen ? <ShiftList shifts={shifts} /> : null}
        {hasScores ? <ReasonField value={reason} isAsked={isReasonAsked} onChange={setReason} /> : null}
        <div className="form-actions">
          <Button type="submit" disabled={!isChanged}>{text.rubric.save(hasScores ? formatCount(rubricVersion(run) + 1, language) : null)}</Button>
          <Button variant="default" onClick={onClose}>{text.cancel}</Button>
        </div>
      </form>
    </FieldsContext>
  );
};
